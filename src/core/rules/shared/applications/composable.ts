import { get, isList, isTree, stringAt, type Value } from '../../../base/tree.ts'
import { parseType } from '../../../catalog/catalog.ts'

/** The channel of composable images that is supported. */
export const CHANNEL = '26.05'

/**
 * The runtimes of that channel and their versions, newest first.
 * https://docs.upsun.com/create-apps/app-reference/composable-image.html
 */
export const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  bun: ['1'],
  clojure: ['1'],
  elixir: ['1.20', '1.19', '1.18', '1.17'],
  golang: ['1.26', '1.25'],
  java: ['25', '21'],
  nodejs: ['26', '24', '22'],
  perl: ['5'],
  php: ['8.5', '8.4', '8.3', '8.2'],
  python: ['3.14', '3.13', '3.12'],
  ruby: ['4.0', '3.4', '3.3'],
  sbcl: ['2'],
}

/** The channel of a composable image; undefined for any other type. */
export function channelOf(application: Value): string | undefined {
  const { image, version = '' } = parseType(stringAt(application, 'type') ?? '')
  return image === 'composable' ? version : undefined
}

/** A runtime as a stack names it, `php@8.4` or `php`, and where it is in the list. */
export interface StackItem {
  readonly text: string
  readonly name: string
  readonly version?: string
  readonly position: number
  /** Whether it is a map with settings of its own. */
  readonly hasSettings: boolean
}

/** What a stack lists as runtimes; in the older form, where packages are in the same list, whatever has a version. */
export function runtimesIn(stack: Value | undefined): readonly StackItem[] {
  const runtimes = isTree(stack) ? get(stack, 'runtimes') : stack
  const items = isList(runtimes) ? runtimes : []
  return items
    .map(itemAt)
    .filter((item) => item !== undefined)
    .filter(({ version }) => isTree(stack) || version !== undefined)
}

/** Whether a runtime is written as the types of other images are: a package may well have a colon in its name. */
export function isWithColon(text: string): boolean {
  const [name = '', version] = text.split(':')
  return version !== undefined && Object.hasOwn(RUNTIMES, name)
}

function itemAt(value: Value, position: number): StackItem | undefined {
  const text = isTree(value) ? Object.keys(value)[0] : value
  if (typeof text !== 'string') return undefined
  const [name = '', version] = text.split(isWithColon(text) ? ':' : '@')
  return { text, name, ...(version !== undefined && { version }), position, hasSettings: isTree(value) }
}
