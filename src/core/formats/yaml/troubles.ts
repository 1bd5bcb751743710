import type { Path } from '../../base/path.ts'
import type { Trouble } from './evaluation.ts'
import type { Entry } from './syntax.ts'

export function duplicateKey({ key, start, end }: Entry, base: number, path: Path): Trouble {
  return {
    ...duplicateName(path),
    start: (key?.start ?? start) + base,
    end: (key?.end ?? end) + base,
  }
}

/** That the name at the end of a path is defined again; the place is to be added. */
export function duplicateName(path: Path): Pick<Trouble, 'code' | 'message' | 'path'> {
  const name = path[path.length - 1]
  const message = `"${name}" is defined a second time here, and this one wins. Rename or remove one of the two.`
  return { code: 'duplicate-key', message, path }
}

export function unsupportedKey({ key, start, end }: Entry, base: number, path: Path): Trouble {
  const message =
    'What is in braces or brackets is a map or a list, and neither can be a key in these files. Put the key in quotes.'
  return {
    code: 'unsupported-key',
    message,
    path,
    start: (key?.start ?? start) + base,
    end: (key?.end ?? end) + base,
  }
}
