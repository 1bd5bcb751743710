/** What keeps the browser from reading or writing a folder, and what to do, for people. */
export function folderFailure(error: unknown, folder: string): string {
  const name = error instanceof DOMException ? error.name : ''
  return (
    MESSAGES[name]?.(folder) ?? `The folder “${folder}” could not be used: ${reasonOf(error)}. ${ELSEWHERE}`
  )
}

const ELSEWHERE = 'Nothing is lost: try again, or take the files with Export.'

const MESSAGES: Readonly<Record<string, (folder: string) => string>> = {
  NotAllowedError: (folder) =>
    `The browser may not write to “${folder}”. Save again and allow it, or take the files with Export.`,
  NotFoundError: (folder) =>
    `“${folder}” is no longer where it was: it was moved, renamed or deleted. Open the folder again, or take the files with Export.`,
  NoModificationAllowedError: (folder) =>
    `A file in “${folder}” is read-only or open in another program. Close it there, then save again.`,
  InvalidModificationError: (folder) =>
    `A file in “${folder}” has become a folder, or the other way round. Open the folder again to see what is there now.`,
  TypeMismatchError: (folder) =>
    `A file in “${folder}” has become a folder, or the other way round. Open the folder again to see what is there now.`,
  QuotaExceededError: (folder) =>
    `The disk of “${folder}” is full. Make room on it and save again, or take the files with Export.`,
  SecurityError: (folder) =>
    `The browser does not let pages write to “${folder}”. Choose a folder of your own, or take the files with Export.`,
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== ''
    ? error.message.replace(/\.$/, '')
    : 'the browser gave no reason'
}
