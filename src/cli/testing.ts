import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from './io.ts'
import { run } from './run.ts'

export interface Folder {
  readonly path: string
  /** Runs the program in it. */
  readonly run: (...words: string[]) => Promise<Outcome>
  /** What is in it, as text by path. */
  readonly files: () => Record<string, string>
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'toposcope-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const write: Folder['write'] = (written) => {
    for (const [name, content] of Object.entries(written)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    }
  }
  write(files)
  return { path, write, run: (...words) => runIn(path, words), files: () => filesIn(path) }
}

/** Runs the program in a folder, on a day that stays the same. */
export async function runIn(cwd: string, words: readonly string[]): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []]
  const io: Io = {
    cwd,
    today: '2026-08-20',
    hasColour: false,
    version: () => '1.2.3',
    print: (text) => out.push(text),
    say: (message) => err.push(message),
  }
  const code = await run(words, io)
  return { code, out: out.join(''), err: err.join('\n') }
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((place) => [relative(folder, place).split(sep).join('/'), readFileSync(place, 'utf8')])
      .sort(),
  )
}
