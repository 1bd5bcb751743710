// Everything that has to hold, in the order in which it fails fastest. Ends with one line of counts.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

const unitReport = 'test-results/unit.json'
const e2eReport = 'test-results/e2e.json'
const stages = [
  { script: 'lint' },
  { script: 'types' },
  {
    script: 'unit',
    words: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => countUnit(readReport(unitReport)),
  },
  { script: 'build' },
  { script: 'itself', needs: 'build' },
  { script: 'e2e', needs: 'build', count: () => countE2e(readReport(e2eReport)) },
]

for (const report of [unitReport, e2eReport]) rmSync(report, { force: true })

const outcomes = []
for (const stage of stages) outcomes.push(runStage(stage))

console.log(`\n${outcomes.map(({ line }) => line).join('\n')}\n`)
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
const skipped = sum('skipped')
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(outcomes.every(({ isWell }) => isWell) ? 0 : 1)

function runStage({ script, words = [], needs, count }) {
  const none = { script, passed: 0, failed: 0, skipped: 0 }
  if (needs && !outcomes.find((outcome) => outcome.script === needs)?.isWell) {
    return { ...none, failed: 1, isWell: false, line: `✗ ${script} (not run: ${needs} failed)` }
  }
  console.log(`\n▶ npm run ${script}`)
  const start = performance.now()
  const isWell = spawnSync('npm', ['run', '-s', script, ...words], { stdio: 'inherit' }).status === 0
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts = { ...none, ...count?.() }
  // A stage that failed outside of any test counts as one failure: the last line must never read as if all were well.
  if (!isWell && counts.failed === 0) counts.failed = 1
  return { ...counts, isWell, line: `${isWell ? '✓' : '✗'} ${script} (${seconds} s)` }
}

/** A run that broke down before its end leaves no report. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function countUnit(report) {
  if (!report) return {}
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

function countE2e(report) {
  if (!report) return {}
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}
