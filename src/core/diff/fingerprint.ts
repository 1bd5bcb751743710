import { isList, isTree, Tagged, type Value } from '../base/tree.ts'

/** One text for all values that are equal, another for any other. The order of keys does not count. */
export function fingerprint(value: Value): string {
  if (value instanceof Tagged) return `!${JSON.stringify(value.tag)}${fingerprint(value.value)}`
  if (isList(value)) return `[${value.map(fingerprint).join()}]`
  if (isTree(value)) {
    const keys = Object.keys(value).sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${fingerprint(value[key] ?? null)}`).join()}}`
  }
  // Numbers that JSON has no word for are told apart.
  return typeof value === 'number' ? (Object.is(value, -0) ? '-0' : String(value)) : JSON.stringify(value)
}
