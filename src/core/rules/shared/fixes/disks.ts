import type { Tree } from '../../../base/tree.ts'
import { newestType } from '../../../catalog/catalog.ts'
import type { Image } from '../../../catalog/image.ts'
import type { Flavour } from '../../../model/design.ts'

/** The disk to give something new that keeps data, in MB. */
export function diskToStartWith({ minDisk = 0 }: Image): number {
  return Math.max(minDisk, 256)
}

/** A service to add: in a Fixed project what keeps data says how much it may keep. */
export function newService(image: Image, flavour: Flavour): Tree {
  const hasDisk = flavour === 'fixed' && image.needsDisk
  return { type: newestType(image), ...(hasDisk && { disk: diskToStartWith(image) }) }
}
