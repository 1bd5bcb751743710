import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

type Reference = typeof import('./reference.ts')

const RULE_TEST = /\/src\/core\/rules\/[^/]+\/[^/]+\.test\.ts$/

/** Rules' tests hand their cases to the recorder instead of running them. */
const recordCases: Plugin = {
  name: 'record-rule-cases',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../testing.ts' && importer && RULE_TEST.test(importer) ? inHere('recorder.ts') : undefined,
}

/** The reference of the rules as they are now, with the files that it was made of. */
export async function loadReference(): Promise<{ reference: Reference; sources: readonly string[] }> {
  const { module, dependencies } = await runnerImport<Reference>(inHere('reference.ts'), {
    configFile: false,
    logLevel: 'warn',
    plugins: [recordCases],
  })
  return { reference: module, sources: dependencies }
}

function inHere(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
