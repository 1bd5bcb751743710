// Takes the pictures of the README from the built site: `npm run build`, then `node scripts/screenshot.mjs`.
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findChromium, quietFlags } from './chromium.mjs'

const configuration = readFileSync('e2e/fixtures/projects/bookshop.yaml', 'utf8')
const pictures = [
  { colorScheme: 'light', path: 'docs/screenshot.png' },
  { colorScheme: 'dark', path: 'docs/screenshot-dark.png' },
]

const server = await preview({
  logLevel: 'error',
  preview: { port: 0, strictPort: false, host: '127.0.0.1' },
})
const browser = await chromium.launch({ executablePath: findChromium(), args: quietFlags })
for (const picture of pictures) await take(picture)
await browser.close()
await server.close()

async function take({ colorScheme, path }) {
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 1680, height: 945 },
  })
  const page = await context.newPage()
  await page.goto(server.resolvedUrls.local[0])
  await page.getByRole('toolbar').getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByLabel('Paste configuration').fill(configuration)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByLabel('Name of the design').fill('Bookshop')
  await page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Project' })
    .fill('bookshop')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByRole('group', { name: 'application api', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name of application' }).waitFor()
  await page.getByRole('textbox', { name: /^Text of/ }).waitFor()
  await page.screenshot({ path })
  await context.close()
  console.log(path)
}
