import { expect, test } from 'vitest'
import type { Path } from '../base/path.ts'
import { sortFindings } from './finding-order.ts'
import type { Finding, Severity } from './rule.ts'

const configuration = {
  services: { db: {} },
  applications: { shop: { relationships: { z: null, a: null }, list: ['x', 'y'] }, api: {} },
}

function finding(severity: Severity, at: Path, rule = 'r'): Finding {
  const rest = {
    category: 'reference',
    title: '',
    message: '',
    why: '',
    docs: '',
    projectId: 'p',
    fixes: [],
  } as const
  return { ...rest, rule, severity, at }
}

test('the worst come first, then those that are written first', () => {
  const sorted = [
    finding('error', ['services', 'db']),
    finding('error', ['applications']),
    finding('error', ['applications', 'shop', 'relationships', 'z']),
    finding('error', ['applications', 'shop', 'relationships', 'a']),
    finding('error', ['applications', 'shop', 'list', 0]),
    finding('error', ['applications', 'shop', 'list', 1]),
    finding('error', ['applications', 'api', 'gone']),
    finding('warning', []),
    finding('warning', ['services', 'db'], 'a'),
    finding('warning', ['services', 'db'], 'b'),
    finding('info', ['services', 'db']),
  ]
  expect(sortFindings(sorted.toReversed(), configuration)).toEqual(sorted)
})

test('places that are not in the configuration come before those that are', () => {
  const gone = finding('error', ['applications', '__proto__', 'x'])
  const there = finding('error', ['applications', 'shop'])
  expect(sortFindings([there, gone], configuration)).toEqual([gone, there])
})
