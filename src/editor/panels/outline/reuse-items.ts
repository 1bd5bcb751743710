import type { OutlineItem } from './outline-items.ts'

/** The new lines with the objects of the old ones where nothing differs: those are not drawn again. */
export function reuseItems(
  next: readonly OutlineItem[],
  previous: readonly OutlineItem[],
): readonly OutlineItem[] {
  const before = new Map<string, OutlineItem>()
  collect(previous, before)
  return next.map((item) => reuse(item, before))
}

function collect(items: readonly OutlineItem[], into: Map<string, OutlineItem>): void {
  for (const item of items) {
    into.set(item.key, item)
    collect(item.children, into)
  }
}

function reuse(item: OutlineItem, before: ReadonlyMap<string, OutlineItem>): OutlineItem {
  const children = item.children.map((child) => reuse(child, before))
  const old = before.get(item.key)
  const isSame =
    old !== undefined &&
    old.name === item.name &&
    old.text === item.text &&
    old.detail === item.detail &&
    old.findings === item.findings &&
    old.children.length === children.length &&
    old.children.every((child, at) => child === children[at])
  return isSame ? old : { ...item, children }
}
