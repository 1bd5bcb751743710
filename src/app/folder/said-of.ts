/** What saving did, in a sentence: how many files were written to a folder, and how many taken from it. */
export function saidOf(written: number, taken: number, folder: string): string {
  if (written + taken === 0) return `“${folder}” holds all of it already: no file was written.`
  const parts = [
    ...(written > 0 ? [`${counted(written)} saved to “${folder}”`] : []),
    ...(taken > 0 ? [`${counted(taken)} taken from ${written > 0 ? 'it' : `“${folder}”`}`] : []),
  ]
  return `${parts.join(', ')}.`
}

function counted(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}
