import { imageOf, parseType } from '../../../catalog/catalog.ts'
import type { Image } from '../../../catalog/image.ts'
import type { Container } from '../../containers.ts'

/** What the catalogue knows of a container's image, if anything. */
export function imageOfContainer(container: Container | undefined): Image | undefined {
  return imageOf(parseType(container?.type ?? '').image)
}
