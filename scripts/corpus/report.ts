import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeReport } from '../../src/cli/report/make-report.ts'
import { type Opened, openDesign } from '../../src/cli/report/opened.ts'
import type { Report } from '../../src/cli/report/report.ts'
import { groupBy } from '../../src/core/base/group-by.ts'

const CLASSES = ['flex', 'fixed', 'docs-snippets', 'invalid'] as const

/** What is said of a case by those who collected it. */
interface Described {
  readonly format: 'flex' | 'fixed'
  readonly expected: 'valid' | 'invalid'
  readonly contested?: boolean
}

/** What checking a case came to. */
export interface Checked extends Described {
  readonly name: string
  readonly folder: string
  readonly opened: Opened
  readonly report: Report
  /** Of reading, checking and locating, in milliseconds. */
  readonly time: number
}

/** Checks every case as the command line does. */
export async function checkAll(corpus: string, today: string): Promise<readonly Checked[]> {
  const checked: Checked[] = []
  for (const kind of CLASSES) {
    for (const name of readdirSync(join(corpus, kind))) {
      checked.push(await checkCase(join(corpus, kind, name), `${kind}/${name}`, today))
    }
  }
  return checked
}

async function checkCase(folder: string, name: string, today: string): Promise<Checked> {
  const described: Described = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
  const io = {
    cwd: process.cwd(),
    today,
    hasColour: false,
    version: () => '',
    print: () => {},
    say: () => {},
  }
  const start = performance.now()
  const opened = await openDesign([folder], io)
  if (!opened.ok) throw new Error(`${name}: ${opened.failure}`)
  const report = makeReport(opened.value, io)
  return { ...described, name, folder, opened: opened.value, report, time: performance.now() - start }
}

/** What makes a check fail, in a line each. Time alone makes a version old: such findings count apart. */
export function errorsOf({ report }: Checked): readonly string[] {
  const failures = report.failures.map(
    ({ code, message, inner, line }) => `${code} ${inner}:${line} ${message}`,
  )
  const errors = report.findings.filter(({ finding }) => finding.severity === 'error' && !isAged(finding))
  return [...failures, ...errors.map(({ finding, line }) => `${finding.rule} :${line} ${finding.message}`)]
}

/** Errors that only came with time. */
export function agedOf({ report }: Checked): number {
  return report.findings.filter(({ finding }) => finding.severity === 'error' && isAged(finding)).length
}

/** Whether a mistake was told, be it mildly where sources disagree. */
export function isTold(checked: Checked): boolean {
  const { contested, report } = checked
  const isLoud = errorsOf(checked).length > 0 || agedOf(checked) > 0
  return isLoud || (contested === true && report.summary.warning > 0)
}

/** Rules that speak at one and the same place: there may be one cause behind both. */
export function pairsOf({ report }: Checked): readonly string[] {
  const byPlace = groupBy(report.findings, ({ file, subject }) => `${file} ${subject}`)
  return [...byPlace.values()].flatMap((found) => {
    const rules = [...new Set(found.map(({ finding }) => finding.rule))].sort()
    return rules.flatMap((rule, at) => rules.slice(at + 1).map((other) => `${rule} + ${other}`))
  })
}

function isAged({ category }: { readonly category: string }): boolean {
  return category === 'lifecycle'
}
