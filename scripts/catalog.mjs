/**
 * Makes src/core/catalog/registry.gen.json from the platform's registry of images.
 *
 *   npm run catalog -- <path-or-url>... [--out <file>] [--check]
 *
 * Each argument is a JSON map of images as in https://github.com/upsun/meta, resources/image (registry.json,
 * composable.json). Prints what changes; with --check it writes nothing and exits 1 when something would change.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { changesBetween } from './catalog/changes.mjs'
import { toImages } from './catalog/images.mjs'
import { toText } from './catalog/text.mjs'

const DEFAULT_OUT = 'src/core/catalog/registry.gen.json'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: DEFAULT_OUT }, check: { type: 'boolean', default: false } },
})

if (positionals.length === 0) {
  console.error('Which registry? npm run catalog -- <path-or-url of registry.json> <... composable.json>')
  process.exit(2)
}

const registries = await Promise.all(positionals.map(load))
const images = toImages(Object.assign({}, ...registries))
const before = await readFile(values.out, 'utf8').catch(() => '{}')
const after = toText(images)

const changes = changesBetween(JSON.parse(before), images)
const summary =
  changes.length > 0 ? changes : [before === after ? 'Nothing changes.' : 'Only the layout changes.']
for (const line of summary) console.log(line)

if (values.check) process.exitCode = before === after ? 0 : 1
else await writeFile(values.out, after)

async function load(source) {
  if (!/^https?:/.test(source)) return JSON.parse(await readFile(source, 'utf8'))
  const response = await fetch(source)
  if (!response.ok) throw new Error(`${source} answers ${response.status}`)
  return response.json()
}
