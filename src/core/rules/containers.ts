/** What the rules know of one container without looking into it. */
export interface Container {
  readonly kind: 'application' | 'worker' | 'service'
  readonly name: string
  /** `type` as written, or absent. */
  readonly type?: string
  /** Names of the endpoints that may be connected to, the default one apart. */
  readonly endpoints: readonly string[]
  readonly defaultEndpoint?: string
}

/** Applications and services by name; workers under `<application>--<worker>`. */
export type Containers = ReadonlyMap<string, Container>
