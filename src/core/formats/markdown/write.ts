import { markdownText } from '../../base/markdown.ts'
import type { Design, Project } from '../../model/design.ts'
import { graphOf } from '../../model/graph.ts'
import { isDrawnByDefault, writeMermaid } from '../mermaid/write.ts'
import { type FindingRow, findingsTable } from './finding-row.ts'
import { applicationsTable, relationshipsTable, routesTable, servicesTable } from './tables.ts'

export interface ReportOptions {
  /** Of all projects, in the order in which they are to be listed. */
  readonly findings: readonly FindingRow[]
  /** The day by which versions are judged, as `YYYY-MM-DD`. */
  readonly today: string
}

const FLAVOURS = { flex: 'Upsun Flex', fixed: 'Upsun Fixed' } as const

/** A design as a page of Markdown: its picture, and what is in each project. */
export function writeReport(design: Pick<Design, 'name' | 'projects'>, options: ReportOptions): string {
  const blocks = [
    [`# ${markdownText(design.name) || 'Untitled'}`],
    diagram(design),
    ...design.projects.flatMap((project) => projectBlocks(project, options)),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function diagram(design: Pick<Design, 'name' | 'projects'>): string[] {
  const mermaid = writeMermaid(design)
  if (!isDrawnByDefault(mermaid)) return ['This design is too large for a diagram here: draw it as SVG.']
  // Labels hold no backticks: nothing in them ends the fence.
  return ['```mermaid', mermaid.trimEnd(), '```']
}

function projectBlocks(project: Project, { findings, today }: ReportOptions): string[][] {
  const { id, name, flavour, configuration } = project
  const graph = graphOf(configuration)
  const own = findings.filter(({ projectId }) => projectId === id)
  const sections: [string, string[]][] = [
    ['Applications', applicationsTable(configuration, graph, today)],
    ['Services', servicesTable(graph, today)],
    ['Routes', routesTable(configuration, graph)],
    ['Relationships', relationshipsTable(configuration, graph)],
    ['Findings', own.length > 0 ? findingsTable(own) : ['None.']],
  ]
  return [
    [`## ${markdownText(name) || 'Untitled'}`],
    [`${FLAVOURS[flavour]}.`],
    ...sections.flatMap(([title, lines]) => (lines.length > 0 ? [[`### ${title}`], lines] : [])),
  ]
}
