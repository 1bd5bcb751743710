import type { Tree } from '../../../base/tree.ts'
import { newestType } from '../../../catalog/catalog.ts'
import { uniqueName } from '../../../model/edits/names.ts'
import type { Fix } from '../../rule.ts'
import { write } from './fixes.ts'
import { usualRuntimes } from './type-fixes.ts'

/** A fresh application in one of the usual runtimes. */
export function addApplication(configuration: Tree): readonly Fix[] {
  const name = uniqueName(configuration, 'app')
  return usualRuntimes().map((image) =>
    write(`Add an application in ${image.title}`, ['applications', name], { type: newestType(image) }),
  )
}
