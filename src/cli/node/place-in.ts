import { join, resolve } from 'node:path'

/** Where a path of the form `a/b` lies in a folder. */
export function placeIn(folder: string, path: string): string {
  return join(folder, ...path.split('/'))
}

/** The absolute place of what a person named. */
export function resolvePlace(cwd: string, named: string): string {
  return resolve(cwd, named)
}
