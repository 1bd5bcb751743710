// What Toposcope says of its own configuration, and whether the picture of it is that of today's program. To be run
// after `npm run build`; with --refresh it draws the picture again.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const program = 'dist-cli/toposcope.js'
const picture = 'docs/topology.svg'
/** The picture marks versions by their age: it stays the same until someone draws it on another day. */
const day = String(Date.UTC(2026, 10, 1) / 1000)

if (!existsSync(program)) {
  console.error('There is no build to run. Run `npm run build` first.')
  process.exit(1)
}
const checked = toposcope('check', '.', '--fail-on', 'warning')
process.stdout.write(checked.stdout)
const drawn = toposcope('draw', '.upsun/config.yaml', '--as', 'svg', '--name', 'Toposcope').stdout
if (process.argv.includes('--refresh')) writeFileSync(picture, drawn)
const isCurrent = existsSync(picture) && readFileSync(picture, 'utf8') === drawn
if (!isCurrent) console.error(`${picture} is not what would be drawn: run \`npm run itself -- --refresh\`.`)
process.exit(checked.status === 0 && isCurrent ? 0 : 1)

function toposcope(...words) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: day }
  const run = spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' })
  process.stderr.write(run.stderr)
  return run
}
