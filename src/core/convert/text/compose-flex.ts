import type { Files } from '../../model/files.ts'
import { namedApplications } from './applications.ts'
import { commentLines, indented, readBlock } from './piece.ts'

const LONE_FILE = /(?:^|\/)\.platform\.app\.ya?ml$/
const SECTION_FILE = /^\.platform\/(applications|services|routes)\.ya?ml$/

/**
 * The text of a Flex file with everything that the files of Fixed say in blocks, comments included: as yet unchanged,
 * and so not what the new file is to say.
 */
export function composeFlex(files: Files, paths: readonly string[]): string {
  const sections: Record<string, string[]> = { applications: [], services: [], routes: [] }
  const loose: string[] = []
  for (const path of paths) {
    const content = files[path]
    if (typeof content !== 'string') continue
    const section = SECTION_FILE.exec(path)?.[1] ?? 'applications'
    const text =
      section === 'applications' ? namedApplications(content, LONE_FILE.test(path)) : entriesIn(content)
    sections[section]?.push(text)
    if (text === '') loose.push(commentLines(content))
  }
  const written = Object.entries(sections).flatMap(([section, texts]) => {
    const text = texts.filter((each) => each !== '').join('\n')
    return text === '' ? [] : [`${section}:\n${text.trimEnd()}\n`]
  })
  return [...written, ...loose.filter((text) => text !== '').map((text) => `${text}\n`)].join('\n')
}

function entriesIn(content: string): string {
  const block = readBlock(content)
  return block?.root.kind === 'map' ? indented(block.text, 2) : ''
}
