import { isAbsolute, join, relative, sep } from 'node:path'

/** A file as seen from where the program runs: what terminals and forges make a link of. */
export function shownPath(cwd: string, base: string, path: string): string {
  const shown = relative(cwd, join(base, path))
  return isAbsolute(shown) ? shown : shown.split(sep).join('/')
}

/** The same for what is applied to a work tree: what lies outside counts from the folder that was named. */
export function innerPath(cwd: string, base: string, path: string): string {
  const shown = shownPath(cwd, base, path)
  return isAbsolute(shown) || shown.startsWith('../') ? path : shown
}
