import type { Flavour } from '../model/design.ts'
import { type Field, fieldAt } from '../model/schema/fields.ts'
import type { EntryKind } from './rule.ts'

/** A place in the schema of a kind of entry, with all that a walk through an entry asks of it. */
export interface Spot {
  /** Its keys from the kind on, with a star for names of maps and positions of lists: `application/crons`, `route/to`. */
  readonly place: string
  readonly field: Field
  /** The keys of a group. */
  readonly fields?: ReadonlyMap<string, Spot>
  /** What each item of a list or map is. */
  readonly item?: Spot
  /** Whether any value will do here, as far as the schema goes. */
  readonly isFree: boolean
  /** Whether it has to be a map, of whatever keys. */
  readonly isOpenMap: boolean
  readonly takesNull: boolean
}

const spots = new Map<string, Spot>()

/** The whole schema of a kind of entry; made when it is first asked for. */
export function rootSpot(kind: EntryKind, flavour: Flavour): Spot {
  const id = `${flavour}:${kind}`
  const spot = spots.get(id) ?? spotOf(kind, fieldAt(kind, [], flavour) ?? NOTHING)
  spots.set(id, spot)
  return spot
}

const NOTHING: Field = { key: '', label: '', description: '', type: 'free' }

/** What has a form of its own with rules of its own, or takes any value. */
const FREE = /\/(relationships|stack|runtime\/extensions\/\*|(variables|dependencies)\/\*\/\*)$/

const OPEN_MAP = /^service\/configuration$/

const TAKES_NULL = /\/container_profile$/

/** Free in each of its entries; as a whole it has to be a map. */
const FREE_WITHIN = /\/relationships$/

function spotOf(place: string, field: Field): Spot {
  const { fields, item } = field
  const isOpenMap = OPEN_MAP.test(place)
  const isFree = !isOpenMap && (FREE.test(place) || field.type === 'free')
  return {
    place,
    field: isOpenMap ? { ...field, type: 'group' } : field,
    ...(fields && { fields: new Map(fields.map((one) => [one.key, spotOf(`${place}/${one.key}`, one)])) }),
    ...(item && { item: spotOf(`${place}/*`, item) }),
    isFree,
    isOpenMap,
    takesNull: TAKES_NULL.test(place) || (isFree && !FREE_WITHIN.test(place)),
  }
}
