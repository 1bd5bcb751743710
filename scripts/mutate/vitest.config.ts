import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { recordCases } from '../reference/record-cases.ts'
import { mutantsOf } from './mutants.ts'

const MUTANT = /^(.+\.ts)\?mutant=(\d+)$/

/** `rule.ts?mutant=3` is the rule with its fourth change. */
const loadMutants: Plugin = {
  name: 'load-mutants',
  enforce: 'pre',
  load: (id) => {
    const [, path, number] = MUTANT.exec(id) ?? []
    return path === undefined ? undefined : mutantsOf(readFileSync(path, 'utf8'))[Number(number)]?.source
  },
}

export default defineConfig({
  plugins: [recordCases, loadMutants],
  test: { include: ['scripts/mutate/score.ts'], testTimeout: 3_600_000, pool: 'threads', maxWorkers: 1 },
})
