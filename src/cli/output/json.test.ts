import { expect, test } from 'vitest'
import { printJson } from './json.ts'
import { failedWith, foundWith, reportOf } from './testing.ts'

test('the shape that programs rely on', () => {
  const fix = { title: 'Remove it', edit: () => ({}) }
  const other = { ...foundWith({}), line: 9, subject: '/applications/other' }
  const report = reportOf({
    findings: [foundWith({ fixes: [fix] }), foundWith({ fixes: [fix, fix] }, {}, [other])],
    failures: [failedWith()],
    summary: { error: 2, warning: 0, info: 0 },
    silenced: 1,
  })
  const found = {
    rule: 'relationship-self',
    category: 'reference',
    severity: 'error',
    message: 'It leads to itself.',
    why: 'Nobody can do that.',
    docs: 'https://docs.upsun.com/page.html',
    file: '.upsun/config.yaml',
    line: 3,
    column: 5,
    subject: '/applications/a~1b',
  }
  expect(JSON.parse(printJson(report))).toEqual({
    findings: [
      { ...found, fixable: true },
      {
        ...found,
        fixable: false,
        others: [{ file: '.upsun/config.yaml', line: 9, column: 5, subject: '/applications/other' }],
      },
    ],
    failures: [
      { code: 'syntax', message: 'A bracket is missing.', file: '.upsun/config.yaml', line: 3, column: 5 },
    ],
    summary: { error: 2, warning: 0, info: 0 },
  })
})
