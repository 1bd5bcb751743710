import { expect, test } from 'vitest'
import type { Finding } from '../../core/rules/rule.ts'
import { NO_FINDINGS, placeFindings } from './findings.ts'

const finding: Finding = {
  rule: 'route-duplicate-id',
  category: 'route',
  severity: 'error',
  title: 'Ids are unique',
  message: 'The routes have the same id.',
  why: '',
  docs: '',
  projectId: 'p',
  at: ['routes', 'https://b/', 'id'],
  fixes: [],
}

function place(findings: readonly Finding[]) {
  const checked = { project: 'p', findings, edges: [], silenced: 0, circumstances: {} as never } // not looked at
  return [...placeFindings([checked], NO_FINDINGS).byNode.keys()]
}

test('every node that a finding speaks of has its sign, once', () => {
  const also = [
    ['routes', 'https://a/', 'id'],
    ['routes', 'https://b/', 'cache'],
  ]
  expect(place([{ ...finding, also }])).toEqual(['p/route:https://b/', 'p/route:https://a/'])
})

test('hints are told in the list alone', () => {
  expect(place([{ ...finding, severity: 'info' }])).toEqual([])
})
