import type { Command, ListedCommand, Option } from '../command.ts'
import { placeholder } from './parse.ts'

/** What the program can do. */
export function programUsage(commands: readonly ListedCommand[]): string {
  const rows = commands.map(({ name, about }) => [name, about] as const)
  return lines([
    'Usage: toposcope <command> …',
    '',
    'Commands:',
    ...columns(rows),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'say how the program, or after a command how that, is used'],
      ['-v, --version', 'say which version this is'],
    ]),
    '',
    'Exit codes: 0 all is well, 1 something is wrong with the configuration, 2 nothing could be done.',
  ])
}

/** How one command is used. */
export function commandUsage({ name, about }: ListedCommand, command: Command): string {
  const operands = command.operands.map((operand) => `<${operand.name}>${operand.isRepeated ? '…' : ''}`)
  const required = command.options.filter(({ isRequired }) => isRequired).map(optionUsage)
  const optional = command.options.filter(({ isRequired }) => !isRequired)
  const rest = optional.map((option) => `[${optionUsage(option)}]${option.isRepeated ? '…' : ''}`)
  const rows = command.options.map((option) => [optionUsage(option), aboutOption(option)] as const)
  return lines([
    `Usage: ${['toposcope', name, ...operands, ...required, ...rest].join(' ')}`,
    '',
    `${about.charAt(0).toUpperCase()}${about.slice(1)}.`,
    ...(rows.length > 0 ? ['', 'Options:', ...columns(rows)] : []),
    ...(command.notes ? ['', ...command.notes] : []),
  ])
}

function optionUsage(option: Option): string {
  return option.value === undefined ? `--${option.name}` : `--${option.name} ${placeholder(option)}`
}

function aboutOption({ about, choices, isRequired }: Option): string {
  return choices && !isRequired ? `${about}; default ${choices[0]}` : about
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
