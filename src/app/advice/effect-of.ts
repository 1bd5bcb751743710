import type { Criterion, Side } from '../../core/guidance/criteria/criterion.ts'
import { CONDITION_KEYS } from '../../core/guidance/decide.ts'

/** What a side is called where reasons are given for it. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  separate: 'separate projects',
  clustered: 'one project',
  'multi-site': 'several sites on one application',
}

/** What an answer pushes towards, and why, in a sentence or two. */
export function effectOf({ key, side, state, why }: Criterion): string {
  if (CONDITION_KEYS.includes(key)) return why
  if (state !== 'met') return `That is no reason for ${SIDE_WORDS[side]} then.`
  return key === 'multiSite' ? why : `Speaks for ${SIDE_WORDS[side]}. ${why}`
}
