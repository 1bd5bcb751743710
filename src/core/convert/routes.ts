import type { Tree } from '../base/tree.ts'
import type { Tell } from './note.ts'

/** A route whose `primary` is true or false, where Fixed has taken a number or a word for it. */
export function withPlainPrimary(route: Tree, key: string, tell: Tell): Tree {
  const { primary } = route
  if (typeof primary !== 'number' && typeof primary !== 'string') return route
  const isPrimary = MEANT.get(String(primary).toLowerCase())
  if (isPrimary === undefined) return route
  tell('primary-flag', ['routes', key, 'primary'], {
    message: `primary is written as ${isPrimary}: Flex takes nothing but true and false.`,
  })
  return { ...route, primary: isPrimary }
}

const MEANT: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
  ['false', false],
  ['no', false],
  ['true', true],
  ['yes', true],
])
