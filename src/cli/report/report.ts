import type { Finding, Severity } from '../../core/rules/rule.ts'

/** A stretch of a file, lines and columns from 1, columns in UTF-16 units. */
export interface Spot {
  /** From the folder that was checked. */
  readonly file: string
  /** From where the program runs. */
  readonly shown: string
  /** From the work tree that the program runs in, or from the folder that was checked if that lies elsewhere. */
  readonly inner: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A place in the files and in the configuration. */
export interface ReportedPlace extends Spot {
  /** A JSON Pointer into the configuration. */
  readonly subject: string
}

export interface ReportedFinding extends ReportedPlace {
  readonly finding: Finding
  /** Where else the same is true, of which the message speaks. */
  readonly others: readonly ReportedPlace[]
  /** What `fix` does unasked: nothing where there is a choice, or something to lose. */
  readonly isFixable: boolean
}

export interface ReportedFailure extends Spot {
  readonly code: string
  readonly message: string
}

/** What a check comes to. */
export interface Report {
  readonly findings: readonly ReportedFinding[]
  readonly failures: readonly ReportedFailure[]
  readonly summary: Readonly<Record<Severity, number>>
  /** How many findings someone decided to live with. */
  readonly silenced: number
}
