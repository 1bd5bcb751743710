import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '../../core/base/result.ts'
import type { Command, Given, Option } from '../command.ts'
import { suggestion } from './suggestion.ts'

/** Takes the words after a command apart, or says which of them is wrong. */
export function parseArguments(words: readonly string[], command: Command): Result<Given, string> {
  const { operands, values, faults } = takeApart(words, command.options)
  const wrong = faults[0] ?? operandFault(operands, command) ?? missingOption(values, command.options)
  if (wrong !== undefined) return fail(wrong)
  return ok({
    operands,
    has: (option) => values.has(option),
    valuesOf: (option) => values.get(option) ?? [],
  })
}

interface Parts {
  readonly operands: readonly string[]
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly faults: readonly string[]
}

function takeApart(words: readonly string[], options: readonly Option[]): Parts {
  const types = options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }] as const)
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const operands: string[] = []
  const values = new Map<string, string[]>()
  const faults: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const fault = optionFault(token, options, values)
    if (fault === undefined) values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ''])
    else faults.push(fault)
  }
  return { operands, values, faults }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function optionFault(
  { name, rawName, value, inlineValue }: OptionToken,
  options: readonly Option[],
  values: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const option = options.find((each) => each.name === name)
  if (!option || !rawName.startsWith('--')) {
    const known = options.map((each) => `--${each.name}`)
    return `There is no option ${rawName} here.${suggestion(rawName, known)}`
  }
  if (!option.isRepeated && values.has(name)) return `${rawName} was given twice.`
  if (option.value === undefined) {
    return value === undefined ? undefined : `${rawName} takes no value.`
  }
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value))
  if (isMissing) return `${rawName} needs a value: ${rawName} ${placeholder(option)}.`
  if (option.choices && !option.choices.includes(value)) {
    return `"${value}" is no value of ${rawName}: it takes ${option.choices.join(', ')}.${suggestion(value, option.choices)}`
  }
  return undefined
}

/** What stands for the value of an option. */
export function placeholder({ value, choices }: Option): string {
  return choices ? choices.join('|') : `<${value}>`
}

function operandFault(given: readonly string[], { operands }: Command): string | undefined {
  const missing = operands[given.length]
  if (missing) return `<${missing.name}> is missing.`
  const extra = operands.some(({ isRepeated }) => isRepeated) ? undefined : given[operands.length]
  return extra === undefined ? undefined : `"${extra}" is one word too many.`
}

function missingOption(
  values: ReadonlyMap<string, readonly string[]>,
  options: readonly Option[],
): string | undefined {
  const missing = options.find(({ name, isRequired }) => isRequired && !values.has(name))
  return missing && `--${missing.name} is missing: --${missing.name} ${placeholder(missing)}.`
}
