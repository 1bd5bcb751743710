import { expect, test } from 'vitest'
import { printGithub } from './github.ts'
import { failedWith, foundWith, reportOf } from './testing.ts'

test('each finding is one command, with its place', () => {
  const report = reportOf({
    failures: [failedWith()],
    findings: [foundWith({}), foundWith({ severity: 'warning' }), foundWith({ severity: 'info' })],
  })
  const place = 'file=shop/.upsun/config.yaml,line=3,col=5,endColumn=8'
  const said = 'It leads to itself. https://docs.upsun.com/page.html'
  expect(printGithub(report)).toBe(
    [
      `::error ${place},title=Toposcope%3A syntax::A bracket is missing.`,
      `::error ${place},title=Toposcope%3A relationship-self::${said}`,
      `::warning ${place},title=Toposcope%3A relationship-self::${said}`,
      `::notice ${place},title=Toposcope%3A relationship-self::${said}`,
      '',
    ].join('\n'),
  )
})

test('nothing that files say can be a command, or another property', () => {
  const finding = foundWith(
    { message: '100% wrong\r\n::set-output name=x::y' },
    { inner: 'a,line=9:b%\n.yaml' },
  )
  const printed = printGithub(reportOf({ findings: [finding] }))
  expect(printed.trimEnd().split('\n')).toHaveLength(1)
  expect(printed).toContain('file=a%2Cline=9%3Ab%25%0A.yaml,line=3')
  expect(printed).toContain('::100%25 wrong ::set-output name=x::y https://docs')
})

test('a stretch of several lines has no columns', () => {
  const printed = printGithub(reportOf({ findings: [foundWith({}, { endLine: 5, endColumn: 1 })] }))
  expect(printed).toContain('line=3,endLine=5,title')
})
