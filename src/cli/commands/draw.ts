import { writeReport } from '../../core/formats/markdown/write.ts'
import { writeMermaid } from '../../core/formats/mermaid/write.ts'
import { drawSvg } from '../../core/formats/svg/draw.ts'
import { logoOf } from '../../core/logos/logo-of.ts'
import { printDesign } from '../../core/share/save.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import type { Io } from '../io.ts'
import { resolvePlace } from '../node/place-in.ts'
import { writeFiles } from '../node/write-files.ts'
import { makeReport } from '../report/make-report.ts'
import { openReadable } from '../report/open-readable.ts'
import type { Opened } from '../report/opened.ts'

const PICTURES: ReadonlyMap<string, (opened: Opened, io: Io) => string> = new Map([
  ['svg', svgOf],
  ['mermaid', ({ design }: Opened) => writeMermaid(design)],
  ['markdown', reportOf],
])

export const draw: Command = {
  operands: [{ name: 'path', isRepeated: true }],
  options: [
    {
      name: 'as',
      value: 'format',
      choices: [...PICTURES.keys()],
      isRequired: true,
      about: 'a picture, a diagram of Mermaid, or a report with tables',
    },
    { name: 'out', value: 'file', about: 'the file to write; without it, standard output' },
    { name: 'name', value: 'name', about: 'what the design is called; without it, as its folder' },
  ],
  notes: [
    'An SVG carries the design, files included: dropped on the designer it opens again. Light and dark are both in it.',
    'With SOURCE_DATE_EPOCH set, versions are judged by that day: equal input gives equal output.',
  ],
  run: runDraw,
}

async function runDraw(given: Given, io: Io): Promise<ExitCode> {
  const picture = PICTURES.get(given.valuesOf('as')[0] ?? '')
  const opened = await openReadable(given.operands, io)
  if (!opened.ok) return opened.failure
  const text = picture?.(called(opened.value, given.valuesOf('name')[0]), io) ?? ''
  const [out] = given.valuesOf('out')
  if (out === undefined) {
    io.print(text)
    return 0
  }
  const written = await writeFiles([{ place: resolvePlace(io.cwd, out), content: text }])
  if (written.ok) return 0
  io.say(`${out} ${written.failure.reason}.`)
  return 2
}

/** A design that is one project has the name of it. */
function called(opened: Opened, name: string | undefined): Opened {
  if (name === undefined) return opened
  const { projects } = opened.design
  const renamed = projects.map((project) => (projects.length === 1 ? { ...project, name } : project))
  return { ...opened, design: { ...opened.design, name, projects: renamed } }
}

function svgOf({ design }: Opened, { today }: Io): string {
  return drawSvg(design, { theme: 'auto', today, logoOf, embed: printDesign(design) })
}

function reportOf(opened: Opened, io: Io): string {
  const findings = makeReport(opened, io).findings.map(({ finding }) => finding)
  return writeReport(opened.design, { findings, today: io.today })
}
