import { expect, test } from 'vitest'
import type { Finding, Severity } from '../../../core/rules/rule.ts'
import { countRows, groupRows, problemRows, summary } from './problem-list.ts'

function finding(rule: string, severity: Severity, name: string): Finding {
  const at = ['applications', name]
  const rest = { category: 'reference', title: 'T', why: 'W.', docs: '', projectId: 'p', fixes: [] } as const
  return { ...rest, rule, severity, message: `${rule} ${name}`, at }
}

const rows = problemRows([], {}, [
  finding('quiet', 'info', 'api'),
  finding('loud', 'warning', 'api'),
  finding('grave', 'error', 'api'),
  finding('loud', 'warning', 'web'),
  finding('loud', 'error', 'cms'),
])

test('the worst comes first, and what one rule found stands together', () => {
  expect(groupRows(rows).map((group) => group.rows.map(({ message }) => message))).toEqual([
    ['grave api'],
    ['loud cms'],
    ['loud api', 'loud web'],
    ['quiet api'],
  ])
})

test('two findings in one place are two rows', () => {
  const twice = problemRows([], {}, [finding('loud', 'error', 'api'), finding('loud', 'error', 'api')])
  expect(new Set(twice.map(({ key }) => key)).size).toBe(2)
})

test('the summary is loud about problems only', () => {
  expect(summary(countRows(rows))).toBe('2 errors, 2 warnings, 1 hint')
  expect(summary({ error: 0, warning: 0, info: 2 })).toBe('No problems, 2 hints')
  expect(summary({ error: 0, warning: 1, info: 0 })).toBe('1 warning')
})
