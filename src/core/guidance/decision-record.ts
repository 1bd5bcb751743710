import { groupBy } from '../base/group-by.ts'
import { markdownText } from '../base/markdown.ts'
import type { Advice } from './advise.ts'
import type { Criterion } from './criteria/criterion.ts'
import type { Recognised } from './recognise.ts'

/** The advice as a decision record in Markdown, to be kept beside the code. */
export function printDecisionRecord(name: string, advice: Advice, patterns: readonly Recognised[]): string {
  const { title, because, conflict, criteria, questions, consequences, page } = advice
  const of = (state: Criterion['state']) => criteria.filter((one) => one.state === state)
  return [
    `# Architecture of ${markdownText(name)}: ${markdownText(title)}`,
    ...section('Context', [
      ...(patterns.length === 0 ? ['Nothing is drawn yet.'] : []),
      ...patterns.flatMap(({ pattern, evidence }) =>
        evidence.map(({ text }) => `**${markdownText(pattern.title)}**: ${markdownText(text)}`),
      ),
    ]),
    ...section('Criteria that hold', tell(of('met'))),
    ...section('Criteria that do not hold', tell(of('unmet'))),
    ...section(
      'Still open',
      questions.map(({ question }) => markdownText(question)),
    ),
    '',
    '## Decision',
    '',
    `**${markdownText(title)}.** ${markdownText(because)}`,
    ...(conflict === undefined ? [] : ['', `**Conflict.** ${markdownText(conflict)}`]),
    ...section(
      'Consequences',
      consequences.map(({ topic, text }) => `**${markdownText(topic)}**: ${markdownText(text)}`),
    ),
    '',
    `Documentation: <${page}>`,
    '',
  ].join('\n')
}

const SIDES = { separate: 'separate projects', clustered: 'one project', 'multi-site': 'shared sites' }
const SOURCES = { configuration: 'configuration', facts: 'stated', answer: 'answered' }

/** What holds, or does not, for one and the same reason is told at once. */
function tell(criteria: readonly Criterion[]): string[] {
  const groups = groupBy(criteria, ({ state, source, evidence, key }) =>
    state === 'unmet' && evidence ? `${source} ${evidence.text}` : key,
  )
  return [...groups.values()].map((group) => {
    const titles = group.map(({ title }) => `**${markdownText(title)}**`).join(', ')
    const pushes = group.flatMap(({ state, side, why }) =>
      state === 'met' ? ` Speaks for ${SIDES[side]}: ${markdownText(why)}` : [],
    )
    const [{ source, evidence } = {}] = group
    const shown = evidence && evidence.text !== '' ? ` ${markdownText(evidence.text)}` : ''
    return `${titles}${source ? ` (${SOURCES[source]})` : ''}.${shown}${pushes.join('')}`
  })
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((item) => `- ${item}`)]
}
