import { ALL_RULES } from '../../core/rules/all-rules.ts'
import { docsUrl } from '../../core/rules/finding.ts'
import type { Rule, Severity } from '../../core/rules/rule.ts'
import type { Report, ReportedFailure, ReportedFinding, ReportedPlace, Spot } from '../report/report.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** A report as SARIF 2.1.0, which forges keep and compare: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function printSarif({ findings, failures }: Report, version: string): string {
  const ruleIds = [
    ...new Set([...findings.map(({ finding }) => finding.rule), ...failures.map(({ code }) => code)]),
  ]
  const run = {
    tool: { driver: { name: 'Toposcope', version, rules: ruleIds.map(describeRule) } },
    columnKind: 'utf16CodeUnits',
    results: [
      ...failures.map((failure) => failureResult(failure, ruleIds)),
      ...findings.map((finding) => findingResult(finding, ruleIds)),
    ],
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** What is known of a rule; the code of a failure is one that has no page. */
function describeRule(id: string) {
  const rule = ALL_RULES.find((each) => each.id === id)
  return rule
    ? describeKnown(rule)
    : { id, shortDescription: { text: 'A file could not be read' }, defaultConfiguration: { level: 'error' } }
}

function describeKnown({ id, title, why, page, severity, category }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} ${docsUrl(page)}` },
    helpUri: docsUrl(page),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category, tags: [category] },
  }
}

function failureResult({ code, message, ...spot }: ReportedFailure, ruleIds: readonly string[]) {
  return {
    ruleId: code,
    ruleIndex: ruleIds.indexOf(code),
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: physical(spot) }],
  }
}

function findingResult({ finding, others, ...place }: ReportedFinding, ruleIds: readonly string[]) {
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIds.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [located(place)],
    ...(others.length > 0 && { relatedLocations: others.map(located) }),
  }
}

function located({ subject, ...spot }: ReportedPlace) {
  return {
    physicalLocation: physical(spot),
    logicalLocations: [{ fullyQualifiedName: subject, kind: 'member' }],
  }
}

function physical({ inner, line, column, endLine, endColumn }: Spot) {
  return {
    artifactLocation: { uri: inner.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}
