import type { Tree } from '../base/tree.ts'
import type { Files } from '../model/files.ts'
import type { Failure, Format } from './format.ts'

/** The files after an edit of what they say together. */
export function editedWith(format: Format, files: Files, edit: (tree: Tree) => Tree): Files {
  const reading = format.read(files)
  const written = format.write(edit(reading.configuration), files, reading)
  if (!written.ok) throw new Error(written.failure.message)
  return written.value
}

/** Why an edit is refused. */
export function refusalWith(format: Format, files: Files, edit: (tree: Tree) => Tree): Failure | undefined {
  const reading = format.read(files)
  const written = format.write(edit(reading.configuration), files, reading)
  return written.ok ? undefined : written.failure
}

/** How many lines of a text are in another one neither before nor after what changed between them. */
export function lostLines(before: string, after: string): number {
  const [from, to] = [linesOf(before), linesOf(after)]
  const most = Math.min(from.length, to.length)
  // The last line of a file may get a line break when something is put behind it.
  const isSame = (at: number, other: number) =>
    from[at] === to[other] || (at === from.length - 1 && `${from[at]}\r` === to[other])
  let head = 0
  while (head < most && isSame(head, head)) head++
  let tail = 0
  while (tail < most - head && isSame(from.length - 1 - tail, to.length - 1 - tail)) tail++
  return from.length - head - tail
}

function linesOf(text: string): readonly string[] {
  return text.replace('\ufeff', '').split('\n')
}
