import { markdownCode, markdownTable, markdownText } from '../../base/markdown.ts'
import { type Path, toPointer } from '../../base/path.ts'
import type { ProjectId } from '../../model/design.ts'

/** A finding as a report lists it: formats know no rules. */
export interface FindingRow {
  readonly severity: string
  readonly rule: string
  readonly message: string
  /** Full address of the documentation page. */
  readonly docs: string
  readonly projectId: ProjectId
  readonly at: Path
}

/** The findings of a project, in the order in which they are given. */
export function findingsTable(findings: readonly FindingRow[]): string[] {
  return markdownTable(
    ['Severity', 'Where', 'Finding', 'Rule'],
    findings.map(({ severity, rule, message, docs, at }) => [
      markdownText(severity),
      markdownCode(toPointer(at)),
      markdownText(message),
      linkTo(docs, markdownCode(rule)),
    ]),
  )
}

function linkTo(address: string, words: string): string {
  return /^https:\/\/[\w./#?=&-]+$/.test(address) ? `[${words}](${address})` : words
}
