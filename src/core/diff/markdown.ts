import { markdownCode } from '../base/markdown.ts'
import { describeDiff } from './describe-diff.ts'
import { type DesignDiff, isSameDesign, isSameProject, type ProjectDiff } from './diff-designs.ts'
import { projectWords } from './project-words.ts'
import type { Words } from './words.ts'

const TITLES = { added: 'Added', removed: 'Removed', renamed: 'Renamed', changed: 'Changed' } as const
const ORDER = ['added', 'removed', 'renamed', 'changed'] as const

/** A difference of designs as Markdown, for a comment on a change. */
export function diffToMarkdown(diff: DesignDiff): string {
  if (isSameDesign(diff)) return 'No difference in the topology.\n'
  const blocks = diff.projects.filter((project) => !isSameProject(project)).flatMap(projectBlocks)
  return `${blocks.join('\n\n')}\n`
}

function projectBlocks(project: ProjectDiff): string[] {
  const sentences = describeDiff(project.topology)
  const lists = ORDER.flatMap((change) => {
    const lines = sentences
      .filter((each) => each.change === change)
      .map(({ words }) => `- ${toMarkdown(words)}`)
    return lines.length === 0 ? [] : [`**${TITLES[change]}**`, lines.join('\n')]
  })
  return [`### ${toMarkdown(projectWords(project))}`, ...lists]
}

function toMarkdown(words: Words): string {
  return words.map((part) => (typeof part === 'string' ? part : markdownCode(part.name))).join('')
}
