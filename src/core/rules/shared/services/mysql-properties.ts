import { get, type Value } from '../../../base/tree.ts'
import { databaseKeysOf } from './databases.ts'
import { configurationOf } from './service-type.ts'

/** The engine settings that a service of the MySQL family asks for, if any. */
export function mysqlProperties(service: Value): Value | undefined {
  return databaseKeysOf(service)?.list === 'schemas' ? get(configurationOf(service), 'properties') : undefined
}
