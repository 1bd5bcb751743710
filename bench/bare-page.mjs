import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the bare page with what the product is built with. Returns the folder. */
export async function buildBarePage() {
  const outDir = mkdtempSync(join(tmpdir(), 'bare-'))
  await build({
    configFile: false,
    root: 'bench/bare',
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  })
  return outDir
}
