import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { recordCases } from './record-cases.ts'

type Reference = typeof import('./reference.ts')

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
