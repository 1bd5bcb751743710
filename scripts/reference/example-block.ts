import { element, Markup } from '../../src/core/formats/svg/markup.ts'
import type { Example, ShownFile } from './example.ts'

const NEW_LINE = new Markup('\n')
/** More is not read. */
const MOST_LINES = 60

/** An example that can be folded: the files, what is told of them, and what the fixes leave. */
export function exampleBlock(
  { kind, title, files, beside, finding, fixes }: Example,
  isOpen: boolean,
): Markup {
  const heading = `${kind === 'catches' ? 'Caught' : 'Fine'}: ${title}`
  return element(
    'details',
    { class: kind, open: isOpen ? 'open' : undefined },
    element('summary', {}, heading),
    ...beside.map(({ heading: caption, lines }) => block(caption, lines)),
    ...files.map(fileBlock),
    ...(finding
      ? [
          element(
            'p',
            { class: 'finding', 'data-severity': finding.severity },
            element('b', {}, `${finding.severity}:`),
            ' ',
            finding.message,
          ),
        ]
      : []),
    ...fixes.flatMap((fix) => fixBlocks(fix)),
  )
}

function fixBlocks({ title, changes }: Example['fixes'][number]): Markup[] {
  return changes.map(({ path, lines }) => block(`Fix “${title}”: ${path}`, lines.map(changed)))
}

function fileBlock({ path, lines, marked }: ShownFile): Markup {
  return block(
    path,
    lines.map((line, at) => (at === marked ? element('mark', {}, line) : line)),
  )
}

/** Text of several lines under its caption; the keyboard can scroll it. */
function block(caption: string, lines: readonly (Markup | string)[]): Markup {
  const shown =
    lines.length <= MOST_LINES
      ? lines
      : [...lines.slice(0, MOST_LINES), `# … ${lines.length - MOST_LINES} more lines`]
  const content = shown.length === 0 ? ['# nothing'] : shown.flatMap((line) => [line, NEW_LINE])
  return element(
    'figure',
    {},
    element('figcaption', {}, caption),
    element('pre', { tabindex: 0, role: 'region', 'aria-label': caption }, element('code', {}, ...content)),
  )
}

function changed(line: string): Markup | string {
  if (line.startsWith('+')) return element('ins', {}, line)
  return line.startsWith('-') ? element('del', {}, line) : line
}
