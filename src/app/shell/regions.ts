import type { Side } from './panel-sizes.ts'

/** The parts of the page in reading order, as F6 goes round them. */
export const REGIONS = [
  'Palette',
  'Outline',
  'Environment',
  'Canvas',
  'Problems',
  'Advice',
  'Trace',
  'What breaks',
  'Inspector',
  'Configuration',
] as const

export type RegionName = (typeof REGIONS)[number]

const SIDES: Readonly<Partial<Record<RegionName, Side>>> = {
  Palette: 'left',
  Outline: 'left',
  Inspector: 'right',
  Configuration: 'right',
}

/** The column that a region is in, which may be closed. */
export function sideOf(region: RegionName): Side | undefined {
  return SIDES[region]
}

/** Puts the focus into a region: on what is focusable there, else on the region. */
export function focusRegion(name: RegionName): boolean {
  const region = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`)
  if (!region?.checkVisibility()) return false
  if (!region.hasAttribute('tabindex')) region.tabIndex = -1
  region.focus()
  return document.activeElement === region
}

/** Goes to the next visible region after the one with the focus, or the one before it. */
export function focusNeighbour(step: 1 | -1): void {
  const section = document.activeElement?.closest('section[aria-label]')
  const names: readonly string[] = REGIONS
  const at = names.indexOf(section?.getAttribute('aria-label') ?? '')
  const start = at < 0 && step < 0 ? 0 : at
  for (let turn = 1; turn <= REGIONS.length; turn++) {
    const name = REGIONS[(start + step * turn + REGIONS.length * 2) % REGIONS.length]
    if (name && focusRegion(name)) return
  }
}
