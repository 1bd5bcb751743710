/** Something that Search can find and do. */
export interface SearchItem {
  readonly id: string
  readonly group: 'Nodes' | 'Commands' | 'Add'
  readonly label: string
  /** The label is written like this in a file. */
  readonly isName?: boolean
  /** Said beside the label: a type, a shortcut. */
  readonly detail?: string
  /** Found by these words too. */
  readonly keywords?: string
  readonly run: () => void
}

const GROUPS: readonly SearchItem['group'][] = ['Nodes', 'Commands', 'Add']

/** The items that hold every word of the query, best first inside each group. */
export function findItems(items: readonly SearchItem[], query: string, limit: number): SearchItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const scored = items.flatMap((item) => {
    const score = scoreOf(item, words)
    return score === null ? [] : [{ item, score }]
  })
  return scored
    .sort((left, right) => groupOf(left.item) - groupOf(right.item) || left.score - right.score)
    .map(({ item }) => item)
    .slice(0, limit)
}

function groupOf(item: SearchItem): number {
  return GROUPS.indexOf(item.group)
}

/** Less is better; null where a word is missing. */
function scoreOf(item: SearchItem, words: readonly string[]): number | null {
  const label = item.label.toLowerCase()
  const rest = `${item.detail ?? ''} ${item.keywords ?? ''} ${item.group}`.toLowerCase()
  let score = 0
  for (const word of words) {
    const at = label.indexOf(word)
    if (at === 0) continue
    if (at > 0) score += /[^a-z0-9]/.test(label[at - 1] ?? '') ? 1 : 2
    else if (rest.includes(word)) score += 4
    else return null
  }
  return score
}
