/** The sections of a configuration, in the order in which people write them, and the kind of node that each holds. */
export const KIND_OF_SECTION = { applications: 'application', services: 'service', routes: 'route' } as const

export type Section = keyof typeof KIND_OF_SECTION

export const SECTIONS: readonly Section[] = ['applications', 'services', 'routes']

export function isSection(key: unknown): key is Section {
  return typeof key === 'string' && Object.hasOwn(KIND_OF_SECTION, key)
}
