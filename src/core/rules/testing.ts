import { expect, test } from 'vitest'
import { toPointer } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import { ALL_RULES } from './all-rules.ts'
import { type Expected, runCase, type Setting, type Source, toTree } from './case-testing.ts'
import { lossesOf } from './losses-testing.ts'
import type { Rule } from './rule.ts'

/** One test: the rule finds exactly one problem, or those that are named, and each fix of the first resolves it without making another error. */
export function catches(
  rule: Rule,
  title: string,
  source: Source,
  expected: Expected = {},
  setting: Setting = {},
): void {
  test(`catches ${title}`, () => expectCaught(rule, source, expected, setting))
}

/** One test: the rule has nothing to say. */
export function passes(rule: Rule, title: string, source: Source, setting: Setting = {}): void {
  test(`passes ${title}`, () => expectPassed(rule, source, setting))
}

export function expectCaught(rule: Rule, source: Source, expected: Expected, setting: Setting): void {
  const configuration = toTree(source)
  const findings = runCase([rule], configuration, setting)
  expectSameOfWhole(rule, configuration, setting)
  const { besides = [] } = expected
  expect(findings.map(({ message }) => message)).toHaveLength(1 + besides.length)
  const [finding, ...others] = findings
  if (!finding) return
  expect(others.map(({ at }) => toPointer(at))).toEqual(besides)
  if (expected.at !== undefined) expect(toPointer(finding.at)).toBe(expected.at)
  if (expected.also) expect(finding.also?.map(toPointer)).toEqual(expected.also)
  if (expected.message !== undefined) expect(finding.message).toContain(expected.message)
  expect(finding.severity).toBe(expected.severity ?? rule.severity)
  if (expected.fixes) expect(finding.fixes.map((fix) => fix.title)).toEqual(expected.fixes)
  if (expected.fixed) expect(finding.fixes[0]?.edit(configuration)).toEqual(toTree(expected.fixed))
  const entailed = finding.fixes[0]?.consequence ?? ''
  if (expected.consequence === '') expect(entailed).toBe('')
  else if (expected.consequence !== undefined) expect(entailed).toContain(expected.consequence)
  // All rules take their time: nothing asks them where there is no fix.
  if (finding.fixes.length === 0) return
  const otherErrors = errorsOf(configuration, setting).length - Number(finding.severity === 'error')
  for (const fix of finding.fixes) {
    const fixed = fix.edit(configuration)
    expect(
      runCase([rule], fixed, setting).map(({ message }) => message),
      fix.title,
    ).toHaveLength(besides.length)
    expect(fix.edit(fixed), `${fix.title}, a second time`).toEqual(fixed)
    expect(errorsOf(fixed, setting).length, fix.title).toBeLessThanOrEqual(otherErrors)
    expect(fix.edit({}), `${fix.title}, when all is gone`).toBeTypeOf('object')
    // Against a baseline, a fix leads back to what runs.
    if (fix.consequence === undefined && setting.baseline === undefined)
      expect(lossesOf(configuration, fixed), `${fix.title}, which says nothing of a consequence`).toEqual([])
  }
}

export function expectPassed(rule: Rule, source: Source, setting: Setting): void {
  expect(runCase([rule], toTree(source), setting).map(({ message }) => message)).toEqual([])
  expectSameOfWhole(rule, toTree(source), setting)
}

/** The sections that a rule says it reads have to be all that it needs. */
function expectSameOfWhole(rule: Rule, configuration: Tree, setting: Setting): void {
  if (rule.scope !== 'project' || !rule.reads) return
  const { reads, ...readingAll } = rule
  const said = (of: Rule) =>
    runCase([of], configuration, setting).map(({ at, message, severity, fixes }) => ({
      at,
      message,
      severity,
      fixes: fixes.map(({ title, consequence, edit }) => ({
        title,
        consequence,
        edited: edit(configuration),
      })),
    }))
  expect(said(rule), `of ${reads.join(' and ')} alone`).toEqual(said(readingAll))
}

function errorsOf(configuration: Tree, setting: Setting): string[] {
  const errors = runCase(ALL_RULES, configuration, setting).filter(({ severity }) => severity === 'error')
  return errors.map(({ rule, at }) => `${rule} ${toPointer(at)}`)
}
