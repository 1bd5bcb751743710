import { configureGlobal } from 'fast-check'

/** The same inputs in every run, so that one change and nothing else can break a test; `npm run fuzz` tries others. */
const SEED = Number(process.env.SEED ?? 1)

configureGlobal({ seed: SEED })
