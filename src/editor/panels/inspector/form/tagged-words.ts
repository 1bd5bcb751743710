import type { Tagged } from '../../../../core/base/tree.ts'
import { includedBy } from '../../../../core/formats/included-by.ts'

const AS: Readonly<Record<string, string>> = { string: ' as text', binary: ' as bytes' }

/** What stands in place of a value that only the platform resolves. */
export function taggedWords(value: Tagged): string {
  const included = includedBy(value)
  if (included) return `Included${AS[included.type] ?? ''} from ${included.path}.`
  if (value.tag === '!archive' && typeof value.value === 'string')
    return `The folder ${value.value}, as an archive.`
  return `Written as ${value.tag}, which the platform resolves.`
}
