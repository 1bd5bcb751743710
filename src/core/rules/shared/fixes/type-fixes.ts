import type { Path } from '../../../base/path.ts'
import { rememberedWith } from '../../../base/remembered.ts'
import { IMAGES, newestType, newestVersion } from '../../../catalog/catalog.ts'
import type { Image } from '../../../catalog/image.ts'
import { lifecycleOf } from '../../../catalog/lifecycle.ts'
import type { Entry, Fix } from '../../rule.ts'
import { isVersionNumber } from '../faults/type-verdict.ts'
import { isBefore } from '../services/service-type.ts'
import { withConsequence, write } from './fixes.ts'
import { nearest } from './nearest.ts'
import { consequenceOfUpgrade, isStepwise } from './upgrade-consequences.ts'

/** How many choices are offered. */
const MOST = 3

export function writeType({ path }: { readonly path: Path }, type: string): Fix {
  return write(`Use ${type}`, [...path, 'type'], type)
}

/**
 * The next supported version after one, then the newest, unless versions have to be taken one at a time; only the
 * newest where the order is not known. A version past its end of life on the day is no way out, but may be a step.
 */
export function upgrades(
  entry: Pick<Entry, 'path' | 'value'>,
  image: Image,
  version: string | undefined,
  today: string,
): Fix[] {
  const supported = supportedBy(image, today)
  const isOrdered = version !== undefined && isVersionNumber(version)
  const next = isOrdered ? supported.findLast((one) => isBefore(version, one)) : undefined
  const newest = supported[0] ?? newestVersion(image)
  const choices = next !== undefined && isStepwise(image.type) ? [next] : [next, newest]
  return [...new Set(choices)].flatMap((to) => {
    if (to === undefined || to === version) return []
    const consequence = consequenceOfUpgrade({ image, from: version, to, service: entry.value })
    return [withConsequence(writeType(entry, `${image.type}:${to}`), consequence)]
  })
}

const supportedBy = rememberedWith((image: Image, today: string): readonly string[] =>
  image.versions
    .filter(({ status }) => status === 'supported')
    .map((one) => one.version)
    .filter((one) => isStepwise(image.type) || lifecycleOf(`${image.type}:${one}`, today) === undefined),
)

/** Images whose name may have been meant, those of the right kind alone. */
export function imagesMeant(kind: Entry['kind'], name: string): readonly Image[] {
  const candidates = kind === 'application' ? IMAGES.runtimes : IMAGES.services
  const wish = name.toLowerCase()
  const usable = candidates.filter(
    ({ premium, type }) => !premium && type !== name && type.includes('replica') === wish.includes('replica'),
  )
  const related = usable.filter(
    ({ type }) => wish.length > 1 && (type.startsWith(wish) || (wish.startsWith(type) && type.length > 2)),
  )
  const near = nearest(
    wish,
    usable.map(({ type }) => type),
  ).flatMap((type) => usable.filter((image) => image.type === type))
  return [...new Set([...near, ...related])].slice(0, MOST)
}

/** An image's type with the version that was written where it has that one, else with the newest. */
export function typeLike(image: Image, version: string | undefined): string {
  const isListed = image.versions.some((one) => one.version === version && one.status !== 'decommissioned')
  return isListed ? `${image.type}:${version}` : newestType(image)
}

/** Usual runtimes, for an application of which nothing is known. */
export function usualRuntimes(): readonly Image[] {
  return ['php', 'nodejs', 'python'].flatMap((type) => IMAGES.runtimes.filter((image) => image.type === type))
}
