import { entriesOf } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { mysqlProperties } from '../shared/services/mysql-properties.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const mysqlPropertyUnsupported: EntryRule = {
  id: 'mysql-property-unsupported',
  category: 'data',
  severity: 'warning',
  scope: 'service',
  title: 'Properties are settings that can be changed',
  why: 'The platform derives some settings from the size of the container, and offers properties for MariaDB only.',
  page: '/add-services/mysql.html',
  check: ({ value, path }) => {
    const properties = mysqlProperties(value)
    const at = [...path, 'configuration', 'properties']
    if (properties !== undefined && typeOf(value).image === 'oracle-mysql') {
      const message =
        'Oracle MySQL takes no properties: the documentation offers them for MariaDB. Remove them.'
      return [{ at, message, fixes: [remove('Remove the properties', at)] }]
    }
    return entriesOf(properties)
      .filter(([name]) => DERIVED.has(name))
      .map(([name]) => ({
        at: [...at, name],
        message: `"${name}" cannot be set: it follows from the size of the container. Remove it, and give the service more memory instead.`,
        fixes: [remove(`Remove ${name}`, [...at, name])],
      }))
  },
}

const DERIVED = new Set(['max_connections', 'innodb_buffer_pool_size'])
