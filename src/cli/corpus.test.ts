import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, runIn } from './testing.ts'

const CORPUS = '../shared/corpus'
const CLASSES = ['flex', 'fixed', 'docs-snippets', 'invalid']

const casesOf = (kind: string) => readdirSync(join(CORPUS, kind)).map((name) => join(CORPUS, kind, name))

test.skipIf(!existsSync(CORPUS)).each(CLASSES)('every case of %s is checked to its end', async (kind) => {
  for (const folder of casesOf(kind)) {
    const { code, out, err } = await runIn(process.cwd(), ['check', folder, '--format', 'json'])
    expect(code, `${folder}: ${err}`).toBeLessThan(2)
    const { findings, failures, summary } = JSON.parse(out)
    expect(code, folder).toBe(failures.length > 0 || summary.error > 0 ? 1 : 0)
    for (const { file, line, column } of [...findings, ...failures]) {
      const length = readFileSync(join(folder, file), 'utf8').split(/\r\n|\n|\r/)[line - 1]?.length ?? -1
      expect(column, `${folder}/${file}:${line}`).toBeLessThanOrEqual(length + 1)
    }
  }
})

test.skipIf(!existsSync(CORPUS)).each(CLASSES)(
  'what a link of %s holds comes out byte for byte',
  async (kind) => {
    const lengths: number[] = []
    for (const folder of casesOf(kind)) {
      const link = await runIn(process.cwd(), ['link', folder])
      expect(link.code, `${folder}: ${link.err}`).toBe(0)
      lengths.push(link.out.trim().length)
      const copy = folderWith({})
      expect((await copy.run('open', link.out.trim(), '--out', '.')).code, folder).toBe(0)
      const paths = Object.keys(copy.files())
      expect(paths.length, folder).toBeGreaterThan(0)
      for (const path of paths) {
        const [written, original] = [join(copy.path, path), join(folder, path)].map((place) =>
          readFileSync(place),
        )
        expect(written?.equals(original ?? Buffer.alloc(0)), `${folder}/${path}`).toBe(true)
      }
    }
    lengths.sort((left, right) => left - right)
    const [median, largest] = [lengths[Math.floor(lengths.length / 2)], lengths.at(-1)]
    process.stdout.write(
      `${kind}: ${lengths.length} links, median ${median}, largest ${largest} characters\n`,
    )
  },
)

test.skipIf(!existsSync(CORPUS))('what was fixed once has nothing left to fix', async () => {
  for (const folder of casesOf('invalid')) {
    const { files } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
    const contents = files.map((path: string) => [path, readFileSync(join(folder, path))])
    const copy = folderWith(Object.fromEntries(contents))
    await copy.run('fix', '.')
    const once = copy.files()
    expect((await copy.run('fix', '.')).out, folder).toBe('')
    expect(copy.files()).toEqual(once)
  }
})
