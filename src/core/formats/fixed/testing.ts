import type { Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import { editedWith } from '../testing.ts'
import { fixed } from './fixed.ts'

export const APP = '.platform.app.yaml'
export const APPS = '.platform/applications.yaml'
export const SERVICES = '.platform/services.yaml'
export const ROUTES = '.platform/routes.yaml'

/** The configuration that files say. */
export function read(files: Files): Tree {
  return fixed.read(files).configuration
}

/** The files after an edit of what they say together. */
export function edited(files: Files, edit: (tree: Tree) => Tree): Files {
  return editedWith(fixed, files, edit)
}
