import type { Image, ImageNotes, ImageVersion, NullRelationship } from './image.ts'
import { NOTES } from './notes.ts'
import { REGISTRY, type RegistryImage, type VersionEntry } from './registry.ts'

const BY_TYPE: ReadonlyMap<string, Image> = new Map(NOTES.map((notes) => [notes.type, toImage(notes)]))

/** The images to choose from, by title. */
export const IMAGES: { readonly runtimes: readonly Image[]; readonly services: readonly Image[] } = {
  runtimes: sorted('runtime'),
  services: sorted('service'),
}

/** What the catalogue knows of an image, by the part of a type before the colon. */
export function imageOf(name: string): Image | undefined {
  return BY_TYPE.get(name)
}

/** The parts of a type: `php:8.4` is the image `php` in version `8.4`. */
export function parseType(type: string): { readonly image: string; readonly version?: string } {
  const colon = type.indexOf(':')
  return colon < 0 ? { image: type } : { image: type.slice(0, colon), version: type.slice(colon + 1) }
}

/** Status and end of life of the version in a type; undefined where image or version are unknown. */
export function versionOf(type: string): ImageVersion | undefined {
  const { image, version } = parseType(type)
  return imageOf(image)?.versions.find((candidate) => candidate.version === version)
}

/** The version to choose for something new: the newest supported one, else the newest of all. */
export function newestVersion(image: Image): string {
  return (image.versions.find(({ status }) => status === 'supported') ?? image.versions[0]).version
}

/** The type of something new of an image: with the newest supported version, else the newest of all. */
export function newestType(image: Image): string {
  return `${image.type}:${newestVersion(image)}`
}

function sorted(kind: Image['kind']): readonly Image[] {
  return [...BY_TYPE.values()]
    .filter((image) => image.kind === kind)
    .sort((left, right) => left.title.localeCompare(right.title, 'en'))
}

function toImage(notes: ImageNotes): Image {
  const { like, ...own } = notes
  const registry = REGISTRY[like?.type ?? notes.type]
  if (!registry) throw new Error(`The registry has no ${like?.type ?? notes.type}; say what it is like`)
  const {
    name,
    versions: [newest, ...older],
    disk,
    premium,
    excludedFrom,
    endpoints,
    ...facts
  } = { ...registry, ...like }
  return {
    ...facts,
    ...own,
    versions: [toVersion(newest), ...older.map(toVersion)],
    endpoints: endpoints ?? [],
    needsDisk: disk ?? false,
    premium: notes.premium ?? premium ?? false,
    excludedFrom: excludedFrom ?? [],
    configuration: notes.configuration ?? [],
    notes: notes.notes ?? [],
    nullRelationship: nullRelationship(notes, registry),
    unlisted: like !== undefined,
  }
}

function toVersion([version, status, endOfLife, differs]: VersionEntry): ImageVersion {
  return { version, status, ...(endOfLife && { endOfLife }), ...differs }
}

function nullRelationship(notes: ImageNotes, registry: RegistryImage): NullRelationship {
  if (registry.kind === 'runtime') return 'never'
  if (notes.like) return 'documented'
  if (registry.endpoints?.some((endpoint) => endpoint.default && !endpoint.until)) return 'works'
  return notes.documentedDefault ? 'documented' : 'never'
}
