import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Io } from '../io.ts'

/** The process that the program runs in. */
export function processIo(): Io {
  const { env, stdout, stderr } = process
  // Whoever reads may have enough, as `head` has: that is no fault of ours.
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosed)
  return {
    cwd: process.cwd(),
    today: today(env.SOURCE_DATE_EPOCH),
    hasColour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    version,
    print: (text) => void stdout.write(text),
    say: (message) => void stderr.write(`${message}\n`),
  }
}

function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function today(epoch: string | undefined): string {
  const seconds = /^\d{1,11}$/.test(epoch ?? '') ? Number(epoch) : undefined
  const date = seconds === undefined ? new Date() : new Date(seconds * 1000)
  return date.toISOString().slice(0, 10)
}

/** The version of the package that the built program lies in. */
function version(): string {
  const path = join(dirname(fileURLToPath(import.meta.url)), '..', 'package.json')
  const { version }: { version?: unknown } = JSON.parse(readFileSync(path, 'utf8'))
  return String(version)
}
