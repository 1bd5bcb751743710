import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

/** Switches that keep Chromium from talking to anyone but the page under test. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Where a Chromium may come from, in this order: what the person says; the build that Playwright was tested with, if it
 * is there already; what the system has, since it costs nothing; Playwright's download, which needs no rights but a
 * network; the system's package, which needs rights but often works behind a mirror. Wherever there is a choice, the
 * headless shell is taken: the same engine without a window, which asks for a fifth less of the processor.
 */
const sources = [
  ['the environment (CHROMIUM_PATH)', () => process.env.CHROMIUM_PATH],
  ['Playwright', () => playwrightChromium()],
  ['the system', () => systemChromium()],
  ["Playwright's download", () => download()],
  ["the system's package", () => installPackage()],
]

const help = `No Chromium could be found or installed. One of these helps:
  - npx playwright install --with-deps chromium   (needs a network)
  - apt-get install chromium-headless-shell or chromium, or your system's package of Chromium or Chrome
  - CHROMIUM_PATH=/path/to/chrome npm test`

/** The path of a Chromium that starts. Throws, with what to do about it, when none can be had. */
export function findChromium() {
  for (const [source, find] of sources) {
    const path = find()
    if (path && starts(path)) {
      console.error(`Chromium: ${path} (from ${source})`)
      return path
    }
    if (path && path === process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH does not start: ${path}`)
  }
  throw new Error(help)
}

/** A browser without its system libraries is there, yet does not start. */
function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

/** The shell is kept beside the browser: `chromium-1255` and `chromium_headless_shell-1255`. */
function playwrightChromium() {
  const browser = chromium.executablePath()
  const folder = browser.replace(/([\\/])chromium-(\d+)[\\/].*/, '$1chromium_headless_shell-$2')
  if (!existsSync(folder)) return browser
  const shell = readdirSync(folder, { recursive: true }).find((path) =>
    /headless[-_]shell(\.exe)?$/.test(path),
  )
  return shell ? join(folder, shell) : browser
}

function systemChromium() {
  const macApplications = ['Chromium', 'Google Chrome'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  ]
  const folders = (process.env.PATH ?? '').split(platform() === 'win32' ? ';' : ':')
  const candidates = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
  return [...candidates, ...macApplications].find(starts)
}

function download() {
  console.error('Chromium: trying npx playwright install --only-shell chromium ...')
  run('npx', ['playwright', 'install', '--only-shell', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  })
  return playwrightChromium()
}

function installPackage() {
  if (platform() !== 'linux' || !has('apt-get')) return undefined
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (sudo.length > 0 && !has('sudo')) return undefined
  console.error('Chromium: trying apt-get install chromium-headless-shell, then chromium ...')
  const apt = (...words) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...words]
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  apt('update', '-q')
  const install = (name) => apt('install', '-q', '-y', '--no-install-recommends', name)
  return install('chromium-headless-shell') || install('chromium') ? systemChromium() : undefined
}

function has(command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0
}

function run(command, words, env) {
  const result = spawnSync(command, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
  })
  return result.status === 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(findChromium())
