import { sectionOf } from '../formats/fixed/files.ts'
import { formats } from '../formats/formats.ts'
import type { Flavour } from '../model/design.ts'
import type { FileContent, Files } from '../model/files.ts'
import type { ConvertedProject } from './convert-project.ts'

/** A new file beside what it was made from. */
export interface ComparedFile {
  readonly path: string
  readonly content: FileContent
  /** What it was made from, in words, and its text; the text of several files has a line in front of each. */
  readonly from: string
  readonly before: FileContent
}

/** The new files of a project, each beside the part of the old ones that it says now. */
export function compareFiles(old: Files, { files, included }: ConvertedProject, to: Flavour): ComparedFile[] {
  const oldPaths = new Map([...included].map(([before, after]) => [after, before]))
  const partOf = to === 'flex' ? () => allOf(old) : partsOf(old)
  return Object.entries(files).map(([path, content]) => {
    const before = oldPaths.get(path)
    if (before !== undefined) return { path, content, from: before, before: old[before] ?? '' }
    return { path, content, ...partOf(sectionOf(path) ?? 'applications') }
  })
}

/** All files of Fixed, in the order in which Flex has them. */
function allOf(old: Files): Pick<ComparedFile, 'from' | 'before'> {
  const paths = formats.fixed.filesOf(Object.keys(old))
  const rank = (path: string) => ['services', 'routes'].indexOf(sectionOf(path) ?? '')
  return joined(
    paths
      .toSorted((left, right) => rank(left) - rank(right))
      .map((path) => ({ path, text: textOf(old, path) })),
  )
}

/** Any section of the files of Flex, which are read once for all. */
function partsOf(old: Files): (section: string) => Pick<ComparedFile, 'from' | 'before'> {
  const readings = formats.flex.filesOf(Object.keys(old)).map((path) => {
    const text = textOf(old, path)
    return { path, text, ...formats.flex.read({ [path]: text }) }
  })
  return (section) =>
    joined(
      readings.flatMap(({ path, text, configuration, placeOf }) => {
        const entry = placeOf([section])?.entry
        if (!entry) return []
        // What stands between two sections belongs to the one below.
        const ends = Object.keys(configuration).map((key) => placeOf([key])?.entry.end ?? 0)
        const start = Math.max(0, ...ends.filter((end) => end <= entry.start))
        return [{ path, text: `${text.slice(start, entry.end).replace(/^\s*\n/, '')}\n` }]
      }),
    )
}

function joined(parts: readonly { path: string; text: string }[]): Pick<ComparedFile, 'from' | 'before'> {
  const [first, second] = parts
  const texts = second ? parts.map(({ path, text }) => `# ${path}\n${text.trimEnd()}\n`) : [first?.text ?? '']
  return { from: parts.map(({ path }) => path).join(', '), before: texts.join('\n') }
}

function textOf(files: Files, path: string): string {
  const content = files[path]
  return typeof content === 'string' ? content : ''
}
