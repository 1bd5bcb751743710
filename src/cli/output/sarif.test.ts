import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { ALL_RULES } from '../../core/rules/all-rules.ts'
import { printSarif } from './sarif.ts'
import { sarifSchema } from './sarif-testing.ts'
import { failedWith, foundWith, reportOf } from './testing.ts'

const validate = new Ajv({ strict: true, allErrors: true }).compile(sarifSchema)

function sarif(...report: Parameters<typeof reportOf>) {
  const printed = JSON.parse(printSarif(reportOf(...report), '1.2.3'))
  validate(printed)
  expect(validate.errors ?? []).toEqual([])
  return printed.runs[0]
}

test('an empty report is a run without results', () => {
  expect(sarif({})).toEqual({
    tool: { driver: { name: 'Toposcope', version: '1.2.3', rules: [] } },
    columnKind: 'utf16CodeUnits',
    results: [],
  })
})

test('a finding is a result at its place, with its rule', () => {
  const { results, tool } = sarif({
    findings: [foundWith({}), foundWith({ severity: 'info' }), foundWith({ rule: 'replica-link' })],
  })
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['relationship-self', 'replica-link'])
  expect(results.map(({ ruleIndex, level }: never) => [ruleIndex, level])).toEqual([
    [0, 'error'],
    [0, 'note'],
    [1, 'error'],
  ])
  expect(results[0].locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'shop/.upsun/config.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 },
      },
      logicalLocations: [{ fullyQualifiedName: '/applications/a~1b', kind: 'member' }],
    },
  ])
})

test('the other places of a finding are related locations', () => {
  const other = { ...foundWith({}), line: 9, endLine: 9, subject: '/applications/other' }
  const [result] = sarif({ findings: [foundWith({}, {}, [other])] }).results
  expect(result.relatedLocations).toMatchObject([
    {
      physicalLocation: { region: { startLine: 9 } },
      logicalLocations: [{ fullyQualifiedName: '/applications/other' }],
    },
  ])
})

test('a failure is a result too, and every rule can be described', () => {
  const findings = ALL_RULES.map(({ id, severity }) => foundWith({ rule: id, severity }))
  const { results, tool } = sarif({ failures: [failedWith()], findings })
  expect(results).toHaveLength(ALL_RULES.length + 1)
  expect(results[0]).toMatchObject({ ruleId: 'syntax', ruleIndex: ALL_RULES.length, level: 'error' })
  expect(tool.driver.rules[0]).toMatchObject({
    id: ALL_RULES[0]?.id,
    helpUri: expect.stringMatching(/^https:/),
  })
})

test('the address of a file is a URI whatever it is called', () => {
  const { results } = sarif({ findings: [foundWith({}, { inner: 'a b/ü%#?.yaml' })] })
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/%C3%BC%25%23%3F.yaml')
})
