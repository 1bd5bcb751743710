import { columnAt, lineStartAt } from '../../formats/yaml/lines.ts'
import type { MapNode } from '../../formats/yaml/syntax.ts'
import type { Files } from '../../model/files.ts'
import { loneApplication } from './applications.ts'
import {
  type BlockText,
  entryNamed,
  isBlockMap,
  linesInside,
  linesStartOf,
  outdented,
  readBlock,
} from './piece.ts'

/** An application that has a file of its own. */
export interface LoneApplication {
  readonly name: string
  readonly path: string
}

/**
 * The texts of files of Fixed with everything that the files of Flex say in blocks, comments included: as yet
 * unchanged, and so not what the new files are to say.
 */
export function composeFixed(
  files: Files,
  paths: readonly string[],
  lone: LoneApplication | undefined,
): Record<string, string> {
  const blocks = paths.flatMap((path) => {
    const content = files[path]
    const block = typeof content === 'string' ? readBlock(content) : undefined
    return block && isMap(block) ? [block] : []
  })
  const texts: [string, string][] = [
    lone
      ? [lone.path, textsFrom(blocks, (block) => loneApplication(block, lone.name))]
      : ['.platform/applications.yaml', textsFrom(blocks, (block) => sectionText(block, 'applications'))],
    ['.platform/services.yaml', textsFrom(blocks, (block) => sectionText(block, 'services'))],
    ['.platform/routes.yaml', textsFrom(blocks, (block) => sectionText(block, 'routes'))],
  ]
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

function textsFrom(
  blocks: readonly BlockText<MapNode>[],
  textOf: (block: BlockText<MapNode>) => string | undefined,
): string {
  const texts = blocks.map(textOf).filter((text) => text !== undefined)
  const text = texts
    .join('\n')
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd()
  return text === '' ? '' : `${text}\n`
}

/** What stands inside a section, moved to the left, below the comments above it. */
function sectionText(block: BlockText<MapNode>, name: string): string | undefined {
  const section = entryNamed(block.root, name)
  if (!section || !isBlockMap(section.value)) return undefined
  const { text } = block
  const top = text.slice(linesStartOf(block, section), lineStartAt(text, section.start))
  const gap = top === '' ? '' : '\n'
  return top + gap + outdented(linesInside(block, section), columnAt(text, section.value.start))
}

function isMap(block: BlockText): block is BlockText<MapNode> {
  return block.root.kind === 'map'
}
