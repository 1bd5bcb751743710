import { parseType } from './catalog.ts'
import data from './offers.gen.json' with { type: 'json' }

/**
 * What the versions of an image offer: extensions, modules, or the runtimes of a composable image as `name@version`.
 * Under each name the runs of versions that have it, as `9.3-16`, those with a star without being asked.
 */
export interface Offers {
  /** Oldest first. */
  readonly versions: readonly string[]
  readonly offers: Readonly<Record<string, string>>
}

/** By type: made by `npm run catalog`, never edited by hand. Rules read it, so it is no part of the first load. */
const OFFERS: Readonly<Record<string, Offers>> = data

/** `included` goes without saying; `available` has to be asked for. */
export type Offer = 'included' | 'available' | 'missing'

/**
 * Whether the version in a type offers something. Undefined where that is not known: no list, no such version in it,
 * or a gap between versions that have it, which is more likely one of the list.
 */
export function offerOf(type: string, name: string): Offer | undefined {
  const { image, version } = parseType(type)
  const known = Object.hasOwn(OFFERS, image) ? OFFERS[image] : undefined
  const at = known && version !== undefined ? known.versions.indexOf(version) : -1
  if (!known || at < 0) return undefined
  const text = Object.hasOwn(known.offers, name) ? known.offers[name] : undefined
  const runs = (text ?? '')
    .split(' ')
    .filter(Boolean)
    .map((run) => toRun(run, known.versions))
  const run = runs.find(({ since, until }) => since <= at && at <= until)
  if (run) return run.isIncluded ? 'included' : 'available'
  const isGap = runs.some(({ until }) => until < at) && runs.some(({ since }) => since > at)
  return isGap ? undefined : 'missing'
}

/** Whether any version of the image of a type is known to offer something. */
export function isEverOffered(type: string, name: string): boolean {
  return Object.hasOwn(OFFERS[parseType(type).image]?.offers ?? {}, name)
}

/** Everything that the version in a type is known to offer, by name. */
export function offeredBy(type: string): string[] {
  const { offers = {} } = OFFERS[parseType(type).image] ?? {}
  return Object.keys(offers).filter((name) => /included|available/.test(offerOf(type, name) ?? ''))
}

interface Run {
  readonly since: number
  readonly until: number
  readonly isIncluded: boolean
}

function toRun(text: string, versions: readonly string[]): Run {
  const isIncluded = text.startsWith('*')
  const [since = '', until = since] = text.slice(Number(isIncluded)).split('-')
  return { since: versions.indexOf(since), until: versions.indexOf(until), isIncluded }
}
