import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findChromium, quietFlags } from '../scripts/chromium.mjs'
import { buildBarePage } from './bare-page.mjs'
import { measurePage } from './page/measure.mjs'
import { median } from './quantile.mjs'

const rounds = 3

/** Opens the same drawing in the product and in a bare React Flow page, in turns, in one browser. */
export async function measurePages(drawings) {
  const bareFolder = await buildBarePage()
  for (const { nodes, drawing } of drawings)
    writeFileSync(join(bareFolder, `graph-${nodes}.json`), JSON.stringify(drawing))
  const product = await serve({})
  const bare = await serve({ configFile: false, root: bareFolder, build: { outDir: '.' } })
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: quietFlags,
  })
  const addressOf = {
    bare: ({ nodes }) => `${bare.address}#graph-${nodes}`,
    toposcope: ({ link }) => `${product.address}${link}`,
  }
  try {
    // The first page of a browser pays for the browser's own start.
    for (const page of Object.values(addressOf)) await measurePage(browser, page(drawings[0]))
    const results = []
    for (const drawing of drawings) {
      const runs = { bare: [], toposcope: [] }
      for (let round = 0; round < rounds; round++)
        for (const [page, address] of Object.entries(addressOf))
          runs[page].push(await measurePage(browser, address(drawing)))
      results.push({ nodes: drawing.nodes, bare: summary(runs.bare), toposcope: summary(runs.toposcope) })
    }
    return results
  } finally {
    await browser.close()
    await Promise.all([product.close(), bare.close()])
  }
}

async function serve(config) {
  const server = await preview({
    ...config,
    logLevel: 'error',
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  })
  return { address: server.resolvedUrls.local[0], close: () => server.close() }
}

/** The middle of the rounds, number by number. */
function summary(runs) {
  const [first] = runs
  if (typeof first === 'number') return median(runs)
  return Object.fromEntries(Object.keys(first).map((key) => [key, summary(runs.map((run) => run[key]))]))
}
