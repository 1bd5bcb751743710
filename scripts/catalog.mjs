/**
 * Makes src/core/catalog/registry.gen.json from the platform's registry of images, and offers.gen.json beside it from
 * the lists of what their versions offer.
 *
 *   npm run catalog -- <path-or-url>... [--out <file>] [--offers <file>] [--check]
 *
 * Each argument is a JSON map of images as in https://github.com/upsun/meta, resources/image (registry.json,
 * composable.json), or a list of extensions as in resources/extension (php_extensions.json and so on, by that name).
 * Without lists of extensions the offers stay as they are. Prints what changes; with --check it writes nothing and
 * exits 1 when something would change.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { changesBetween, offerChanges } from './catalog/changes.mjs'
import { toImages } from './catalog/images.mjs'
import { toOffers } from './catalog/offers.mjs'
import { toText } from './catalog/text.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/core/catalog/registry.gen.json' },
    offers: { type: 'string', default: 'src/core/catalog/offers.gen.json' },
    check: { type: 'boolean', default: false },
  },
})

if (positionals.length === 0) {
  console.error('Which registry? npm run catalog -- <path-or-url of registry.json> <... composable.json>')
  process.exit(2)
}

const EXTENSIONS = /([a-z-]+)_extensions\.json$/
const listed = positionals.filter((source) => EXTENSIONS.test(source))
const registries = await Promise.all(positionals.filter((source) => !listed.includes(source)).map(load))
const registry = Object.assign({}, ...registries)

const images = toImages(registry)
await put(values.out, images, (before) => changesBetween(before, images))

if (listed.length > 0) {
  const lists = await Promise.all(
    listed.map(async (source) => [EXTENSIONS.exec(source)?.[1], await load(source)]),
  )
  const offers = toOffers(Object.fromEntries(lists), registry)
  await put(values.offers, offers, (before) => offerChanges(before, offers))
}

/** Says what changes in a file, and writes it unless that is only asked for. */
async function put(file, content, changesFrom) {
  const before = await readFile(file, 'utf8').catch(() => '{}')
  const after = toText(content)
  const changes = changesFrom(JSON.parse(before))
  const summary =
    changes.length > 0 ? changes : [before === after ? 'Nothing changes.' : 'Only the layout changes.']
  for (const line of summary) console.log(line)
  if (!values.check) await writeFile(file, after)
  else if (before !== after) process.exitCode = 1
}

async function load(source) {
  if (!/^https?:/.test(source)) return JSON.parse(await readFile(source, 'utf8'))
  const response = await fetch(source)
  if (!response.ok) throw new Error(`${source} answers ${response.status}`)
  return response.json()
}
