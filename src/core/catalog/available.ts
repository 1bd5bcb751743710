import type { Flavour } from '../model/design.ts'
import { IMAGES, imageOf, parseType } from './catalog.ts'
import type { Image } from './image.ts'

type Images = Readonly<Record<'runtimes' | 'services', readonly Image[]>>

const AVAILABLE: Readonly<Record<Flavour, Images>> = { flex: imagesIn('flex'), fixed: imagesIn('fixed') }

/** The images to choose from in projects of a flavour, by title. */
export function imagesFor(flavour: Flavour): Images {
  return AVAILABLE[flavour]
}

/** Whether projects of a flavour can have an image. Of one that is not known, nobody can tell. */
export function isAvailable(image: string, flavour: Flavour): boolean {
  return imageOf(image)?.excludedFrom.includes(flavour) !== true
}

// What the examples of the documentation give them, where that is more than for others.
const LARGE: ReadonlySet<string> = new Set([
  'kafka',
  'mongodb',
  'mongodb-enterprise',
  'rabbitmq',
  'vault-kms',
])

/**
 * The disk in MB that a new service gets on Fixed, where it is said in the file; none for one that only uses memory.
 * https://fixed.docs.upsun.com/add-services.html
 */
export function diskOnFixed(type: string): number | undefined {
  const image = imageOf(parseType(type).image)
  if (!image?.needsDisk) return undefined
  return Math.max(image.minDisk ?? 0, LARGE.has(image.type) ? 512 : 256)
}

function imagesIn(flavour: Flavour): Images {
  const isOffered = ({ type, misnamed }: Image) => !misnamed && isAvailable(type, flavour)
  return { runtimes: IMAGES.runtimes.filter(isOffered), services: IMAGES.services.filter(isOffered) }
}
