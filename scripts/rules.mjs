// Writes the table of all rules anew: `npm run rules`.
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('scripts/reference/load.ts', { configFile: false })
const { reference } = await module.loadReference()
writeFileSync('docs/rules.md', reference.printDocument())
