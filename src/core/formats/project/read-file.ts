import type { FileContent } from '../../model/files.ts'
import type { Failure } from '../format.ts'
import { readDocument, type YamlDocument } from '../yaml/document.ts'
import type { Shape } from './dialect.ts'
import type { FileState } from './state.ts'

const MAX_BYTES = 1_048_576

/** What a file says. One that cannot be read keeps what it last said. */
export function readFile(
  path: string,
  content: FileContent,
  shape: Shape,
  before: FileState | undefined,
): FileState {
  if (before && before.content === content) return before
  if (typeof content !== 'string') {
    const message = `${path} is not UTF-8 text. It is kept as it is; save it as UTF-8 to see what it says.`
    return { path, content, ...lastGood(before), failures: [wholeFile(path, 'not-text', message)] }
  }
  if (isTooLong(content)) {
    const message = `${path} is larger than 1 MiB. It is kept as it is, but not read; split it into several files.`
    return { path, content, ...lastGood(before), failures: [wholeFile(path, 'too-large', message)] }
  }
  const earlier = [before?.document, before?.good].filter((document) => document !== undefined)
  return stateOf(path, readDocument(content, earlier, shape.rootKind), shape, before)
}

/** The state of a file that was read, be it well or not. */
export function stateOf(
  path: string,
  document: YamlDocument,
  shape: Shape,
  before?: FileState | undefined,
): FileState {
  const { text, fault, troubles } = document
  if (fault) {
    return { path, content: text, document, ...lastGood(before), failures: [{ ...fault, file: path }] }
  }
  const part = shape.partOf(document)
  const ofText = troubles.map(({ path: at, ...trouble }): Failure => {
    const entry = part.inConfiguration(at)
    return { ...trouble, file: path, ...(entry && entry.length > 0 && { path: entry }) }
  })
  const ofPart = part.failures.map((failure): Failure => ({ ...failure, file: path }))
  return { path, content: text, document, good: document, part, failures: [...ofText, ...ofPart] }
}

function lastGood(before: FileState | undefined): Pick<FileState, 'good' | 'part'> {
  return { ...(before?.good && { good: before.good }), ...(before?.part && { part: before.part }) }
}

/** Whether a text is longer than what is read, in UTF-8. */
export function isTooLong(text: string): boolean {
  if (text.length * 3 <= MAX_BYTES) return false
  if (text.length > MAX_BYTES) return true
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes > MAX_BYTES
}

/** A failure of a file as a whole. */
export function wholeFile(file: string, code: Failure['code'], message: string): Failure {
  return { file, code, message, start: 0, end: 0 }
}
