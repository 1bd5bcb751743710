import { isList, isTree, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { replace, write } from '../shared/fixes/fixes.ts'
import { databaseKeysOf } from '../shared/services/databases.ts'
import { typeOf } from '../shared/services/service-type.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const LISTS = ['schemas', 'databases', 'extensions', 'plugins', 'modules', 'vhosts']
const MAPS = ['endpoints', 'properties', 'cores', 'configsets', 'authentication']

export const configurationShape: EntryRule = {
  id: 'configuration-shape',
  category: 'data',
  severity: 'warning',
  scope: 'service',
  title: 'Settings of a service have the shape that its image reads',
  why: 'No schema looks into `configuration`: a text in the place of a list, or a list in that of a map, is only noticed when it is deployed.',
  page: '/add-services.html',
  check: eachValue(
    [
      ['configuration', '*'],
      ['configuration', 'endpoints', '*'],
      ['configuration', 'endpoints', '*', 'privileges'],
      ['configuration', 'cores', '*', 'conf_dir'],
      ['configuration', 'configsets', '*'],
    ],
    (value, path, entry) => {
      if (value === null || value instanceof Tagged) return
      const expected = shapeAt(path.slice(entry.path.length + 1).map(String), entry.value)
      if (expected === 'directory') {
        if (typeof value !== 'string') return
        return {
          message: `${keyOf(entry, path)} is a text, and has to be a directory. Write "!archive" before it.`,
          fixes: [replace('Write !archive before it', path, new Tagged('!archive', value))],
        }
      }
      if (expected === 'list' && !isList(value)) {
        return {
          message: `${keyOf(entry, path)} has to be a list. Write each item after a dash.`,
          fixes: typeof value === 'string' ? [write('Make it a list', path, [value])] : [],
        }
      }
      return expected === 'map' && !isTree(value)
        ? {
            message: `${keyOf(entry, path)} has to be a map. Write the name of each, a colon and what it is.`,
          }
        : undefined
    },
  ),
}

/** What is to be at a place inside the configuration of a service, as far as its image says. */
function shapeAt(
  [key = '', ...inside]: readonly string[],
  service: Value,
): 'list' | 'map' | 'directory' | undefined {
  if (!typeOf(service).known?.configuration.includes(key)) return undefined
  if (key === 'core_config' || (inside.length > 0 && key !== 'endpoints')) return 'directory'
  if (inside.length > 0) return databaseKeysOf(service) ? 'map' : undefined
  return LISTS.includes(key) ? 'list' : MAPS.includes(key) ? 'map' : undefined
}
