/** A worker's application, and the name it has there. */
export interface Worker {
  readonly application: string
  readonly name: string
}

/** What the rules know of one container without looking into it. */
export interface Container {
  readonly kind: 'application' | 'worker' | 'service'
  readonly name: string
  /** `type` as written; absent where there is none, and for workers. */
  readonly type?: string
  /** Names of the endpoints that may be connected to; absent where they are not known, so none can be ruled out. */
  readonly endpoints?: readonly string[]
  /** The endpoint that a relationship without one means. */
  readonly defaultEndpoint?: string
  /** Whether the service declares its endpoints instead of having those of its image. */
  readonly ownEndpoints?: true
  /** Of workers only. */
  readonly worker?: Worker
}

/**
 * Applications and services by name; workers under `<application>--<worker>`. What a check asks for is what it is run
 * again for, so it asks for names, and for everything only where it has found a fault.
 */
export interface Containers {
  /** Whether there are no others, in files that are not at hand. */
  readonly isComplete: boolean
  readonly get: (name: string) => Container | undefined
  readonly all: () => readonly Container[]
  /** A worker by the name that it has in its application, whichever that is. */
  readonly workerCalled: (name: string) => Container | undefined
  /** The name of another project of the design that has an application or service of this name. */
  readonly elsewhere: (name: string) => string | undefined
}
