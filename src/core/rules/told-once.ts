import { groupBy } from '../base/group-by.ts'
import type { Finding, Fix } from './rule.ts'

/** A finding as it is read: with the others that have the same cause, and fixes that are for all of them. */
export interface ToldFinding extends Finding {
  readonly others: readonly Finding[]
}

/** Names at most, before the rest are a number. */
const MOST_NAMES = 4

/** One finding per cause, in the place and words of its first. */
export function tellOnce(findings: readonly Finding[]): readonly ToldFinding[] {
  const byCause = groupBy(findings, causeOf)
  return [...byCause.values()].flatMap(([first, ...others]) => (first ? [together(first, others)] : []))
}

/** Where there is a choice, it has to be the same one everywhere. */
function causeOf(finding: Finding): string | Finding {
  const { projectId, rule, severity, cause, fixes } = finding
  if (cause === undefined) return finding
  const ways = fixes.map(({ title, consequence }) => [fixes.length > 1 ? title : '', consequence])
  return JSON.stringify([projectId, rule, severity, cause, ways])
}

function together(first: Finding, others: readonly Finding[]): ToldFinding {
  if (others.length === 0) return { ...first, others }
  return {
    ...first,
    message: `${first.message} ${alsoTrueOf(first, others)}`,
    fixes: first.fixes.map((fix, position) => forAll(fix, position, others)),
    others,
  }
}

function forAll(fix: Fix, position: number, others: readonly Finding[]): Fix {
  const fixes = [fix, ...others.flatMap(({ fixes }) => fixes[position] ?? [])]
  const title = fixes.every((one) => one.title === fix.title) ? fix.title : 'Fix it'
  return {
    ...fix,
    title: `${title} in ${fixes.length === 2 ? 'both' : `all ${fixes.length}`} places`,
    edit: (configuration) => fixes.reduce((edited, one) => one.edit(edited), configuration),
  }
}

/** `The same is true in "web" and 2 more places of "api".` */
function alsoTrueOf(first: Finding, others: readonly Finding[]): string {
  const byName = groupBy(others, ({ at }) => nameIn(at))
  const own = byName.get(nameIn(first.at))?.length ?? 0
  const elsewhere = [...byName].filter(([name]) => name !== nameIn(first.at))
  const named = elsewhere
    .slice(0, MOST_NAMES)
    .map(([name, { length }]) => (length > 1 ? `${places(length)} of ${name}` : name))
  const unnamed = elsewhere.length - named.length
  const parts = [
    ...(own > 0 ? [`${places(own, 'more ')} of ${nameIn(first.at)}`] : []),
    ...named,
    ...(unnamed > 0 ? [`${unnamed} more`] : []),
  ]
  const last = parts.pop()
  return `The same is true of ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}.`
}

function nameIn(at: Finding['at']): string {
  return `"${at[1] ?? at[0] ?? ''}"`
}

function places(count: number, more = ''): string {
  return `${count} ${more}place${count === 1 ? '' : 's'}`
}
