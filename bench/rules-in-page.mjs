import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium, quietFlags } from '../scripts/chromium.mjs'
import { median, quantile } from './quantile.mjs'
import { roundsFor } from './timing.mjs'

/** The same in a page of Chromium, where people wait for it: a frame is a thing of the browser. */
export async function measureRulesInPage(counts) {
  const script = await buildForPage('bench/core/entry.ts')
  const browser = await chromium.launch({ executablePath: findChromium(), args: quietFlags })
  try {
    const results = []
    for (const applications of counts) {
      // A new page has not compiled anything yet.
      const page = await browser.newPage()
      await page.addScriptTag({ path: script })
      const { first, later, warm } = await page.evaluate(timesInPage, {
        applications,
        ...roundsFor(applications),
      })
      results.push({
        applications,
        first,
        later: median(later),
        warm: median(warm),
        warmP95: quantile(warm, 0.95),
      })
      await page.close()
    }
    return results
  } finally {
    await browser.close()
  }
}

function timesInPage({ applications, rounds, warmUp, warmRounds }) {
  const { fresh, check } = globalThis.bench.projectWith(applications)
  const timed = () => {
    const project = fresh()
    const start = performance.now()
    check(project)
    return performance.now() - start
  }
  const times = (count) => Array.from({ length: count }, timed)
  const [first] = times(1)
  const later = times(rounds)
  times(warmUp)
  return { first, later, warm: times(warmRounds) }
}

/** One script that needs no module loader, minified as the product is. */
async function buildForPage(entry) {
  const outDir = mkdtempSync(join(tmpdir(), 'toposcope-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
      outDir,
      emptyOutDir: true,
      target: 'es2023',
    },
  })
  return join(outDir, 'bench.js')
}
