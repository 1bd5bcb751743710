import { defineConfig } from '@playwright/test'

// `npm run e2e` finds a browser and a free port; without it Playwright's own browser is used.
const { CHROMIUM_PATH, CHROMIUM_FLAGS = '', PORT = '4173' } = process.env
const address = `http://127.0.0.1:${PORT}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // The offline cache has a test of its own; elsewhere it would answer from an older build.
    serviceWorkers: 'block',
    // A trace copies the page at every step, for a third more time: `--trace on` takes one of what failed.
    screenshot: 'only-on-failure',
    launchOptions: {
      args: CHROMIUM_FLAGS.split(' ').filter(Boolean),
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    },
  },
  webServer: { command: 'npm run serve', url: address, env: { PORT }, reuseExistingServer: false },
})
