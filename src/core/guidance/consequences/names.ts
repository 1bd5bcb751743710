import { listOf } from '../../rules/shared/words/words.ts'

/** The names of some things as a sentence says them. */
export function namesOf(things: readonly { readonly name: string }[]): string {
  return listOf([...new Set(things.map(({ name }) => name))], 'and')
}

/** A number of things: `1 worker`, `2 workers`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
