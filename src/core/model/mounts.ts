import { rememberedOfMap } from '../base/remembered.ts'
import { get, stringAt, type Value } from '../base/tree.ts'

export interface Mount {
  /** The directory it appears at, as written. */
  readonly path: string
  readonly form: 'map' | 'legacy' | 'unreadable'
  /** `storage`, `instance`, `service` and so on, as written; `shared` and the like in the legacy text form. */
  readonly source: string | undefined
  /** The network storage, or the application that owns the storage. */
  readonly service: string | undefined
  readonly sourcePath: string | undefined
  readonly value: Value
}

/**
 * The mounts written in an application, its `web` or one of its workers: inherited ones apart.
 * https://docs.upsun.com/create-apps/image-properties/mounts.html
 */
export function mountsOf(owner: Value): readonly Mount[] {
  return readMounts(get(owner, 'mounts'))
}

const readMounts = rememberedOfMap(
  (mounts): readonly Mount[] => Object.entries(mounts).map(([path, value]) => readMount(path, value)),
  [],
)

function readMount(path: string, value: Value): Mount {
  if (typeof value === 'string') return readLegacy(path, value)
  const source = stringAt(value, 'source')
  const service = stringAt(value, 'service') || undefined
  const sourcePath = stringAt(value, 'source_path')
  const isWritten = source !== undefined || stringAt(value, 'service') !== undefined
  return { path, form: isWritten ? 'map' : 'unreadable', source, service, sourcePath, value }
}

// `shared:files/uploads`, from before mounts were maps
function readLegacy(path: string, text: string): Mount {
  const colon = text.indexOf(':')
  const source = colon < 0 ? text : text.slice(0, colon)
  const sourcePath = colon < 0 ? undefined : text.slice(colon + 1).replace(/^files\//, '')
  return { path, form: 'legacy', source, service: undefined, sourcePath, value: text }
}
