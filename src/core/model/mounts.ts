import { rememberedOfMap } from '../base/remembered.ts'
import { get, stringAt, type Value } from '../base/tree.ts'

export interface Mount {
  /** The directory it appears at, as written. */
  readonly path: string
  readonly form: 'map' | 'legacy' | 'unreadable'
  /** `storage`, `instance`, `service` and so on, as written; `shared` and the like in the legacy text form. */
  readonly source?: string
  /** The network storage, or the application that owns the storage. */
  readonly service?: string
  readonly sourcePath?: string
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
  if (typeof value === 'string') return { path, form: 'legacy', ...readLegacy(value), value }
  const source = stringAt(value, 'source')
  const service = stringAt(value, 'service')
  const sourcePath = stringAt(value, 'source_path')
  return {
    path,
    form: source === undefined && service === undefined ? 'unreadable' : 'map',
    ...(source !== undefined && { source }),
    ...(service && { service }),
    ...(sourcePath !== undefined && { sourcePath }),
    value,
  }
}

// `shared:files/uploads`, from before mounts were maps
function readLegacy(text: string): { source: string; sourcePath?: string } {
  const [source = '', ...rest] = text.split(':')
  return rest.length === 0 ? { source } : { source, sourcePath: rest.join(':').replace(/^files\//, '') }
}
