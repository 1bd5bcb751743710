import { imagesFor } from '../../../core/catalog/available.ts'
import { newestVersion } from '../../../core/catalog/catalog.ts'
import { CATEGORIES } from '../../../core/catalog/categories.ts'
import type { Image } from '../../../core/catalog/image.ts'
import type { Flavour } from '../../../core/model/design.ts'
import type { PaletteItem } from '../../commands/topology/place-part.ts'

export interface PaletteEntry {
  readonly id: string
  readonly item: PaletteItem
  readonly title: string
  /** The version it comes in, or what it is for. */
  readonly detail: string
  /** Found by a search only: the platform's registry does not list it, or it is sold apart. */
  readonly isHidden: boolean
}

export interface PaletteGroup {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

const BASICS: PaletteGroup = {
  title: 'Basics',
  entries: [
    basic('route', { kind: 'route' }, 'Route', 'an address'),
    basic('worker', { kind: 'worker' }, 'Worker', 'a background process'),
    basic('project', { kind: 'project', flavour: 'flex' }, 'Project', 'deployed on its own'),
    basic('project fixed', { kind: 'project', flavour: 'fixed' }, 'Fixed project', 'Platform.sh files'),
  ],
}

/** Everything that can be added to projects of a flavour, by what it is for. */
export const PALETTES: Readonly<Record<Flavour, readonly PaletteGroup[]>> = {
  flex: paletteOf('flex'),
  fixed: paletteOf('fixed'),
}

function paletteOf(flavour: Flavour): readonly PaletteGroup[] {
  const { runtimes, services } = imagesFor(flavour)
  return [
    BASICS,
    { title: 'Applications', entries: runtimes.map((image) => entryOf('application', image)) },
    ...CATEGORIES.map(([category, title]) => ({
      title,
      entries: services
        .filter((image) => image.category === category)
        .map((image) => entryOf('service', image)),
    })),
  ]
}

/** The groups with what a search finds, or with what is shown unasked. */
export function searchPalette(groups: readonly PaletteGroup[], text: string): readonly PaletteGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return groups
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter((entry) =>
        words.length === 0 ? !entry.isHidden : words.every((word) => textOf(title, entry).includes(word)),
      ),
    }))
    .filter(({ entries }) => entries.length > 0)
}

function textOf(group: string, { title, item }: PaletteEntry): string {
  return `${group} ${title} ${item.kind} ${'image' in item ? item.image : ''}`.toLowerCase()
}

function basic(id: string, item: PaletteItem, title: string, detail: string): PaletteEntry {
  return { id, item, title, detail, isHidden: false }
}

function entryOf(kind: 'application' | 'service', image: Image): PaletteEntry {
  return {
    id: `${kind} ${image.type}`,
    item: { kind, image: image.type },
    title: image.title,
    detail: newestVersion(image),
    isHidden: image.unlisted || image.premium,
  }
}
