import { readFileSync } from 'node:fs'
import { circumstancesOf, isBroken, type Opened, type OpenedProject } from '../../src/cli/report/opened.ts'
import { isEqual } from '../../src/core/base/equal.ts'
import { schemasFrom } from '../../src/core/convert/schemas-testing.ts'
import { fixProject } from '../../src/core/fix/fix-project.ts'
import { formats } from '../../src/core/formats/formats.ts'
import { checkProject } from '../../src/core/rules/check.ts'
import type { Finding } from '../../src/core/rules/rule.ts'
import { tellOnce } from '../../src/core/rules/told-once.ts'
import type { Checked } from './report.ts'

/** What the fixes that leave nothing to choose come to in one project. */
export interface FixedCase {
  readonly name: string
  readonly before: number
  readonly after: number
  readonly applied: number
  readonly refused: number
  /** What must not be: a file that no longer opens, another configuration, a fault for the schema. */
  readonly faults: readonly string[]
  readonly hadValidFiles: boolean
}

type Schemas = ReturnType<typeof schemasFrom>

/** Applies the fixes to every project that can be read. */
export function fixAll(cases: readonly Checked[], data: string, today: string): readonly FixedCase[] {
  const schemas = schemasFrom((file) => JSON.parse(readFileSync(`${data}/${file}`, 'utf8')))
  return cases.flatMap(({ name, opened }) =>
    opened.projects
      .filter((project) => !isBroken(project))
      .map((project) => fixOne(name, opened, project, schemas, today)),
  )
}

function fixOne(
  name: string,
  opened: Opened,
  { project, reading }: OpenedProject,
  schemas: Schemas,
  today: string,
): FixedCase {
  const circumstances = circumstancesOf(opened, project.id, today)
  const before = checkProject(project, circumstances).findings
  const fixed = fixProject(project, reading, circumstances)
  const { flavour } = project
  const reopened = formats[flavour].read(fixed.project.files)
  const isValid = schemas[flavour](reading.configuration).length === 0
  const newFaults = isValid ? schemas[flavour](reopened.configuration).map((path) => path.join('.')) : []
  return {
    name,
    before: tellOnce(before).length,
    after: tellOnce(fixed.findings).length,
    applied: fixed.applied.length,
    refused: fixed.refused.length,
    hadValidFiles: isValid,
    faults: [
      ...(reopened.failures.length > reading.failures.length ? ['does not open any more'] : []),
      ...(isEqual(reopened.configuration, fixed.project.configuration) ? [] : ['reads as something else']),
      ...newErrors(before, fixed.findings),
      ...newFaults.map((path) => `${path} is no longer valid`),
    ],
  }
}

/** Rules that found no error before, and do now. */
function newErrors(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const known = errorRules(before)
  return [...errorRules(after)].filter((rule) => !known.has(rule)).map((rule) => `${rule} is new`)
}

function errorRules(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
}
