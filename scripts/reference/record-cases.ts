import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const RECORDER = fileURLToPath(new URL('recorder.ts', import.meta.url))
const RULE_TEST = /\/src\/core\/rules\/[^/]+\/[^/]+\.test\.ts$/

/** Rules' tests hand their cases to the recorder instead of running them. */
export const recordCases: Plugin = {
  name: 'record-rule-cases',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../testing.ts' && importer && RULE_TEST.test(importer) ? RECORDER : undefined,
}
