import { expect, test } from 'vitest'
import { printPretty } from './pretty.ts'
import { failedWith, foundWith, reportOf } from './testing.ts'

const fix = (title: string) => ({ title, edit: () => ({}) })

test('a finding says where, what, why, what to do, and where to read on', () => {
  const findings = [
    foundWith({ fixes: [fix('Remove it')] }),
    foundWith({ severity: 'warning', fixes: [fix('This'), fix('That')] }),
  ]
  const report = reportOf({ findings, summary: { error: 1, warning: 1, info: 0 }, silenced: 2 })
  expect(
    printPretty(report, false),
  ).toBe(`shop/.upsun/config.yaml:3:5 error It leads to itself. relationship-self
  Nobody can do that.
  Fix: Remove it
  https://docs.upsun.com/page.html

shop/.upsun/config.yaml:3:5 warning It leads to itself. relationship-self
  Nobody can do that.
  Choose:
    - This
    - That
  https://docs.upsun.com/page.html

1 error, 1 warning. 1 quick fix: toposcope fix. 2 findings silenced.
`)
})

test('what a fix costs is told with it', () => {
  const costly = { ...fix('Move it'), consequence: 'The old one is deleted.' }
  expect(printPretty(reportOf({ findings: [foundWith({ fixes: [costly] })] }), false)).toContain(
    '  Fix: Move it\n  The old one is deleted.\n',
  )
})

test('a failure is an error with its place', () => {
  expect(printPretty(reportOf({ failures: [failedWith()] }), false)).toBe(
    'shop/.upsun/config.yaml:3:5 error A bracket is missing. syntax\n\n1 place that cannot be read.\n',
  )
})

test('where nothing is wrong, that is said', () => {
  expect(printPretty(reportOf({}), false)).toBe('No problems.\n')
})

test('colours are there when asked for, and the text is the same', () => {
  const report = reportOf({ findings: [foundWith({})], summary: { error: 1, warning: 0, info: 0 } })
  const coloured = printPretty(report, true)
  expect(coloured).toContain('\u001B[31merror\u001B[39m')
  expect(
    coloured
      .split('\u001B')
      .map((part, at) => (at === 0 ? part : part.replace(/^\[\d+m/, '')))
      .join(''),
  ).toBe(printPretty(report, false))
})

test('what files say cannot steer the terminal', () => {
  const printed = printPretty(
    reportOf({
      findings: [foundWith({ message: 'a\u001B[2Jb\nc' }, { shown: 'x\u001B[31m.yaml' })],
      failures: [failedWith({ message: '\u009B31m' })],
    }),
    false,
  )
  expect(printed).not.toContain('\u001B')
  expect(printed).not.toContain('\u009B')
  expect(printed).toContain('a[2Jb c')
})
