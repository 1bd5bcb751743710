import type { Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import type { Failure } from '../format.ts'
import { editedWith, refusalWith } from '../testing.ts'
import { flex } from './flex.ts'

export const CONFIG = '.upsun/config.yaml'

/** The configuration that a text says. */
export function read(text: string): Tree {
  return flex.read({ [CONFIG]: text }).configuration
}

/** The text after an edit of what it says. */
export function edited(text: string, edit: (tree: Tree) => Tree): string {
  return String(editedFiles({ [CONFIG]: text }, edit)[CONFIG])
}

/** The files after an edit of what they say together. */
export function editedFiles(files: Files, edit: (tree: Tree) => Tree): Files {
  return editedWith(flex, files, edit)
}

/** Why an edit is refused. */
export function refusal(files: Files, edit: (tree: Tree) => Tree): Failure | undefined {
  return refusalWith(flex, files, edit)
}
