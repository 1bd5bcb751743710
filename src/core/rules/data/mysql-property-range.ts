import { entriesOf } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { mysqlProperties } from '../shared/services/mysql-properties.ts'

export const mysqlPropertyRange: EntryRule = {
  id: 'mysql-property-range',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'Properties of MariaDB are within their ranges',
  why: 'The platform takes these settings within documented bounds only.',
  page: '/add-services/mysql.html',
  check: ({ value, path }) =>
    entriesOf(mysqlProperties(value)).flatMap(([name, given]) => {
      const range = Object.hasOwn(RANGES, name) ? RANGES[name] : undefined
      const number = typeof given === 'string' ? Number(given) : given
      if (!range || (typeof number === 'number' && number >= range[0] && number <= range[1])) return []
      const [least, most] = range
      const at = [...path, 'configuration', 'properties', name]
      const nearest = typeof number === 'number' && number < least ? least : most
      return [
        {
          at,
          message: `"${name}" has to be between ${least} and ${most}. Set it to a number in this range.`,
          fixes: [write(`Set it to ${nearest}`, at, nearest)],
        },
      ]
    }),
}

const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  max_allowed_packet: [1, 100],
  max_heap_table_size: [1, 4096],
  optimizer_use_condition_selectivity: [1, 5],
}
