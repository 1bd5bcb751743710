import { environmentPrefix } from '../model/relationships.ts'
import type { Endpoint } from './endpoints.ts'

const ALWAYS = ['HOST', 'PORT', 'SCHEME', 'HOSTNAME', 'IP', 'SERVICE', 'CLUSTER', 'REL', 'TYPE']
const ACCOUNT = ['USERNAME', 'PASSWORD', 'PATH', 'QUERY']
const WITHOUT_ACCOUNT = new Set(['memcached', 'kafka'])

/**
 * The environment variables that a relationship to an endpoint yields at runtime, the ones people look for first.
 * https://docs.upsun.com/development/variables.html
 */
export function variablesOf(relationshipName: string, endpoint: Endpoint): string[] {
  const prefix = environmentPrefix(relationshipName)
  const properties = WITHOUT_ACCOUNT.has(endpoint.scheme)
    ? ALWAYS
    : [...ALWAYS.slice(0, 3), ...ACCOUNT, ...ALWAYS.slice(3)]
  return properties.map((property) => `${prefix}_${property}`)
}
