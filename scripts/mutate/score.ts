import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ALL_RULES } from '../../src/core/rules/all-rules.ts'
import type { Category, Rule } from '../../src/core/rules/rule.ts'
import { expectCaught, expectPassed } from '../../src/core/rules/testing.ts'
import { casesOf } from '../reference/cases.ts'
import type { RuleCase } from '../reference/recorder.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

/** What was reached: of the rest, most is there for types alone, or spares work and changes no answer. */
const LEAST: Readonly<Record<Category, number>> = {
  cost: 0.95,
  data: 0.985,
  lifecycle: 1,
  'multi-site': 1,
  reference: 0.985,
  route: 0.99,
  schema: 0.98,
  security: 0.97,
  topology: 0.97,
}

const categories = [...new Set(ALL_RULES.map(({ category }) => category))]

/** Breaks each condition of each rule, one at a time, and runs the cases of that rule's own test. */
test.each(categories)('%s', async (category) => {
  const survivors: string[] = []
  let count = 0
  for (const rule of ALL_RULES.filter((each) => each.category === category)) {
    const path = `src/core/rules/${category}/${rule.id}.ts`
    const mutants = mutantsOf(readFileSync(path, 'utf8'))
    const cases = casesOf(rule)
    count += mutants.length
    expect(await isNoticed(rule, `${path}?mutant=none`, cases), `${rule.id} as it is`).toBe(false)
    for (const [number, mutant] of mutants.entries()) {
      if (!(await isNoticed(rule, `${path}?mutant=${number}`, cases))) survivors.push(tell(path, mutant))
    }
  }
  const noticed = count - survivors.length
  const score = `${category}: ${noticed} of ${count} noticed (${((100 * noticed) / count).toFixed(1)} %)`
  console.log([score, ...survivors].join('\n'))
  expect(noticed / count).toBeGreaterThanOrEqual(LEAST[category])
})

async function isNoticed({ id }: Rule, path: string, cases: readonly RuleCase[]): Promise<boolean> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ `/${path}`)
  const mutated = Object.values(module).find((value): value is Rule => isRule(value, id))
  if (!mutated) throw new Error(`${path} exports no rule`)
  try {
    for (const each of cases) runMutated(mutated, each)
    return false
  } catch {
    return true
  }
}

function runMutated(rule: Rule, { kind, source, expected, setting }: RuleCase): void {
  if (kind === 'catches') expectCaught(rule, source, expected, setting)
  else expectPassed(rule, source, setting)
}

/** Of what a rule's file exports, the rule. */
function isRule(value: unknown, id: string): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id
}

function tell(path: string, { line, was, is }: Mutant): string {
  return `  ${path}:${line} ${was} → ${is || 'nothing'}`
}
