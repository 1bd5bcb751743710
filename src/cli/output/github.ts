import { plainText } from '../../core/base/plain-text.ts'
import type { Report, Spot } from '../report/report.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * A report as workflow commands, which GitHub shows beside the lines of a change:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function printGithub({ findings, failures }: Report): string {
  return [
    ...failures.map((failure) => command('error', failure, failure.code, failure.message)),
    ...findings.map(({ finding, ...spot }) =>
      command(COMMANDS[finding.severity], spot, finding.rule, `${finding.message} ${finding.docs}`),
    ),
  ].join('')
}

function command(name: string, spot: Spot, title: string, message: string): string {
  const { inner, line, column, endLine, endColumn } = spot
  const isOneLine = endLine === line && endColumn > column
  const properties = {
    file: inner,
    line,
    ...(endLine > line && { endLine }),
    // Columns are shown for stretches of one line only.
    ...(isOneLine && { col: column, endColumn }),
    title: `Toposcope: ${title}`,
  }
  const words = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${words.join(',')}::${escapeData(plainText(message))}\n`
}

/** The percent sign first: it is what the others become. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
