interface Part {
  readonly id: string
}

/** The new list with the objects of the old one where nothing differs; the old list where that is all of them. */
export function reuseAll<Item extends Part>(
  next: readonly Item[],
  previous: readonly Item[],
): readonly Item[] {
  const before = new Map(previous.map((item) => [item.id, item]))
  const reused = next.map((item) => {
    const old = before.get(item.id)
    return old && isSame(old, item) ? old : item
  })
  const isAll = reused.length === previous.length && reused.every((item, at) => item === previous[at])
  return isAll ? previous : reused
}

/** Equality of two plain objects whose values are plain objects of simple values, or simple themselves. */
function isSame(left: object, right: object): boolean {
  return isShallowEqual(left, right, (a, b) => isObject(a) && isObject(b) && isShallowEqual(a, b, Object.is))
}

function isShallowEqual(
  left: object,
  right: object,
  areEqual: (left: unknown, right: unknown) => boolean,
): boolean {
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => {
      const a: unknown = Reflect.get(left, key)
      const b: unknown = Reflect.get(right, key)
      return Object.is(a, b) || areEqual(a, b)
    })
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
