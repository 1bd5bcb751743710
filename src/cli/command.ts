import type { Io } from './io.ts'

/** Done; something is wrong with the input; nothing could be done. */
export type ExitCode = 0 | 1 | 2

export interface Operand {
  readonly name: string
  readonly isRepeated?: boolean
}

export interface Option {
  readonly name: string
  /** What stands for its value in the usage; an option without one is either there or not. */
  readonly value?: string
  /** The values that it can have, the default first unless it is required. */
  readonly choices?: readonly string[]
  readonly isRequired?: boolean
  readonly isRepeated?: boolean
  readonly about: string
}

/** The words that a person gave, checked against the command. */
export interface Given {
  readonly operands: readonly string[]
  readonly has: (option: string) => boolean
  /** The values of an option in their order. */
  readonly valuesOf: (option: string) => readonly string[]
}

/** What a command takes and does. */
export interface Command {
  readonly operands: readonly Operand[]
  readonly options: readonly Option[]
  /** What the usage says below its options. */
  readonly notes?: readonly string[]
  readonly run: (given: Given, io: Io) => Promise<ExitCode>
}

/** A command by its name, before it is loaded. */
export interface ListedCommand {
  readonly name: string
  readonly about: string
  readonly load: () => Promise<Command>
}
