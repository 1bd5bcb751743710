import { fail, ok, type Result } from '../../core/base/result.ts'
import type { ConvertOptions } from '../../core/convert/options.ts'
import type { Flavour } from '../../core/model/design.ts'
import { exportedFiles } from '../../core/share/exported-files.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import { convertDesign } from '../convert/convert-design.ts'
import { printConversion } from '../convert/print-conversion.ts'
import type { Io } from '../io.ts'
import { resolvePlace } from '../node/place-in.ts'
import { unpack } from '../node/unpack.ts'
import { openDesign } from '../report/opened.ts'
import { sayFailures } from '../report/say-failures.ts'

export const convert: Command = {
  operands: [{ name: 'path', isRepeated: true }],
  options: [
    {
      name: 'to',
      value: 'flavour',
      choices: ['flex', 'fixed'],
      isRequired: true,
      about: 'what to write: Upsun (flex) or Platform.sh (fixed) files',
    },
    {
      name: 'out',
      value: 'dir',
      isRequired: true,
      about: 'the folder to write to; nothing is written outside of it',
    },
    {
      name: 'local-mounts',
      value: 'source',
      choices: ['instance', 'storage'],
      about: 'to flex: what mounts on the local disk become',
    },
    {
      name: 'shared-storage',
      value: 'source',
      choices: ['service', 'local'],
      about: 'to fixed: what storage becomes that several containers share',
    },
    {
      name: 'disk',
      value: 'name:mb',
      isRepeated: true,
      about: 'to fixed: the disk of an application, worker or service in MB',
    },
    { name: 'force', about: 'replace files that are there and say something else' },
  ],
  notes: [
    'Standard output lists, as JSON, what does not map by itself and what to do or to run instead.',
    'Exit codes: 0 written, 1 not written, or something has no equivalent, 2 nothing could be read.',
  ],
  run: runConvert,
}

async function runConvert(given: Given, io: Io): Promise<ExitCode> {
  const options = optionsFrom(given)
  if (!options.ok) return refuse(options.failure, 2, io)
  const opened = await openDesign(given.operands, io)
  if (!opened.ok) return refuse(opened.failure, 2, io)
  const to: Flavour = given.valuesOf('to')[0] === 'fixed' ? 'fixed' : 'flex'
  const conversion = convertDesign(opened.value, to, options.value, io.cwd)
  if (!conversion) return refuse(`There is nothing to convert: all of it is ${to} already.`, 2, io)
  const { design, notes, failures } = conversion
  const files = failures.length === 0 ? exportedFiles(design) : []
  sayFailures(failures, io)
  const [out = ''] = given.valuesOf('out')
  const written = await unpack(resolvePlace(io.cwd, out), files, given.has('force'))
  if (!written.ok) return refuse(written.failure, 1, io)
  io.print(printConversion({ to, notes, failures, files: files.map(({ path }) => path) }))
  const isWhole = failures.length === 0 && notes.every(({ note }) => note.level !== 'error')
  return isWhole ? 0 : 1
}

function optionsFrom(given: Given): Result<Partial<ConvertOptions>, string> {
  const disks: Record<string, number> = {}
  for (const word of given.valuesOf('disk')) {
    const [, name, size] = /^(.+):(\d{1,9})$/.exec(word) ?? []
    if (name === undefined) return fail(`--disk ${word} is not understood. Write it as --disk db:2048.`)
    disks[name] = Number(size)
  }
  return ok({
    localMount: given.valuesOf('local-mounts')[0] === 'storage' ? 'storage' : 'instance',
    sharedStorage: given.valuesOf('shared-storage')[0] === 'local' ? 'local' : 'service',
    disks,
  })
}

function refuse(fault: string, code: ExitCode, io: Io): ExitCode {
  io.say(fault)
  return code
}
