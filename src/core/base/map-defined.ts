/** What is made of the items, where something is: most checks make nothing of most items. */
export function mapDefined<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made | undefined,
): readonly Made[] {
  let made: Made[] | undefined
  for (const item of items) {
    const one = make(item)
    if (one === undefined) continue
    if (made) made.push(one)
    else made = [one]
  }
  return made ?? NONE
}

const NONE: readonly never[] = []
