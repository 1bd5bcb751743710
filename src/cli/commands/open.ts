import { exportedFiles } from '../../core/share/exported-files.ts'
import { decodeLink, type LinkContent } from '../../core/share/link.ts'
import type { UnreadDesign } from '../../core/share/save.ts'
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
    'Files go where they were in the repository, or into a folder per project where that is not known; both sides of a comparison go into before/ and after/.',
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
  if (content.kind === 'design') return filesOf(content.design, '')
  return [...filesOf(content.before, 'before/'), ...filesOf(content.after, 'after/')]
}

/** Two projects in one folder may share what they include, and the file of what no configuration says. */
function filesOf(design: UnreadDesign, folder: string): PackedFile[] {
  const files = exportedFiles(design).map(({ path, content }) => ({ path: folder + path, content }))
  return files.filter(({ path }, at) => files.findIndex((file) => file.path === path) === at)
}

function refuse(fault: string, code: ExitCode, io: Io): ExitCode {
  io.say(fault)
  return code
}
