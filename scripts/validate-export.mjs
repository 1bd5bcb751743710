// Asks the platform's own command line what it thinks of our exports and conversions. A judge of the product, and no
// part of it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadBundled } from './bundle.mjs'

const judgePackage = '@upsun/cli-linux-x64@5.11.1'
const projectsFolder = 'e2e/fixtures/projects'
const corpusFolder = '../shared/corpus'

const folder = mkdtempSync(join(tmpdir(), 'judge-'))
try {
  const judge = install()
  if (judge) process.exitCode = await judgeEverything(judge)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The path of the judge; nothing, and a word about it, where it does not run or cannot be had. */
function install() {
  if (platform() !== 'linux' || arch() !== 'x64') return notJudged('the validator runs on Linux on x64 only')
  const words = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', judgePackage]
  const { status, stderr } = spawnSync('npm', words, { encoding: 'utf8', timeout: 120_000 })
  const path = join(folder, 'node_modules/@upsun/cli-linux-x64/bin/upsun')
  return status === 0 && existsSync(path)
    ? path
    : notJudged(`${judgePackage} could not be installed. ${stderr ?? ''}`)
}

function notJudged(reason) {
  console.log(`Exports were not judged: ${reason.trim()}`)
  return undefined
}

async function judgeEverything(judge) {
  const own = readdirSync(projectsFolder).map((name) => [
    name,
    readFileSync(join(projectsFolder, name), 'utf8'),
  ])
  const { exportsOf } = await loadBundled('scripts/judge/exports.ts')
  const { conversionsOf } = await loadBundled('scripts/judge/conversions.ts')
  const drawn = own.map(([name, text]) => ({ name, files: { '.upsun/config.yaml': text } }))
  await compare(judge)
  return Math.max(
    judgeAll(judge, 'exports', exportsOf(Object.fromEntries(own))),
    judgeAll(judge, 'conversions', conversionsOf([...drawn, ...corpusProjects()])),
  )
}

/** What the judge and `toposcope check` each say of Flex projects that other people wrote, where they are there. */
async function compare(judge) {
  if (!existsSync(corpusFolder)) return
  const { checkAll, errorsOf, isTold } = await loadBundled('scripts/corpus/report.ts')
  const cases = (await checkAll(corpusFolder, '2026-08-20')).filter(({ format }) => format === 'flex')
  const theirs = cases.map((one) => {
    const start = performance.now()
    return { isTold: validate(judge, filesOf(one.folder)) !== undefined, time: performance.now() - start }
  })
  const count = (kind, isCounted) => {
    const own = cases.flatMap((one, at) => (isOfKind(one, kind) ? [at] : []))
    return `${own.filter(isCounted).length} of ${own.length}`
  }
  const isOfKind = (one, kind) =>
    kind === 'mistake' ? one.expected === 'invalid' : one.name.startsWith('flex/')
  const sum = (times) => (times.reduce((total, { time }) => total + time, 0) / 1000).toFixed(1)
  console.table({
    'official validator': {
      'mistakes reported': count('mistake', (at) => theirs[at].isTold),
      'deployed, rejected': count('deployed', (at) => theirs[at].isTold),
      seconds: sum(theirs),
    },
    'toposcope check': {
      'mistakes reported': count('mistake', (at) => isTold(cases[at])),
      'deployed, rejected': count('deployed', (at) => errorsOf(cases[at]).length > 0),
      seconds: sum(cases),
    },
  })
}

function filesOf(folder) {
  const { files } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Sound projects that other people wrote, where they are there. */
function corpusProjects() {
  if (!existsSync(corpusFolder)) return []
  return ['flex', 'fixed'].flatMap((format) =>
    readdirSync(join(corpusFolder, format)).flatMap((name) => {
      const folder = join(corpusFolder, format, name)
      const { expected } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
      return expected === 'valid' ? [{ name: `${format}/${name}`, files: filesOf(folder) }] : []
    }),
  )
}

function judgeAll(judge, what, projects) {
  const sound = projects.filter(({ from }) => from === undefined || validate(judge, from) === undefined)
  const verdicts = sound.map((project) => ({ ...project, complaint: validate(judge, project.files) }))
  const refused = verdicts.filter(({ complaint }) => complaint !== undefined)
  for (const { name, complaint } of refused) console.error(`✗ ${name}\n${complaint}`)
  const unsound = projects.length - sound.length
  console.log(
    `Official validator: ${sound.length - refused.length} of ${sound.length} ${what} accepted${unsound > 0 ? `; ${unsound} more are of projects that it refuses itself` : ''}`,
  )
  return refused.length > 0 ? 1 : 0
}

/** Nothing when the validator accepts the files. It needs a home to write to, and no network. */
function validate(judge, files) {
  const cwd = mkdtempSync(join(folder, 'project-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(cwd, dirname(path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  const env = { HOME: folder, PATH: process.env.PATH, UPSUN_CLI_NO_INTERACTION: '1' }
  const { status, stdout, stderr } = spawnSync(judge, ['app:config-validate'], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 30_000,
  })
  return status === 0 ? undefined : `${stdout}${stderr}`.trim()
}
