import { describe, expect, test } from 'vitest'
import type { AnswerKey } from '../model/facts.ts'
import { ALL_CRITERIA } from './criteria/all-criteria.ts'
import { type Basis, CONDITION_KEYS, decide, type Known, questionsFor, type Verdict } from './decide.ts'

const all = [...ALL_CRITERIA.map(({ key }) => key), ...CONDITION_KEYS]

/** Knowledge in which some criteria hold and, by default, nothing is open. */
function known(met: readonly AnswerKey[], more: Partial<Known> = {}): Known {
  return { met: new Set(met), open: new Set(), broken: new Set(), isMonolith: false, ...more }
}

function openBut(...met: AnswerKey[]): Known {
  return known(met, { open: new Set(all.filter((key) => !met.includes(key))) })
}

describe('the verdict', () => {
  test.each<[Verdict, Basis, AnswerKey[]]>([
    // What the documentation itself says
    ['separate', 'separate-only', ['differentCustomers']],
    ['clustered', 'clustered-only', ['interdependent']],
    ['multi-site', 'conditions-hold', ['multiSite', ...CONDITION_KEYS]],
    // Each criterion alone
    ['separate', 'separate-only', ['noSharedDbNeeded']],
    ['separate', 'separate-only', ['differentTeams']],
    ['separate', 'separate-only', ['standaloneMicroservices']],
    ['separate', 'separate-only', ['sameCodeOwnData']],
    ['separate', 'separate-only', ['doubt']],
    ['clustered', 'clustered-only', ['userAndAdminSameData']],
    ['clustered', 'clustered-only', ['backgroundWorker']],
    ['clustered', 'clustered-only', ['polyglotSingleApp']],
    ['clustered', 'clustered-only', ['headless']],
    ['clustered', 'hard-need', ['needsInternalHttp']],
    ['clustered', 'hard-need', ['needsSameDb']],
    ['separate', 'nothing-decides', []],
    // A hard need is stronger than any reason to part
    ['clustered', 'hard-need', ['needsSameDb', 'standaloneMicroservices', 'sameCodeOwnData', 'doubt']],
    ['clustered', 'hard-need', ['needsInternalHttp', 'differentTeams']],
    // Data and customers beat languages and front ends
    ['separate', 'separate-weighs-more', ['standaloneMicroservices', 'polyglotSingleApp']],
    ['separate', 'separate-weighs-more', ['standaloneMicroservices', 'headless']],
    ['separate', 'separate-weighs-more', ['sameCodeOwnData', 'polyglotSingleApp']],
    ['separate', 'separate-weighs-more', ['sameCodeOwnData', 'headless']],
    ['separate', 'separate-weighs-more', ['differentCustomers', 'polyglotSingleApp']],
    ['separate', 'separate-weighs-more', ['differentCustomers', 'headless']],
    // One whole beats teams
    ['clustered', 'clustered-weighs-more', ['interdependent', 'differentTeams']],
    ['clustered', 'clustered-weighs-more', ['userAndAdminSameData', 'differentTeams']],
    ['clustered', 'clustered-weighs-more', ['backgroundWorker', 'differentTeams']],
    // The weak reason yields to every other
    ['clustered', 'clustered-weighs-more', ['headless', 'noSharedDbNeeded']],
    ['clustered', 'clustered-weighs-more', ['polyglotSingleApp', 'noSharedDbNeeded']],
    // Ties go to the documented default
    ['separate', 'tie', ['interdependent', 'differentCustomers']],
    ['separate', 'tie', ['headless', 'differentTeams']],
    ['separate', 'tie', ['interdependent', 'doubt']],
  ])('is %s (%s) where %j hold', (verdict, basis, met) => {
    expect(decide(known(met))).toEqual({ verdict, basis, isConflict: false })
  })

  test('is in conflict where customers are to be apart and applications cannot be', () => {
    for (const need of ['needsSameDb', 'needsInternalHttp'] as const) {
      const decision = decide(known([need, 'differentCustomers']))
      expect(decision).toEqual({ verdict: 'clustered', basis: 'hard-need', isConflict: true })
    }
  })

  test('is a monolith for one application only while nothing speaks for anything else', () => {
    expect(decide(known([], { isMonolith: true })).verdict).toBe('monolith')
    expect(decide(known(['headless'], { isMonolith: true })).verdict).toBe('clustered')
    expect(decide(known(['differentTeams'], { isMonolith: true })).verdict).toBe('separate')
    expect(decide(known(['multiSite'], { isMonolith: true })).verdict).toBe('multi-site')
  })

  test.each(CONDITION_KEYS)('is separate projects where sites break the condition %s', (key) => {
    const met = ['multiSite' as const, ...CONDITION_KEYS.filter((other) => other !== key)]
    expect(decide(known(met, { broken: new Set([key]) }))).toMatchObject({
      verdict: 'separate',
      basis: 'condition-broken',
    })
    expect(decide(known(met, { open: new Set([key]) }))).toMatchObject({
      verdict: 'separate',
      basis: 'conditions-open',
    })
  })

  test('of several sites does not depend on anything but the conditions', () => {
    expect(decide(known([...all])).verdict).toBe('multi-site')
  })
})

describe('the questions', () => {
  test('are all of those that people are asked, while nothing is known', () => {
    expect(questionsFor(openBut())).toEqual([
      'multiSite',
      'differentCustomers',
      'needsSameDb',
      'needsInternalHttp',
      'interdependent',
      'standaloneMicroservices',
      'sameCodeOwnData',
      'userAndAdminSameData',
      'backgroundWorker',
      'headless',
      'polyglotSingleApp',
      'differentTeams',
    ])
  })

  test.each<[AnswerKey, AnswerKey[]]>([
    ['needsSameDb', ['multiSite', 'differentCustomers']],
    ['differentCustomers', ['multiSite', 'needsSameDb', 'needsInternalHttp']],
    ['multiSite', [...CONDITION_KEYS]],
  ])('are only those that still matter once %s holds', (key, expected) => {
    expect(questionsFor(openBut(key))).toEqual(expected)
  })

  test('end with the first broken condition', () => {
    expect(questionsFor({ ...openBut('multiSite'), broken: new Set(['ms1_singleTeam']) })).toEqual([])
  })

  test('leave out nothing that could change the verdict', () => {
    for (const first of all.slice(0, -CONDITION_KEYS.length)) {
      const before = openBut(first)
      const asked = questionsFor(before)
      for (const key of ALL_CRITERIA.filter((one) => one.isAsked).map((one) => one.key)) {
        if (key === first || asked.includes(key)) continue
        const { verdict, isConflict } = decide(openBut(first))
        expect(decide(openBut(first, key)), `${key} after ${first}`).toMatchObject({ verdict, isConflict })
      }
    }
  })
})
