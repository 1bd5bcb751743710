import type { FileContent, Files } from '../../model/files.ts'
import type { Failure } from '../format.ts'
import { readDocument, type YamlDocument } from '../yaml/document.ts'
import type { Shape } from './dialect.ts'
import type { FileState } from './state.ts'

const MAX_BYTES = 1_048_576

/** What a file says. One that cannot be read keeps what it last said. */
export function readFile(path: string, files: Files, shape: Shape, before: FileState | undefined): FileState {
  const content = files[path] ?? ''
  if (before && before.content === content && isSame(before, files)) return before
  const unread = (code: Failure['code'], message: string): FileState => {
    return { path, content, others: NONE, ...lastGood(before), failures: [wholeFile(path, code, message)] }
  }
  if (typeof content !== 'string') {
    return unread(
      'not-text',
      `${path} is not UTF-8 text. It is kept as it is; save it as UTF-8 to see what it says.`,
    )
  }
  if (isTooLong(content)) {
    return unread(
      'too-large',
      `${path} is larger than 1 MiB. It is kept as it is, but not read; split it into several files.`,
    )
  }
  const earlier = [before?.document, before?.good].filter((document) => document !== undefined)
  return stateOf(path, files, readDocument(content, earlier, shape.rootKind), shape, before)
}

const NONE: FileState['others'] = new Map()

function isSame({ others }: FileState, files: Files): boolean {
  return [...others].every(([path, content]) => files[path] === content)
}

/** The state of a file that was read, be it well or not. */
export function stateOf(
  path: string,
  files: Files,
  document: YamlDocument,
  shape: Shape,
  before?: FileState,
): FileState {
  const { text, fault, troubles } = document
  const state = { path, content: text, document }
  if (fault) {
    const failure: Failure = { ...fault, ...(fault.code === 'root-not-a-map' && notAMap(shape)), file: path }
    return { ...state, others: NONE, ...lastGood(before), failures: [failure] }
  }
  const others = new Map<string, FileContent | undefined>()
  const part = shape.partOf(document, (other) => {
    const content = Object.hasOwn(files, other) ? files[other] : undefined
    others.set(other, content)
    return content
  })
  const ofText = troubles.map(({ path: at, ...trouble }): Failure => {
    const entry = part.inConfiguration(at)
    return { ...trouble, file: path, ...(entry && entry.length > 0 && { path: entry }) }
  })
  const ofPart = part.failures.map((failure): Failure => ({ ...failure, file: path }))
  return { ...state, good: document, part, others, failures: [...ofText, ...ofPart] }
}

function notAMap({ holds }: Shape): Pick<Failure, 'message'> {
  return { message: `This file is a map of ${holds}, but this is not. Start with such a key.` }
}

function lastGood(before: FileState | undefined): Pick<FileState, 'good' | 'part'> {
  return { ...(before?.good && { good: before.good }), ...(before?.part && { part: before.part }) }
}

/** Whether a text is longer than what is read, in UTF-8. */
export function isTooLong(text: string): boolean {
  if (text.length * 3 <= MAX_BYTES) return false
  if (text.length > MAX_BYTES) return true
  // Of ASCII, which most files are, each sign is a byte.
  if (!/[\u0080-\uffff]/.test(text)) return false
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
