import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { unlessOneOf } from '../shared/fixes/choices.ts'
import { configurationOf, typeOf } from '../shared/services/service-type.ts'

export const evictionPolicyInvalid: EntryRule = {
  id: 'eviction-policy-invalid',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'An eviction policy is one that Redis knows',
  why: 'It says what is forgotten when memory is full. There are eight policies, and no others.',
  page: '/add-services/redis.html',
  check: ({ value, path }) => {
    const policy = get(configurationOf(value), 'maxmemory_policy')
    if (policy === undefined || !typeOf(value).known?.configuration.includes('maxmemory_policy')) return []
    return unlessOneOf(
      [...path, 'configuration', 'maxmemory_policy'],
      policy,
      POLICIES,
      'The eviction policy',
    )
  },
}

const POLICIES = [
  'allkeys-lru',
  'noeviction',
  'allkeys-lfu',
  'volatile-lru',
  'volatile-lfu',
  'allkeys-random',
  'volatile-random',
  'volatile-ttl',
]
