import type { Tree } from '../base/tree.ts'
import { newestVersion } from './catalog.ts'
import type { Image } from './image.ts'

/** The entry of a new application or service: the newest supported version, and what it cannot do without. */
export function freshEntry(image: Image): Tree {
  const version = newestVersion(image)
  return {
    type: version === undefined ? image.type : `${image.type}:${version}`,
    ...(image.starter && { configuration: image.starter }),
  }
}
