import type { CST } from 'yaml'
import type { Props } from './syntax.ts'

export type Tokens = readonly CST.SourceToken[]

/** The anchor and the tag among the tokens in front of a node. */
export function propsIn(tokens: Tokens): Props | undefined {
  const found = tokens.filter((token) => token.type === 'anchor' || token.type === 'tag')
  const [first] = found
  const last = found[found.length - 1]
  if (!first || !last) return undefined
  const spanOf = (token: CST.SourceToken) => ({
    start: token.offset,
    end: token.offset + token.source.length,
  })
  const anchor = found.find((token) => token.type === 'anchor')
  const tag = found.find((token) => token.type === 'tag')
  return {
    start: first.offset,
    end: last.offset + last.source.length,
    ...(anchor && { anchor: { ...spanOf(anchor), name: anchor.source.slice(1) } }),
    ...(tag && { tag: { ...spanOf(tag), text: tag.source } }),
  }
}

/** The tokens of the items that became values: a comment at the end of a list is an item to the parser. */
export function listTokens(token: CST.Token | undefined): readonly { start: CST.SourceToken[] }[] {
  if (token?.type === 'block-seq') {
    return token.items.filter(({ start }) => start.some((part) => part.type === 'seq-item-ind'))
  }
  if (token?.type !== 'flow-collection') return []
  return token.items.filter(
    (item) =>
      item.value !== undefined ||
      item.sep !== undefined ||
      item.start.some(({ type }) => type === 'anchor' || type === 'tag' || type === 'explicit-key-ind'),
  )
}
