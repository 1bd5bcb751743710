import type { Path } from '../base/path.ts'
import { get, isList, isTree, type Tree, type Value } from '../base/tree.ts'
import type { Finding, Severity } from './rule.ts'

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Findings by severity, then in the order in which their places are written. */
export function sortFindings(findings: readonly Finding[], configuration: Tree): Finding[] {
  const order = (finding: Finding) => [RANK[finding.severity], ...positions(configuration, finding.at)]
  return findings
    .map((finding) => ({ finding, order: order(finding) }))
    .sort((left, right) => compare(left.order, right.order) || byRule(left.finding, right.finding))
    .map(({ finding }) => finding)
}

function byRule(left: Finding, right: Finding): number {
  return left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The position of every part of a path among its siblings; what is not there comes first. */
function positions(configuration: Tree, path: Path): number[] {
  let value: Value | undefined = configuration
  return path.map((part) => {
    const parent: Value | undefined = value
    value = isTree(parent) ? get(parent, String(part)) : isList(parent) ? parent[Number(part)] : undefined
    if (isList(parent)) return Number(part)
    return isTree(parent) ? (positionsOfKeys(parent).get(String(part)) ?? -1) : -1
  })
}

/** Kept per map: the maps on the way to findings are the same from edit to edit. */
const kept = new WeakMap<Tree, ReadonlyMap<string, number>>()

function positionsOfKeys(tree: Tree): ReadonlyMap<string, number> {
  const known = kept.get(tree)
  if (known) return known
  const made = new Map(Object.keys(tree).map((key, at) => [key, at]))
  kept.set(tree, made)
  return made
}
