import type { Value } from '../../base/tree.ts'
import type { Node } from './syntax.ts'

const CORE_TAG =
  /^(?:!|!!(?:str|int|float|bool|null|map|seq)|!<tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)>)$/

/** The text of a key that is a scalar. */
export function keyText(node: Node): string | undefined {
  if (node.kind !== 'scalar') return undefined
  return node.style === 'plain' || node.style === 'empty' ? node.source : String(node.value)
}

/** A tag that means more than the types of YAML: its value is only for the platform to resolve. */
export function opaqueTag(node: Node): string | undefined {
  const tag = node.props?.tag?.text
  return tag !== undefined && !CORE_TAG.test(tag) ? tag : undefined
}

/** Sets an own key, whatever it is called: assigning `__proto__` would not. */
export function define(tree: Record<string, Value>, key: string, value: Value): void {
  if (key !== '__proto__') tree[key] = value
  else Object.defineProperty(tree, key, { value, writable: true, enumerable: true, configurable: true })
}
