import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toPointer } from '../base/path.ts'
import { Tagged, type Tree } from '../base/tree.ts'
import type { Duplicate, Flavour, Project } from '../model/design.ts'
import type { ProjectFacts } from '../model/facts.ts'
import { ALL_RULES } from './all-rules.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { runRules } from './run-rules.ts'

/** A configuration, as YAML or as the tree it would be read into. */
type Source = string | Tree

/** What a case may say beside the configuration: by default one project without stated facts. */
export interface Setting {
  readonly flavour?: Flavour
  readonly facts?: ProjectFacts
  /** The paths of its files: the source is what they say. */
  readonly paths?: readonly string[]
  readonly duplicates?: readonly Duplicate[]
  /** The flavour of the other projects, where it is not the same. */
  readonly othersFlavour?: Flavour
  /** The other projects of the design, by name. */
  readonly others?: Readonly<Record<string, Source>>
  /** The configuration as it was imported. */
  readonly baseline?: Source
}

/** What is expected of the finding; of each, what is given. */
export interface Expected {
  readonly at?: string
  /** A part of the message. */
  readonly message?: string
  readonly severity?: Severity
  /** The titles of the fixes. */
  readonly fixes?: readonly string[]
  /** The configuration after the first fix. */
  readonly fixed?: Source
}

/** One test: the rule finds exactly one problem, and each of its fixes resolves it without making another error. */
export function catches(
  rule: Rule,
  title: string,
  source: Source,
  expected: Expected = {},
  setting: Setting = {},
): void {
  test(`catches ${title}`, () => {
    const configuration = toTree(source)
    const findings = check(rule, configuration, setting)
    expect(findings.map(({ message }) => message)).toHaveLength(1)
    const [finding] = findings
    if (!finding) return
    if (expected.at !== undefined) expect(toPointer(finding.at)).toBe(expected.at)
    if (expected.message !== undefined) expect(finding.message).toContain(expected.message)
    expect(finding.severity).toBe(expected.severity ?? rule.severity)
    if (expected.fixes) expect(finding.fixes.map((fix) => fix.title)).toEqual(expected.fixes)
    if (expected.fixed) expect(finding.fixes[0]?.edit(configuration)).toEqual(toTree(expected.fixed))
    const otherErrors = errorsOf(configuration, setting).length - Number(finding.severity === 'error')
    for (const fix of finding.fixes) {
      const fixed = fix.edit(configuration)
      expect(check(rule, fixed, setting), fix.title).toEqual([])
      expect(errorsOf(fixed, setting).length, fix.title).toBeLessThanOrEqual(otherErrors)
      expect(fix.edit({}), `${fix.title}, when all is gone`).toBeTypeOf('object')
    }
  })
}

/** One test: the rule has nothing to say. */
export function passes(rule: Rule, title: string, source: Source, setting: Setting = {}): void {
  test(`passes ${title}`, () => {
    expect(check(rule, toTree(source), setting).map(({ message }) => message)).toEqual([])
  })
}

/** The findings of one rule on one configuration. */
function check(rule: Rule, configuration: Tree, setting: Setting = {}): readonly Finding[] {
  return run([rule], configuration, setting)
}

function errorsOf(configuration: Tree, setting: Setting): string[] {
  const errors = run(ALL_RULES, configuration, setting).filter(({ severity }) => severity === 'error')
  return errors.map(({ rule, at }) => `${rule} ${toPointer(at)}`)
}

function run(rules: readonly Rule[], configuration: Tree, setting: Setting): readonly Finding[] {
  const {
    flavour = 'flex',
    facts = {},
    others = {},
    othersFlavour = flavour,
    paths = [],
    duplicates = [],
    baseline,
  } = setting
  const files = Object.fromEntries(paths.map((path) => [path, '']))
  return runRules(
    rules,
    { ...projectOf('shop', configuration, flavour), files, duplicates },
    {
      facts,
      today: '2026-08-20',
      others: Object.entries(others).map(([name, source]) => projectOf(name, toTree(source), othersFlavour)),
      silenced: [],
      ...(baseline !== undefined && { baseline: toTree(baseline) }),
    },
  ).findings
}

function projectOf(name: string, configuration: Tree, flavour: Flavour): Project {
  return { id: `id-of-${name}`, name, flavour, files: {}, configuration }
}

function toTree(source: Source): Tree {
  return typeof source === 'string' ? parse(source, { customTags: [INCLUDE] }) : source
}

const INCLUDE = { tag: '!include', resolve: (value: string) => new Tagged('!include', value) }
