import { get, isList, isTree, stringAt, type Value } from '../base/tree.ts'
import { parseType } from './catalog.ts'

/**
 * The runtime that answers for an application: of its type, or the first of a composable stack.
 * https://docs.upsun.com/create-apps/app-reference/composable-image.html
 */
export function primaryRuntimeOf(application: Value): string | undefined {
  const type = stringAt(application, 'type')
  const image = type === undefined ? undefined : parseType(type).image
  if (image !== undefined && image !== 'composable') return image
  const stack = get(application, 'stack')
  const [first] = asList(isTree(stack) ? get(stack, 'runtimes') : stack)
  const name = isTree(first) ? Object.keys(first)[0] : first
  return typeof name === 'string' ? name.split('@')[0] : image
}

function asList(value: Value | undefined): readonly (Value | undefined)[] {
  return isList(value) ? value : [value]
}
