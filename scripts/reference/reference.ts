import { ALL_RULES } from '../../src/core/rules/all-rules.ts'
import { printPage } from './page.ts'
import { printTable } from './table.ts'

/** What is shown in place of the mark in `rules.html`. */
export function printRules(): string {
  return printPage(ALL_RULES)
}

/** The text of `docs/rules.md`. */
export function printDocument(): string {
  return printTable(ALL_RULES)
}
