import { expect, test } from 'vitest'
import { flex } from '../../../core/formats/flex/flex.ts'
import type { Finding } from '../../../core/rules/rule.ts'
import { diagnosticsOf } from './diagnostics.ts'

const FILE = '.upsun/config.yaml'
const finding = (at: Finding['at']): Finding => ({
  rule: 'type-retired',
  category: 'schema',
  projectId: 'p',
  severity: 'warning',
  title: '',
  why: '',
  docs: '',
  message: 'It is retired.',
  at,
  fixes: [],
})

test('a finding is underlined at its key, in the characters of the pane', () => {
  const text = 'services:\r\n  db:\r\n    type: redis:8.0\r\n'
  const reading = flex.read({ [FILE]: text })
  expect(diagnosticsOf(FILE, text, reading, [finding(['services', 'db', 'type'])])).toEqual([
    { from: 20, to: 24, severity: 'warning', message: 'It is retired.', source: 'type-retired' },
  ])
  expect(diagnosticsOf('.upsun/other.yaml', text, reading, [finding(['services', 'db'])])).toEqual([])
})

test('what cannot be read is underlined where it is', () => {
  const text = 'services: [\n'
  const [fault] = diagnosticsOf(FILE, text, flex.read({ [FILE]: text }), [])
  expect(fault).toMatchObject({ severity: 'error', from: expect.any(Number) })
})
