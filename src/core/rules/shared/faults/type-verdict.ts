import { remembered } from '../../../base/remembered.ts'
import { get, isTree, Tagged } from '../../../base/tree.ts'
import { imageOf, parseType } from '../../../catalog/catalog.ts'
import type { Image, ImageVersion } from '../../../catalog/image.ts'
import type { Entry } from '../../rule.ts'
import { isBefore } from '../services/service-type.ts'
import { isIgnored } from './values-at.ts'
import { sectionThatIs } from './wrappers.ts'

/** What there is to say of the type of an application or service: one thing, which one rule says. */
export type TypeVerdict =
  | { readonly kind: 'nothing' | 'missing' | 'misshapen' }
  | { readonly kind: 'unknown-image' | 'withdrawn-image'; readonly image: string; readonly version?: string }
  | { readonly kind: 'other-kind'; readonly image: Image }
  | { readonly kind: 'no-version'; readonly image: Image; readonly written?: string }
  | { readonly kind: 'unknown-version'; readonly image: Image; readonly version: string }
  | { readonly kind: 'past-version'; readonly image: Image; readonly version: string; readonly now?: Image }
  | { readonly kind: 'listed'; readonly image: Image; readonly version: ImageVersion }

export const verdictOf = remembered(({ kind, name, value }: Entry): TypeVerdict => {
  if (kind === 'route' || isIgnored(name) || (!isTree(value) && value !== null)) return NOTHING
  if (sectionThatIs(name, value)) return NOTHING
  const type = get(value, 'type')
  if (type === undefined || type === null || type === '') {
    return get(value, 'stack') === undefined ? { kind: 'missing' } : NOTHING
  }
  if (type instanceof Tagged) return NOTHING
  return typeof type === 'string' ? judge(type, kind) : { kind: 'misshapen' }
})

const NOTHING: TypeVerdict = { kind: 'nothing' }

/** Images that were offered once. */
const WITHDRAWN = new Set(['hhvm', 'lisp'])

/** Images that the platform runs though neither its registry nor its documentation lists them. */
const UNLISTED = new Set(['activemq-artemis'])

function judge(type: string, kind: 'application' | 'service'): TypeVerdict {
  const { image: name, version } = parseType(type)
  if (UNLISTED.has(name)) return NOTHING
  const image = imageOf(name)
  if (!image || image.misnamed) return judgeUnknown(name, version)
  if ((image.kind === 'runtime') !== (kind === 'application')) return { kind: 'other-kind', image }
  if (version === undefined || version.trim() === '') return { kind: 'no-version', image }
  return judgeVersion(image, version)
}

function judgeUnknown(image: string, version: string | undefined): TypeVerdict {
  const [before = '', after] = image.split(/[@ =]+/)
  const meant = version === undefined && after !== undefined ? imageOf(before) : undefined
  if (meant) return { kind: 'no-version', image: meant, ...(after !== undefined && { written: after }) }
  const kind = WITHDRAWN.has(image) ? 'withdrawn-image' : 'unknown-image'
  return { kind, image, ...(version !== undefined && { version }) }
}

function judgeVersion(image: Image, version: string): TypeVerdict {
  const listed = image.versions.find((candidate) => candidate.version === version)
  if (listed) return { kind: 'listed', image, version: listed }
  const now = imageOf(`${image.type}-enterprise`)
  if (now && isListed(now, version)) return { kind: 'past-version', image, version, now }
  const isPast =
    isVersionNumber(version) &&
    closestTo(image, version).length === 0 &&
    isBefore(version, image.versions[0].version)
  return { kind: isPast ? 'past-version' : 'unknown-version', image, version }
}

/** Whether a version consists of numbers alone: those can be put in order. */
export function isVersionNumber(version: string): boolean {
  return /^\d{1,9}(\.\d{1,9}){0,3}$/.test(version)
}

/** Listed versions that a version is too short or too long for: 8.5 and 8.4 for 8, or 17 for 17.2. */
export function closestTo({ versions }: Image, version: string): readonly string[] {
  return versions
    .map((candidate) => candidate.version)
    .filter((candidate) => candidate.startsWith(`${version}.`) || version.startsWith(`${candidate}.`))
}

function isListed({ versions }: Image, version: string): boolean {
  return versions.some((candidate) => candidate.version === version)
}
