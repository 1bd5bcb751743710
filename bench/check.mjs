import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseAll, validator } from './schema.mjs'
import { medianOf } from './timing.mjs'

const program = 'dist-cli/toposcope.js'
/**
 * How long the command line takes to check a project, from its start to its end; beside it, the same files parsed and
 * held against the JSON Schema in a process that is warm already.
 */
export function measureChecks(projects) {
  const validate = validator()
  return projects.map(({ applications, files }) => {
    const folder = mkdtempSync(join(tmpdir(), 'toposcope-'))
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      const rounds = applications > 100 ? 3 : 7
      const check = medianOf(rounds, () => run('check', folder))
      const start = medianOf(rounds, () => run('--version'))
      const schema = validate && medianOf(rounds, () => validate(parseAll(files)))
      return { applications, check, start, ...(schema !== undefined && { schema }) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

function run(...words) {
  const { status, stderr } = spawnSync(process.execPath, [resolve(program), ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0 && status !== 1) throw new Error(`toposcope ${words[0]}: ${stderr}`)
}
