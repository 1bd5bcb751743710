import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

const program = resolve('dist-cli/toposcope.js')
const dangling =
  'applications:\n  api:\n    type: nodejs:24\n    relationships:\n      db: "data:postgresql"\n'
let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toposcope-'))
  mkdirSync(join(folder, '.upsun'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('the exit code says whether all is well, something is wrong, or nothing could be read', () => {
  expect(run('check', '.')).toMatchObject({ status: 2, stdout: '' })
  writeFileSync(join(folder, '.upsun/config.yaml'), dangling)
  expect(run('check', '.').status).toBe(1)
  writeFileSync(join(folder, '.upsun/config.yaml'), 'applications: [\n')
  expect(run('check', '.').status).toBe(1)
  writeFileSync(join(folder, '.upsun/config.yaml'), readFileSync('.upsun/config.yaml'))
  expect(run('check', '.').status).toBe(0)
  expect(run('chek').status).toBe(2)
})

test('standard output is the result and nothing else, without colours', () => {
  writeFileSync(join(folder, '.upsun/config.yaml'), dangling)
  const { stdout, stderr } = run('check', '.', '--format', 'json')
  expect(stderr).toBe('')
  expect(JSON.parse(stdout).findings[0]).toMatchObject({ file: '.upsun/config.yaml' })
  expect(run('check', '.').stdout).not.toContain('\u001B')
  expect(run('chek')).toMatchObject({ stdout: '', stderr: expect.stringContaining('Did you mean check?') })
})

test('a link of a repository opens as its files', () => {
  writeFileSync(join(folder, '.upsun/config.yaml'), dangling)
  const { stdout } = run('link', '.')
  expect(run('open', stdout.trim(), '--out', 'copy').status).toBe(0)
  expect(readFileSync(join(folder, 'copy/.upsun/config.yaml'), 'utf8')).toBe(dangling)
})

test('a picture is drawn, a difference told, and a dry run changes nothing', () => {
  writeFileSync(join(folder, '.upsun/config.yaml'), dangling)
  expect(run('draw', '.', '--as', 'svg', '--out', 'a.svg')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toMatch(/^<svg /)
  expect(run('diff', '.', '.').stdout).toBe('No difference in the topology.\n')
  writeFileSync(join(folder, 'later.yaml'), dangling.replace('nodejs:24', 'nodejs:22'))
  expect(run('diff', '.upsun/config.yaml', 'later.yaml').stdout).toContain('nodejs:22')
  run('fix', '.', '--dry-run')
  expect(readFileSync(join(folder, '.upsun/config.yaml'), 'utf8')).toBe(dangling)
})

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(run('--version').stdout).toBe(`${version}\n`)
})
