import { isList, isTree, Tagged, type Value } from '../../../../core/base/tree.ts'
import type { Field } from '../../../../core/model/schema/fields.ts'

/** What a key says right after it was added: its documented default where that is a scalar, else something empty. */
export function initialValue(field: Field): Value {
  const { default: fallback } = field
  if (fallback !== undefined && fallback !== null && typeof fallback !== 'object') return fallback
  switch (field.type) {
    case 'list':
      return []
    case 'map':
    case 'group':
    case 'mounts':
    case 'relationships':
      return {}
    case 'boolean':
      return true
    case 'number':
      return 0
    case 'choice':
      return field.choices?.[0] ?? ''
    case 'text':
    case 'multiline':
    case 'type':
    case 'free':
      return ''
  }
}

/** Whether a field holds others, and so is shown folded. */
export function isNested(field: Field, value: Value | undefined): boolean {
  if (value instanceof Tagged) return false
  return (
    isTree(value) || isList(value) || ['group', 'map', 'list', 'mounts', 'relationships'].includes(field.type)
  )
}

/** What a folded value holds, in a few words. */
export function shortValue(value: Value | undefined): string {
  if (value instanceof Tagged) return value.tag
  if (isList(value)) return value.length === 1 ? '1 item' : `${value.length} items`
  if (!isTree(value)) return value === null || value === undefined ? 'empty' : String(value)
  const keys = Object.keys(value)
  return keys.length === 0 ? 'empty' : keys.join(', ')
}

/** Whether a control made for the field can show the value as it is. */
export function fits(field: Field, value: Value | undefined): boolean {
  if (value === undefined || value === null) return true
  if (value instanceof Tagged) return false
  switch (field.type) {
    case 'list':
      return isList(value)
    case 'map':
    case 'group':
    case 'mounts':
    case 'relationships':
      return isTree(value)
    case 'boolean':
      return (
        typeof value === 'boolean' || (field.also?.includes('text') === true && typeof value === 'string')
      )
    default:
      return !isTree(value) && !isList(value)
  }
}

/** Typed text as the kind of scalar that the field and its present value ask for. */
export function readScalar(field: Field, typed: string): Value {
  const kinds = [field.type, ...(field.also ?? [])]
  if (kinds.includes('number') && /^-?\d+(\.\d+)?$/.test(typed)) return Number(typed)
  if (kinds.includes('boolean') && (typed === 'true' || typed === 'false')) return typed === 'true'
  return typed
}
