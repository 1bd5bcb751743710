import { existsSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { parse } from 'yaml'

/** The platform's own schema and the lists of versions that it refers to, where there is a copy of them. */
const [schemaPath, ...versionPaths] = ['upsun', 'runtime-versions', 'service-versions'].map(
  (name) => `../shared/data/${name}.schema.json`,
)

/** What holds a configuration against the schema; undefined where there is no copy of it. */
export function validator() {
  return existsSync(schemaPath) ? compileSchema() : undefined
}

function compileSchema() {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  for (const path of versionPaths) ajv.addSchema(readJson(path))
  return ajv.compile(readJson(schemaPath))
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The configuration that files make together. */
export function parseAll(files) {
  const configuration = {}
  for (const text of Object.values(files)) {
    for (const [section, entries] of Object.entries(parse(text))) {
      configuration[section] = { ...configuration[section], ...entries }
    }
  }
  return configuration
}
