import type { Rule } from '../../src/core/rules/rule.ts'
import { casesOf } from './cases.ts'
import { type Example, toExample, toOutline } from './example.ts'
import type { RuleCase } from './recorder.ts'

/** In characters of JSON: a case about many things is no example. */
const MOST = 3000
/** Nobody reads a file of this size: what is told of it has to do. */
const MOST_PRINTED = 100_000
/** A second example is shown where it is told at a glance. */
const FEW = 400

/** What a rule catches, once or twice, and what it lets pass. */
export function examplesOf(rule: Rule): readonly Example[] {
  const cases = casesOf(rule)
  const [first, ...others] = bySize(cases.filter(({ kind }) => kind === 'catches'))
  const second = others.find((other) => sizeOf(other) <= FEW)
  const [good] = bySize(cases.filter(({ kind }) => kind === 'passes'))
  return [first, second, good]
    .filter((each) => each !== undefined)
    .map((each) => (sizeOf(each) > MOST_PRINTED ? toOutline(each) : toExample(each)))
}

/** In the order of the test, those that are too long at the end. */
function bySize(cases: readonly RuleCase[]): readonly RuleCase[] {
  const isLong = (one: RuleCase) => Number(sizeOf(one) > MOST)
  return cases.toSorted((one, other) => isLong(one) - isLong(other))
}

function sizeOf({ source, setting }: RuleCase): number {
  return JSON.stringify([source, setting]).length
}
