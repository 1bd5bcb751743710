import type { Tree } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import { diskOnFixed } from './available.ts'
import { parseType } from './catalog.ts'

/**
 * Commands that usually start a server, as the documentation of each runtime has them: for its author to change.
 * https://docs.upsun.com/create-apps/image-properties/web.html
 */
const STARTS: Readonly<Record<string, string>> = {
  composable: 'npm start',
  dotnet: 'dotnet app.dll',
  elixir: 'mix run --no-halt',
  golang: './bin/app',
  java: 'java -jar target/app.jar',
  nodejs: 'npm start',
  python: 'python app.py',
  ruby: 'bundle exec puma',
  rust: './target/release/app',
}

/** A worker that waits, until its author writes what it is for. */
export const WAITING_WORKER = 'sleep infinity'

/** What something new of an image says beside its type, so that it deploys as it is. */
export function starterOf(type: string, flavour: Flavour): Tree {
  const { image } = parseType(type)
  const start = STARTS[image]
  const disk = flavour === 'fixed' ? diskOnFixed(type) : undefined
  return {
    ...(disk !== undefined && { disk }),
    ...(image === 'composable' && { stack: { runtimes: ['nodejs@24'] } }),
    ...(image === 'vault-kms' && { configuration: { endpoints: { main: SIGNING } } }),
    ...(start !== undefined && { web: { commands: { start } } }),
  }
}

/** https://docs.upsun.com/add-services/vault.html */
const SIGNING = ['sign', 'verify'].map((policy) => ({ policy, key: 'main', type: 'sign' }))
