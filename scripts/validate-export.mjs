// Asks the platform's own command line what it thinks of our exports. A judge of the product, and no part of it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadBundled } from './bundle.mjs'

const judgePackage = '@upsun/cli-linux-x64@5.11.1'
const projectsFolder = 'e2e/fixtures/projects'

const folder = mkdtempSync(join(tmpdir(), 'judge-'))
try {
  const judge = install()
  if (judge) process.exitCode = judgeAll(judge, await exportedProjects())
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

async function exportedProjects() {
  const texts = readdirSync(projectsFolder).map((name) => [
    name,
    readFileSync(join(projectsFolder, name), 'utf8'),
  ])
  const { exportsOf } = await loadBundled('scripts/judge/exports.ts')
  return exportsOf(Object.fromEntries(texts))
}

function judgeAll(judge, projects) {
  const verdicts = projects.map((project, index) => ({
    ...project,
    complaint: validate(judge, project, index),
  }))
  const refused = verdicts.filter(({ complaint }) => complaint !== undefined)
  for (const { name, complaint } of refused) console.error(`✗ ${name}\n${complaint}`)
  console.log(
    `Official validator: ${verdicts.length - refused.length} of ${verdicts.length} exports accepted`,
  )
  return refused.length > 0 ? 1 : 0
}

/** Nothing when the validator accepts the files. It needs a home to write to, and no network. */
function validate(judge, { files }, index) {
  const cwd = join(folder, `project-${index}`)
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
