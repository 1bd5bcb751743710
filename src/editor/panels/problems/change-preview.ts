import { structuredPatch } from 'diff'
import type { Files } from '../../../core/model/files.ts'

export interface PreviewLine {
  readonly kind: 'kept' | 'added' | 'removed'
  /** Counted from the top of its hunk. */
  readonly number: number
  readonly text: string
}

/** Neighbouring lines of one file, of which some change. */
export interface PreviewHunk {
  readonly file: string
  /** Of its first line as the file will be, from 1. */
  readonly line: number
  readonly lines: readonly PreviewLine[]
}

const KINDS: Readonly<Record<string, PreviewLine['kind']>> = { ' ': 'kept', '+': 'added', '-': 'removed' }
const CONTEXT = { context: 1 }

/** The lines that are different between two states of the files of a project. */
export function changedLines(before: Files, after: Files): readonly PreviewHunk[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return paths.flatMap((file) => {
    const [was = '', is = ''] = [before[file], after[file]]
    if (was === is || typeof was !== 'string' || typeof is !== 'string') return []
    const { hunks } = structuredPatch(file, file, was, is, '', '', CONTEXT)
    return hunks.map(({ newStart, lines }) => ({ file, line: newStart, lines: lines.flatMap(toLine) }))
  })
}

function toLine(marked: string, number: number): PreviewLine[] {
  // What is left is a remark that the file has no line break at its end.
  const kind = KINDS[marked.charAt(0)]
  return kind ? [{ kind, number, text: marked.slice(1).replace(/\r$/, '') }] : []
}
