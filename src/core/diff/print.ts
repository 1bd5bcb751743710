import { plainText } from '../base/plain-text.ts'
import { describeDiff, type Sentence } from './describe-diff.ts'
import { type DesignDiff, isSameDesign, isSameProject } from './diff-designs.ts'
import { projectWords } from './project-words.ts'
import type { Words } from './words.ts'

const MARKS = { added: '+', removed: '-', renamed: '>', changed: '~' } as const

/** A difference of designs as text, a line each. */
export function printDiff(diff: DesignDiff): string {
  if (isSameDesign(diff)) return 'No difference in the topology.\n'
  const blocks = diff.projects
    .filter((project) => !isSameProject(project))
    .map((project) => [plain(projectWords(project)), ...describeDiff(project.topology).map(line)].join('\n'))
  return `${blocks.join('\n\n')}\n`
}

function line({ change, words }: Sentence): string {
  return `  ${MARKS[change]} ${plain(words)}`
}

function plain(words: Words): string {
  return words.map((part) => (typeof part === 'string' ? part : plainText(part.name))).join('')
}
