import { isList, isTree, Tagged, type Value } from '../../base/tree.ts'

/** `next`, with every part of it that says the same in the same order replaced by that part of `previous`. */
export function share<Kind extends Value>(previous: Value | undefined, next: Kind): Kind {
  return shared(previous, next) as Kind // either `next` or what is equal to it
}

function shared(previous: Value | undefined, next: Value): Value {
  if (previous === undefined || Object.is(previous, next)) return next
  if (next instanceof Tagged) {
    if (!(previous instanceof Tagged) || previous.tag !== next.tag) return next
    const value = shared(previous.value, next.value)
    return Object.is(value, previous.value) ? previous : next
  }
  if (isList(next)) {
    if (!isList(previous)) return next
    const items = next.map((item, at) => shared(previous[at], item))
    return items.length === previous.length && items.every((item, at) => Object.is(item, previous[at]))
      ? previous
      : items
  }
  if (!isTree(next) || !isTree(previous)) return next
  const entries = Object.entries(next).map(
    ([key, value]) => [key, Object.hasOwn(previous, key) ? shared(previous[key], value) : value] as const,
  )
  const keys = Object.keys(previous)
  const isSame =
    entries.length === keys.length &&
    entries.every(([key, value], at) => key === keys[at] && Object.is(value, previous[key]))
  return isSame ? previous : Object.fromEntries(entries)
}
