// Runs the end-to-end tests against the built site; words after `--` go to Playwright.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { findChromium, quietFlags } from './chromium.mjs'

if (!existsSync('dist/index.html')) {
  console.error('There is no build to test. Run `npm run build` first.')
  process.exit(1)
}
const env = {
  ...process.env,
  CHROMIUM_PATH: findChromium(),
  CHROMIUM_FLAGS: quietFlags.join(' '),
  PORT: String(await freePort()),
}
const tests = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], { env, stdio: 'inherit' })
process.exit(tests.status ?? 1)

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
