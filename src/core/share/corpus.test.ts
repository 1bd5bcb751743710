import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeLink, encodeLink } from './link.ts'
import type { UnreadDesign } from './save.ts'

const CORPUS = '../shared/corpus'
const CLASSES = ['flex', 'fixed', 'docs-snippets', 'invalid']

test.skipIf(!existsSync(CORPUS)).each(CLASSES)(
  'every case of %s comes out of its link byte for byte',
  (kind) => {
    const lengths = readdirSync(join(CORPUS, kind)).map((name) => {
      const folder = join(CORPUS, kind, name)
      const { format, files: paths } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
      const files = Object.fromEntries(paths.map((path: string) => [path, contentOf(join(folder, path))]))
      const design: UnreadDesign = {
        name,
        projects: [{ id: 'p1', name, flavour: format, files }],
        facts: {},
        layout: {},
        silenced: [],
      }
      const link = encodeLink({ content: { kind: 'design', design }, view: false })
      if (!link.ok) throw new Error(`${name}: ${link.failure.message}`)
      expect(decodeLink(link.value)).toEqual({
        ok: true,
        value: { content: { kind: 'design', design }, view: false },
      })
      return link.value.length
    })
    lengths.sort((left, right) => left - right)
    const [median, largest] = [lengths[Math.floor(lengths.length / 2)], lengths.at(-1)]
    process.stdout.write(
      `${kind}: ${lengths.length} links, median ${median}, largest ${largest} characters\n`,
    )
  },
)

function contentOf(path: string): string | Uint8Array {
  const bytes = new Uint8Array(readFileSync(path))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes
  }
}
