import type { Path } from '../../../base/path.ts'
import { isList, isTree, type Value } from '../../../base/tree.ts'
import type { Field, FieldType } from '../../../model/schema/fields.ts'
import type { Fix } from '../../rule.ts'
import { write } from '../fixes/fixes.ts'
import { nearest } from '../fixes/nearest.ts'
import { listOf } from '../words/words.ts'

/** What a key asks for, as a sentence says it. */
export function expectedOf({ type, also = [], choices = [] }: Field): string {
  const words = type === 'choice' ? listOf(choices.map(String), 'or') : WORDS[type]
  return [words, ...also.map((other) => WORDS[other])].join(' or ')
}

const WORDS: Readonly<Record<FieldType, string>> = {
  text: 'text',
  multiline: 'text',
  type: 'text',
  number: 'a whole number',
  boolean: 'true or false',
  choice: 'one of the known values',
  list: 'a list',
  map: 'a map of names',
  group: 'a map of keys',
  relationships: 'a map of names',
  mounts: 'a map of paths',
  free: 'any value',
}

const YES = /^(true|yes|on|y|1)$/i
const NO = /^(false|no|off|n|0)$/i

/** Whether text or a number is what some readers take for true or false: projects with `primary: 1` deploy. */
export function isYesOrNo(value: Value): boolean {
  const isWritten = typeof value === 'string' || typeof value === 'number'
  return isWritten && (YES.test(`${value}`) || NO.test(`${value}`))
}

/** Fixes that write a value in the shape that its key asks for, where only one can be meant. */
export function reshape(path: Path, value: Value, field: Field): readonly Fix[] {
  const wanted = reshaped(value, field)
  return wanted === undefined ? [] : [write(`Write it as ${wordFor(wanted)}`, path, wanted)]
}

function reshaped(value: Value, { type, choices = [], item }: Field): Value | undefined {
  if (isList(value)) {
    const [only] = value
    return value.length === 1 && typeof only === 'string' && isText(type) ? only : undefined
  }
  if (isTree(value) || value === null) return undefined
  if (isText(type)) return String(value)
  const text = String(value).trim()
  if (type === 'number') return /^\d+$/.test(text) ? Number(text) : undefined
  if (type === 'boolean') return YES.test(text) ? true : NO.test(text) ? false : undefined
  if (type === 'list') return isText(item?.type) && typeof value === 'string' ? [value] : undefined
  if (type !== 'choice') return undefined
  const known = choices.map(String)
  const meant = known.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? nearest(text, known)[0]
  return choices.find((choice) => String(choice) === meant)
}

function isText(type: FieldType | undefined): boolean {
  return type === 'text' || type === 'multiline' || type === 'type'
}

function wordFor(value: Value): string {
  if (isList(value)) return 'a list'
  return typeof value === 'string'
    ? `the text ${value.length > 20 ? `${value.slice(0, 20)}...` : value}`
    : String(value)
}
