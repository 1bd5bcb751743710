import { get, isList } from '../../../base/tree.ts'
import { offeredBy, offerOf } from '../../../catalog/offers.ts'
import type { Entry, Problem } from '../../rule.ts'
import { replaceItem } from '../fixes/fixes.ts'
import { nearest } from '../fixes/nearest.ts'
import { configurationOf } from './service-type.ts'

/** What is asked for in a list of a service's configuration, and not offered by its version. */
export function notOffered({ value, path }: Entry, key: string, type: string, what: string): Problem[] {
  const asked = get(configurationOf(value), key)
  if (!isList(asked)) return []
  return asked.flatMap((name, position) => {
    if (typeof name !== 'string' || offerOf(type, name) !== 'missing') return []
    const list = [...path, 'configuration', key]
    const meant = nearest(name, offeredBy(type)).filter((other) => !asked.includes(other))
    return [
      {
        at: [...list, position],
        message: `${type} has no ${what} "${name}". Remove it, or choose another version or ${what}.`,
        fixes: [
          ...meant.map((other) => replaceItem(`Use ${other}`, list, name, [other])),
          replaceItem(`Remove ${name}`, list, name),
        ],
      },
    ]
  })
}
