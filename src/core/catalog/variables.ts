import { environmentPrefix } from '../model/relationships.ts'
import type { Endpoint } from './endpoints.ts'

const ADDRESS = ['HOST', 'PORT', 'SCHEME']
const ACCOUNT = ['USERNAME', 'PASSWORD', 'PATH', 'QUERY']
const CONTAINER = ['HOSTNAME', 'IP', 'SERVICE', 'CLUSTER', 'REL', 'TYPE']
const REMAINS_OF_ADDRESS = ['FRAGMENT', 'PUBLIC', 'HOST_MAPPED']

/** Endpoints that nobody logs in to: those called `http`, and what these schemes lead to. */
const SCHEMES_WITHOUT_ACCOUNT = new Set(['memcached', 'kafka'])

/**
 * The environment variables that a relationship to an endpoint yields at runtime, the ones people look for first.
 * https://docs.upsun.com/development/variables.html, and "Relationship reference" of each service's page
 */
export function variablesOf(relationshipName: string, endpoint: Pick<Endpoint, 'name' | 'scheme'>): string[] {
  const prefix = environmentPrefix(relationshipName)
  const properties = hasAccount(endpoint)
    ? [...ADDRESS, ...ACCOUNT, ...CONTAINER, ...REMAINS_OF_ADDRESS]
    : [...ADDRESS, ...CONTAINER]
  return properties.map((property) => `${prefix}_${property}`)
}

function hasAccount({ name, scheme }: Pick<Endpoint, 'name' | 'scheme'>): boolean {
  const isPlainHttp = scheme === 'http' && /^(http|http\+stats|php)$/.test(name)
  return !isPlainHttp && !SCHEMES_WITHOUT_ACCOUNT.has(scheme)
}
