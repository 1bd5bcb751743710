import { exportedFiles } from '../../core/share/exported-files.ts'
import { decodeLink, type LinkContent } from '../../core/share/link.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import type { Io } from '../io.ts'
import { resolvePlace } from '../node/place-in.ts'
import { type PackedFile, unpack } from '../node/unpack.ts'

export const open: Command = {
  operands: [{ name: 'url' }],
  options: [
    {
      name: 'out',
      value: 'dir',
      isRequired: true,
      about: 'the folder to write to; nothing is written outside of it',
    },
    { name: 'force', about: 'replace files that are there and say something else' },
  ],
  notes: [
    'A project is written as it is, several go into a folder each, and both sides of a comparison into before/ and after/.',
    'Facts, positions and silenced findings go into toposcope.json. Standard output lists what the link holds.',
  ],
  run: runOpen,
}

async function runOpen(given: Given, io: Io): Promise<ExitCode> {
  const link = decodeLink(given.operands[0] ?? '')
  if (!link.ok) return refuse(link.failure.message, 2, io)
  const files = filesIn(link.value.content)
  const [out = ''] = given.valuesOf('out')
  const written = await unpack(resolvePlace(io.cwd, out), files, given.has('force'))
  if (!written.ok) return refuse(written.failure, 1, io)
  for (const { path } of files) io.print(`${path}\n`)
  return 0
}

function filesIn(content: LinkContent): PackedFile[] {
  if (content.kind === 'design') return exportedFiles(content.design)
  return [
    ...exportedFiles(content.before).map((file) => ({ ...file, path: `before/${file.path}` })),
    ...exportedFiles(content.after).map((file) => ({ ...file, path: `after/${file.path}` })),
  ]
}

function refuse(fault: string, code: ExitCode, io: Io): ExitCode {
  io.say(fault)
  return code
}
