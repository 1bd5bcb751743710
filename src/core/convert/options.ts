import type { LocalMount, SharedStorage } from './note.ts'

/** What a person may decide about a conversion. Everything has a default. */
export interface ConvertOptions {
  /** To Flex: what local mounts become. The default is what the platform's own converter makes of them. */
  readonly localMount: LocalMount
  /** To Flex: what single mounts become, by their JSON Pointer. */
  readonly localMounts: Readonly<Record<string, LocalMount>>
  /** To Fixed: what storage becomes that several containers share. */
  readonly sharedStorage: SharedStorage
  /** To Fixed: the disk of a container in MB, by its name; a worker is `application--worker`. */
  readonly disks: Readonly<Record<string, number>>
}

export const DEFAULT_OPTIONS: ConvertOptions = {
  localMount: 'instance',
  localMounts: {},
  sharedStorage: 'service',
  disks: {},
}
