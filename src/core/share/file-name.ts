/** A name as part of a file name on every system: letters, digits, dots, dashes. */
export function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
  return plain.slice(0, 80) || 'design'
}
