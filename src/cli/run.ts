import { parseArguments } from './arguments/parse.ts'
import { suggestion } from './arguments/suggestion.ts'
import { commandUsage, programUsage } from './arguments/usage.ts'
import type { ExitCode, ListedCommand } from './command.ts'
import { ALL_COMMANDS } from './commands/all-commands.ts'
import type { Io } from './io.ts'

const HELP = ['-h', '--help']
const VERSION = ['-v', '--version']

/** Runs the command that the words ask for. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = words
  if (first === undefined) {
    io.say(programUsage(ALL_COMMANDS).trimEnd())
    return 2
  }
  if (VERSION.includes(first)) return printed(`${io.version()}\n`, io)
  const isHelp = HELP.includes(first) || first === 'help'
  const name = isHelp ? rest[0] : first
  if (name === undefined) return printed(programUsage(ALL_COMMANDS), io)
  const listed = ALL_COMMANDS.find((command) => command.name === name)
  if (!listed) {
    const names = ALL_COMMANDS.map((command) => command.name)
    return misused(`There is no command "${name}".${suggestion(name, names)}`, 'toposcope --help', io)
  }
  if (isHelp || asksForHelp(rest)) return printed(commandUsage(listed, await listed.load()), io)
  return runCommand(listed, rest, io)
}

async function runCommand(listed: ListedCommand, words: readonly string[], io: Io): Promise<ExitCode> {
  const command = await listed.load()
  const given = parseArguments(words, command)
  if (!given.ok) return misused(given.failure, `toposcope ${listed.name} --help`, io)
  return command.run(given.value, io)
}

/** What stands behind `--` is no option. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? words.length : end).some((word) => HELP.includes(word))
}

function printed(text: string, io: Io): ExitCode {
  io.print(text)
  return 0
}

function misused(fault: string, help: string, io: Io): ExitCode {
  io.say(`${fault} See ${help}.`)
  return 2
}
