// Everything that has to hold, what fails fastest first. Ends with one line of counts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'

const unitReport = 'test-results/unit.json'
const e2eReport = 'test-results/e2e.json'
const unit = {
  script: 'unit',
  words: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  count: () => countUnit(readReport(unitReport)),
}
const e2e = { script: 'e2e', needs: 'build', count: () => countE2e(readReport(e2eReport)) }
// Tests take every core there is; what leaves one idle runs beside its like.
const rounds = [
  [{ script: 'lint' }, { script: 'types' }, { script: 'build' }],
  [unit],
  [{ script: 'itself', needs: 'build' }],
  [e2e],
]

for (const report of [unitReport, e2eReport]) rmSync(report, { force: true })

const outcomes = []
for (const round of rounds) {
  const isAlone = round.length === 1
  outcomes.push(...(await Promise.all(round.map((stage) => runStage(stage, isAlone)))))
}

console.log(`\n${outcomes.map(({ line }) => line).join('\n')}\n`)
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
const skipped = sum('skipped')
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(outcomes.every(({ isWell }) => isWell) ? 0 : 1)

async function runStage({ script, words = [], needs, count }, isAlone) {
  const none = { script, passed: 0, failed: 0, skipped: 0 }
  if (needs && !outcomes.find((outcome) => outcome.script === needs)?.isWell) {
    return { ...none, failed: 1, isWell: false, line: `✗ ${script} (not run: ${needs} failed)` }
  }
  const start = performance.now()
  const isWell = await runScript(script, words, isAlone)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts = { ...none, ...count?.() }
  // A stage that failed outside of any test counts as one failure: the last line must never read as if all were well.
  if (!isWell && counts.failed === 0) counts.failed = 1
  return { ...counts, isWell, line: `${isWell ? '✓' : '✗'} ${script} (${seconds} s)` }
}

/** Shows what a script says: at once if it is alone, and otherwise as a whole at its end. */
async function runScript(script, words, isAlone) {
  const title = `\n▶ npm run ${script}\n`
  if (isAlone) process.stdout.write(title)
  const run = spawn('npm', ['run', '-s', script, ...words], { stdio: isAlone ? 'inherit' : 'pipe' })
  const said = []
  for (const stream of [run.stdout, run.stderr]) stream?.on('data', (chunk) => said.push(chunk))
  const [status] = await once(run, 'close')
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(title), ...said]))
  return status === 0
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
