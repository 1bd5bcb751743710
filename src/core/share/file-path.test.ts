import { expect, test } from 'vitest'
import { isInnerPath } from './file-path.ts'

test.each([
  '.upsun/config.yaml',
  '.platform.app.yaml',
  'backend/.platform.app.yaml',
  'dossier é/à lire.vcl',
  '__proto__',
  'a..b/...',
  '.github/x',
])('%s stays inside', (path) => {
  expect(isInnerPath(path)).toBe(true)
})

test.each([
  '',
  '/etc/passwd',
  '../x',
  'a/../../x',
  './x',
  'a//b',
  'a/',
  '.git/hooks/pre-commit',
  'sub/.GIT/config',
  'C:/Windows',
  'a\\..\\b',
  'a\0b',
  'a\nb',
  'x'.repeat(1001),
])('%j does not', (path) => {
  expect(isInnerPath(path)).toBe(false)
})
