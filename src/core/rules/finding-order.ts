import type { Path } from '../base/path.ts'
import { remembered } from '../base/remembered.ts'
import { get, isList, isTree, type Tree, type Value } from '../base/tree.ts'
import type { Finding, Severity } from './rule.ts'

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Findings by severity, then in the order in which their places are written. */
export function sortFindings(findings: readonly Finding[], configuration: Tree): Finding[] {
  return findings
    .map((finding) => ({ finding, order: orderOf(finding, configuration) }))
    .sort(
      (left, right) =>
        left.order - right.order ||
        compareInside(configuration, left.finding.at, right.finding.at) ||
        byRule(left.finding, right.finding),
    )
    .map(({ finding }) => finding)
}

function byRule(left: Finding, right: Finding): number {
  return left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0
}

/** More than there are entries in a section, or keys at the root. */
const MANY = 2 ** 20

/** One number for severity, section and entry: all that most findings have to be told apart by. */
function orderOf({ severity, at: [section, entry] }: Finding, configuration: Tree): number {
  const inSection = section === undefined ? undefined : get(configuration, String(section))
  return (
    (RANK[severity] * MANY + positionIn(configuration, section) + 1) * MANY + positionIn(inSection, entry) + 1
  )
}

/** The order of two places, by the first part in which they differ. */
function compareInside(configuration: Tree, left: Path, right: Path): number {
  let value: Value | undefined = configuration
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const part = left[at]
    const difference = part === right[at] ? 0 : positionIn(value, part) - positionIn(value, right[at])
    if (difference !== 0 || part === undefined) return difference
    value = isList(value) ? value[Number(part)] : get(value, String(part))
  }
  return 0
}

/** The position of a part of a path among its siblings; what is not there comes first. */
function positionIn(parent: Value | undefined, part: string | number | undefined): number {
  if (part === undefined) return -1
  if (isList(parent)) return Number(part)
  return isTree(parent) ? (positionsOfKeys(parent).get(String(part)) ?? -1) : -1
}

const positionsOfKeys = remembered(
  (tree: Tree): ReadonlyMap<string, number> => new Map(Object.keys(tree).map((key, at) => [key, at])),
)
