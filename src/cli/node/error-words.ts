const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EEXIST', 'exists already'],
  ['EISDIR', 'is a folder'],
  ['ENOENT', 'does not exist'],
  ['ENOSPC', 'there is no room left on the disk'],
  ['ENOTDIR', 'lies in what is no folder'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'lies where nothing can be written'],
])

/** What the system has against reading or writing a file. */
export function errorWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return WORDS.get(code ?? '') ?? (code ? `cannot be read or written (${code})` : 'cannot be read or written')
}
