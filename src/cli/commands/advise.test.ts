import { expect, test } from 'vitest'
import { folderWith } from '../testing.ts'

const headless = `applications:
  pages:
    type: nodejs:24
    source: { root: pages }
    relationships:
      api: { service: content, endpoint: http }
  content:
    type: php:8.4
    source: { root: content }
    relationships: { db: }
services:
  db: { type: 'postgresql:18' }
routes:
  "https://{default}/": { type: upstream, upstream: "pages:http" }
`
const alone = 'applications:\n  shop:\n    type: php:8.4\n'
const config = '.upsun/config.yaml'

async function adviseOn(files: Record<string, string>, ...words: string[]) {
  const { code, out, err } = await folderWith(files).run('advise', '.', ...words)
  return { code, err, advice: out === '' ? undefined : JSON.parse(out) }
}

test('advice has the pattern, the verdict, reasons, and criteria that hold or do not', async () => {
  const { code, err, advice } = await adviseOn({ [config]: headless })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(advice).toMatchObject({
    pattern: 'headless',
    verdict: 'clustered',
    settled: false,
    docs: 'https://docs.upsun.com/learn/bestpractices/oneormany.html',
  })
  expect(advice.patterns[0].evidence[0].subjects).toContain('/applications/pages/relationships/api')
  expect(advice.reasons[0]).toContain('separate projects cannot provide')
  expect(advice.criteria.met[0]).toEqual({
    key: 'needsInternalHttp',
    title: 'Applications call each other privately',
    pushes: 'clustered',
    source: 'configuration',
    evidence: '"pages" asks "content" by the relationship "api".',
  })
  expect(advice.criteria.unmet.map(({ key }: { key: string }) => key)).toContain('needsSameDb')
  expect(advice.questions[0]).toEqual({ key: 'multiSite', question: expect.stringMatching(/\?$/) })
})

test('facts come from the sidecar, or from a file in its place', async () => {
  const sites = { version: 1, facts: { answers: { multiSite: true } } }
  const files = { [config]: alone, 'toposcope.json': JSON.stringify(sites) }
  expect((await adviseOn(files)).advice.verdict).toBe('separate')
  const stated = { ...files, 'facts.json': '{ "answers": { "multiSite": false } }' }
  expect((await adviseOn(stated, '--facts', 'facts.json')).advice).toMatchObject({
    verdict: 'monolith',
    settled: true,
  })
})

test('several projects have advice each', async () => {
  const files = { [`shop/${config}`]: headless, [`blog/${config}`]: alone, 'facts.json': '{}' }
  const { advice } = await adviseOn(files)
  expect(advice.projects.map(({ verdict }: { verdict: string }) => verdict).toSorted()).toEqual([
    'clustered',
    'monolith',
  ])
  expect(await adviseOn(files, '--facts', 'facts.json')).toMatchObject({ code: 2, advice: undefined })
})

test.each([
  ['is not JSON', '{'],
  ['holds what is no fact at /answers/often', '{ "answers": { "often": 3 } }'],
  ['holds what is no fact at /answers', '{ "answers": { "headless": true, "other": true } }'],
  ['is larger than 1 MiB', ' '.repeat(1024 * 1024 + 1)],
])('a file of facts that %s is refused', async (reason, text) => {
  const { code, err, advice } = await adviseOn({ [config]: alone, 'f.json': text }, '--facts', 'f.json')
  expect({ code, advice }).toEqual({ code: 2, advice: undefined })
  expect(err).toContain('f.json')
  expect(err).toContain(reason.split(' at ')[0])
})
