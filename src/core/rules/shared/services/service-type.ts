import { rememberedOfMap } from '../../../base/remembered.ts'
import { get, isTree, stringAt, type Tree, type Value } from '../../../base/tree.ts'
import { imageOf, parseType } from '../../../catalog/catalog.ts'
import type { Image } from '../../../catalog/image.ts'

/** What a service's type says of it. */
export interface ServiceType {
  readonly type: string
  /** The image as written, known or not; empty where there is none. */
  readonly image: string
  readonly version: string
  readonly known: Image | undefined
}

/** The type of a service, in parts. */
export const typeOf = rememberedOfMap((service) => readType(stringAt(service, 'type') ?? ''), readType(''))

function readType(type: string): ServiceType {
  const { image, version = '' } = parseType(type)
  return { type, image, version, known: imageOf(image) }
}

/** What a service is configured to be: an empty map where it says nothing, undefined where another file says it. */
export function configurationOf(service: Value | undefined): Tree | undefined {
  const configuration = get(service, 'configuration') ?? {}
  return isTree(configuration) ? configuration : undefined
}

/** Whether a version comes before another, by its numbers. */
export function isBefore(version: string, other: string): boolean {
  return compareVersions(version, other) < 0
}

export function compareVersions(version: string, other: string): number {
  const [left, right] = [version.split('.'), other.split('.')]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = numberIn(left[at]) - numberIn(right[at])
    if (difference !== 0) return difference
  }
  return 0
}

function numberIn(part: string | undefined): number {
  return part === undefined ? 0 : Number.parseInt(part, 10) || 0
}
