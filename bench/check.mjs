import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import Ajv from 'ajv'
import { parse } from 'yaml'
import { median } from './quantile.mjs'

const program = 'dist-cli/toposcope.js'
/** The platform's own schema and the lists of versions that it refers to, where there is a copy of them. */
const [schemaPath, ...versionPaths] = ['upsun', 'runtime-versions', 'service-versions'].map(
  (name) => `../shared/data/${name}.schema.json`,
)

/**
 * How long the command line takes to check a project, from its start to its end; beside it, the same files parsed and
 * held against the JSON Schema in a process that is warm already.
 */
export function measureChecks(projects) {
  const validate = existsSync(schemaPath) ? compileSchema() : undefined
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

function compileSchema() {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  for (const path of versionPaths) ajv.addSchema(readJson(path))
  return ajv.compile(readJson(schemaPath))
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function parseAll(files) {
  const configuration = {}
  for (const text of Object.values(files)) {
    for (const [section, entries] of Object.entries(parse(text))) {
      configuration[section] = { ...configuration[section], ...entries }
    }
  }
  return configuration
}

function run(...words) {
  const { status, stderr } = spawnSync(process.execPath, [resolve(program), ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0 && status !== 1) throw new Error(`toposcope ${words[0]}: ${stderr}`)
}

function medianOf(rounds, work) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times)
}
