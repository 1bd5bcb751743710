import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

export interface Package {
  readonly name: string
  readonly version: string
  /** As an SPDX identifier. */
  readonly licence: string
  /** The text of the licence, or who holds the rights and where it is, in packages that bring none. */
  readonly text: string
}

/** The folder of the package that a module is from; undefined for modules of our own and those of the build. */
export function packageOf(module: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*)\//.exec(module.replaceAll('\\', '/'))?.[1]
}

const ManifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
})

export function readPackage(folder: string): Package {
  const {
    license: licence,
    author,
    ...manifest
  } = ManifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name))
  const holder = typeof author === 'string' ? author : author?.name
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `Copyright ${holder ?? 'its authors'}. Text: https://spdx.org/licenses/${licence}.html`
  return { ...manifest, licence, text }
}
