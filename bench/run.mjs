// Measures what people wait for and prints it. `npm run bench` after `npm run build`; JSON goes to bench/results.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { loadBundled } from '../scripts/bundle.mjs'
import { measureChecks } from './check.mjs'
import { measurePages } from './pages.mjs'
import { median, quantile } from './quantile.mjs'
import { measureRules } from './rules.mjs'
import { measureRulesInPage } from './rules-in-page.mjs'
import { kilobytes, milliseconds, table, times } from './table.mjs'

const nodeCounts = [50, 200, 1000]
const applicationCounts = [50, 500, 2000]
const checkedCounts = [5, ...applicationCounts]
const only = process.argv[2]

if (!existsSync('dist/index.html') || !existsSync('dist-cli/toposcope.js')) {
  console.error('There is no build to measure. Run `npm run build` first.')
  process.exit(1)
}
const core = await loadBundled('bench/core/entry.ts')
const drawings = nodeCounts.map((nodes) => core.drawingWithNodes(nodes))
const report = { machine: `${cpus().length} × ${cpus()[0].model.trim()}`, node: process.version }

if (only === undefined || only === 'check') {
  report.checks = measureChecks(checkedCounts.map(core.projectWith))
  printChecks(report.checks)
}
if (only === undefined || only === 'rules') {
  report.rules = measureRules(applicationCounts.map(core.projectWith))
  printRules(report.rules)
  report.rulesInPage = await measureRulesInPage(applicationCounts)
  printRulesInPage(report.rulesInPage)
}
if (only === undefined || only === 'core') {
  report.edits = applicationCounts.map(measureEdits)
  printEdits(report.edits)
  report.links = drawings.map(({ nodes, link }) => ({ nodes, characters: link.length }))
  printLinks(report.links)
}
if (only === undefined || only === 'pages') {
  report.pages = await measurePages(drawings)
  printPages(report.pages)
}

mkdirSync('bench/results', { recursive: true })
writeFileSync('bench/results/latest.json', `${JSON.stringify(report, null, 2)}\n`)
console.log('\nWritten to bench/results/latest.json')

function measureEdits(count) {
  const { applications, open, edits } = core.measureEdits(count)
  return { applications, open, median: median(edits), p95: quantile(edits, 0.95) }
}

function printEdits(edits) {
  console.log('\nOne edit on the canvas: model, text, reading and findings')
  const row = ({ applications, open, median, p95 }) => [
    applications,
    milliseconds(open),
    milliseconds(median),
    milliseconds(p95),
  ]
  console.log(table(['applications', 'open', 'edit, median', 'edit, p95'], edits.map(row)))
  const [before, last] = edits.slice(-2)
  const size = last.applications / before.applications
  const verdict = (name, factor) =>
    `${name} ${times(factor)} for ${size} × the size${factor > size * 1.25 ? ': grows faster than it should' : ''}`
  console.log(
    [verdict('open', last.open / before.open), verdict('edit', last.median / before.median)].join('\n'),
  )
}

function printChecks(checks) {
  console.log(
    '\ntoposcope check, start to end, against parsing and JSON Schema (ajv) alone in a warm process',
  )
  const row = ({ applications, check, start, schema }) => [
    applications,
    milliseconds(check),
    milliseconds(start),
    schema === undefined ? 'no schema here' : milliseconds(schema),
    schema === undefined ? '' : times(check / schema),
  ]
  console.log(table(['applications', 'check', 'of it start', 'parse + schema', 'ratio'], checks.map(row)))
}

function printRules(rules) {
  console.log('\nAll rules on a project just read, against parsing its files and JSON Schema (ajv)')
  const row = ({ applications, first, later, warm, parse, schema }) => [
    applications,
    milliseconds(first),
    milliseconds(later),
    milliseconds(warm),
    milliseconds(parse),
    times(later / parse),
    ...(schema === undefined ? ['no schema here', ''] : [milliseconds(schema), times(later / schema)]),
  ]
  const head = [
    'applications',
    'first time',
    'then',
    'warm',
    'parse',
    'then / parse',
    'schema',
    'then / schema',
  ]
  console.log(table(head, rules.map(row)))
}

function printRulesInPage(rules) {
  console.log('\nAll rules on a project just read, in a page of Chromium')
  const row = ({ applications, first, later, warm, warmP95 }) => [
    applications,
    ...[first, later, warm, warmP95].map(milliseconds),
  ]
  console.log(table(['applications', 'first time', 'then', 'warm', 'warm p95'], rules.map(row)))
}

function printLinks(links) {
  console.log('\nLength of a link')
  const row = ({ nodes, characters }) => [nodes, characters, (characters / nodes).toFixed(1)]
  console.log(table(['nodes', 'characters', 'per node'], links.map(row)))
}

function printPages(pages) {
  const [{ toposcope, bare }] = pages
  console.log('\nJavaScript before the first picture (brotli)')
  const size = (name, page) => [name, kilobytes(page.scriptBytes), times(page.scriptBytes / bare.scriptBytes)]
  console.log(table(['page', 'size', 'ratio'], [size('Toposcope', toposcope), size('bare React Flow', bare)]))
  console.log('\nAgainst a bare React Flow page: Toposcope / bare (ratio)')
  const measures = [
    ['first picture from a link', (page) => page.firstPicture],
    ['drag a node: frame, median', (page) => page.drag.median],
    ['drag a node: frame, p95', (page) => page.drag.p95],
    ['drag a node: work a move', (page) => page.drag.work],
    ['pan: frame, median', (page) => page.pan.median],
    ['pan: frame, p95', (page) => page.pan.p95],
    ['pan: work a move', (page) => page.pan.work],
  ]
  const cell = (pick) => (result) => {
    const [ours, theirs] = [pick(result.toposcope), pick(result.bare)]
    return `${milliseconds(ours)} / ${milliseconds(theirs)} (${times(ours / theirs)})`
  }
  const rows = measures.map(([name, pick]) => [name, ...pages.map(cell(pick))])
  console.log(table(['', ...pages.map(({ nodes }) => `${nodes} nodes`)], rows))
}
