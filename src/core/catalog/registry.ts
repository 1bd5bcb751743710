import data from './registry.gen.json' with { type: 'json' }

/** `retired` still deploys and is no longer maintained; `decommissioned` does not deploy any more. */
export type Status = 'supported' | 'deprecated' | 'retired' | 'decommissioned'

export type ContainerProfile = 'HIGH_CPU' | 'BALANCED' | 'HIGH_MEMORY' | 'HIGHER_MEMORY'

/** What a container needs at least: CPU in cores, memory and disk in MB. Absent where the registry says nothing. */
export interface Needs {
  readonly minCpu?: number
  readonly minMemory?: number
  readonly minDisk?: number
  readonly profile?: ContainerProfile
}

/** A built-in endpoint with the range of versions that has it, both ends included; absent means open. */
export interface EndpointRange {
  readonly name: string
  readonly scheme?: string
  readonly port?: number
  readonly default?: boolean
  readonly since?: string
  readonly until?: string
}

/** Version, status, upstream end of life as `YYYY-MM-DD`, and what it needs otherwise than the image says. */
export type VersionEntry = readonly [string, Status, (string | null)?, Needs?]

/** What the platform's registry says of an image. */
export interface RegistryImage extends Needs {
  readonly name: string
  readonly kind: 'runtime' | 'service'
  /** Path on docs.upsun.com. */
  readonly page: string
  readonly disk?: boolean
  readonly premium?: boolean
  readonly excludedFrom?: readonly ('flex' | 'fixed')[]
  readonly endpoints?: readonly EndpointRange[]
  /** Newest first. */
  readonly versions: readonly [VersionEntry, ...VersionEntry[]]
}

/** The registry by type: made by `npm run catalog`, never edited by hand. */
export const REGISTRY = data as unknown as Readonly<Record<string, RegistryImage>> // a test checks its shape
