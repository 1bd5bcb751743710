import type { ContainerProfile, EndpointRange, Needs, Status } from './registry.ts'

export type Category = 'runtime' | 'database' | 'cache' | 'search' | 'queue' | 'http' | 'storage' | 'tool'

/** What several applications can each have of their own inside one service, and where that is said. */
export type Stores = 'schemas' | 'databases' | 'cores' | 'vhosts' | 'directories' | 'client side'

/** Whom a service itself connects to. All others only answer. */
export type Outgoing =
  | { readonly to: 'applications' }
  | { readonly to: readonly string[]; readonly name: string; readonly endpoint: string }

/** What is known of an image by hand: one file each in `images`. */
export interface ImageNotes {
  readonly type: string
  readonly title: string
  readonly category: Category
  /** For a documented type that the registry lacks: the type whose versions and endpoints it has, and what differs. */
  readonly like?: { readonly type: string } & Needs & { readonly disk?: boolean; readonly page?: string }
  readonly stores?: Stores
  /** Keys that `configuration` may have. */
  readonly configuration?: readonly string[]
  /** The endpoint that a null relationship reaches by the documentation alone, without a flag in the registry. */
  readonly documentedDefault?: string
  /** Scheme and port of endpoints for which the registry has none. */
  readonly endpointDefaults?: { readonly scheme: string; readonly port: number }
  /** Sold apart, though the registry does not say so. */
  readonly premium?: true
  /** The endpoint that a route may have as its upstream. */
  readonly routable?: string
  /** Reached by mounts instead of relationships. */
  readonly mounted?: true
  readonly opens?: Outgoing
  /** A name that documentation uses and deployed projects do not: it is known, and never offered. */
  readonly misnamed?: true
  /** Sentences for people who choose or configure it. */
  readonly notes?: readonly string[]
}

export interface ImageVersion extends Needs {
  readonly version: string
  readonly status: Status
  /** When its makers end support upstream, as `YYYY-MM-DD`, where known. */
  readonly endOfLife?: string
}

/** Whether a relationship without an endpoint reaches the image: by a flag of the registry, by the docs alone, or not. */
export type NullRelationship = 'works' | 'documented' | 'never'

/** All that the catalogue knows of one type of application or service. */
export interface Image extends Omit<ImageNotes, 'like' | 'premium' | 'configuration' | 'notes'> {
  readonly kind: 'runtime' | 'service'
  /** Newest first. */
  readonly versions: readonly [ImageVersion, ...ImageVersion[]]
  readonly endpoints: readonly EndpointRange[]
  readonly minCpu?: number
  readonly minMemory?: number
  readonly minDisk?: number
  readonly profile?: ContainerProfile
  readonly needsDisk: boolean
  readonly premium: boolean
  readonly excludedFrom: readonly ('flex' | 'fixed')[]
  /** Path on docs.upsun.com. */
  readonly page: string
  readonly configuration: readonly string[]
  readonly nullRelationship: NullRelationship
  readonly notes: readonly string[]
  /** Documented, yet not in the registry: the official schema rejects it. */
  readonly unlisted: boolean
}
