import { get, stringAt, type Value } from '../../../base/tree.ts'
import type { Flavour } from '../../../model/design.ts'

/** The folder that an application is built from, without slashes around it; undefined where that is not known. */
export function sourceRootOf(application: Value, flavour: Flavour): string | undefined {
  const root = stringAt(get(application, 'source'), 'root')
  if (root !== undefined) return root.replace(/^(\.?\/)+|\/+$|^\.$/g, '')
  // A Fixed application is built from the folder of its file, which is not in the configuration.
  return flavour === 'flex' && get(application, 'source') === undefined ? '' : undefined
}
