import { formats } from '../formats/formats.ts'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'

/** Whether a comment of the files of a flavour is not in the texts that were carried over. */
export function isAnyCommentLeft(old: Files, carried: Files, from: Flavour): boolean {
  const paths = formats[from].filesOf(Object.keys(old))
  const kept = new Set(Object.values(carried).flatMap(commentsIn))
  return paths.some((path) => commentsIn(old[path]).some((comment) => !kept.has(comment)))
}

/** Lines that are comments, or look like one inside of a text. */
function commentsIn(content: Files[string] | undefined): readonly string[] {
  if (typeof content !== 'string') return []
  return Array.from(content.matchAll(/^[ \t]*(#.*)/gm), ([, text = '']) => text.trimEnd())
}
