// Runs the property tests with inputs that are new each time: `npm run fuzz`, `npm run fuzz -- 30` for half an hour.
// A seed that breaks one is printed; `SEED=… npm run unit` repeats it.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const minutes = Number(process.argv[2] ?? 5)
const tests = readdirSync('src', { recursive: true })
  .map((name) => join('src', name))
  .filter((name) => name.endsWith('.test.ts') && readFileSync(name, 'utf8').includes("from 'fast-check'"))

const end = Date.now() + minutes * 60_000
let rounds = 0
const failed = []
do {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const run = spawnSync('npx', ['vitest', 'run', ...tests], {
    env: { ...process.env, SEED: String(seed) },
    encoding: 'utf8',
  })
  rounds++
  if (run.status !== 0) {
    failed.push(seed)
    console.log(`${run.stdout}${run.stderr}\nSEED=${seed} fails.`)
  }
} while (Date.now() < end)

console.log(
  `${tests.length} files in ${rounds} rounds, ${failed.length} failed ${failed.join(' ')}`.trimEnd(),
)
process.exitCode = failed.length > 0 ? 1 : 0
