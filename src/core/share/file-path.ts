const MAX_LENGTH = 1000
const CONTROL_OR_BACKSLASH = /[\p{Cc}\\]/u

/**
 * Whether a path stays inside the folder that a design is unpacked into, and out of its `.git`: links come from anyone,
 * and the command line writes their files to disk.
 */
export function isInnerPath(path: string): boolean {
  return (
    path.length <= MAX_LENGTH &&
    !CONTROL_OR_BACKSLASH.test(path) &&
    !/^[a-z]:/i.test(path) &&
    path.split('/').every((part) => !['', '.', '..', '.git'].includes(part.toLowerCase()))
  )
}
