import { expect, test } from 'vitest'
import { advise } from '../../core/guidance/advise.ts'
import type { AnswerKey, Answers } from '../../core/model/facts.ts'
import { effectOf } from './effect-of.ts'

test.each<[AnswerKey, Answers, string]>([
  ['differentTeams', { differentTeams: true }, 'Speaks for separate projects. In one project every push'],
  ['headless', { headless: false }, 'That is no reason for one project then.'],
  ['multiSite', { multiSite: true }, 'Several sites on one application are discouraged'],
  ['ms3_lowTraffic', { multiSite: true, ms3_lowTraffic: false }, 'A busy site takes the resources'],
])('an answer to %s says what it pushes towards', (key, answers, expected) => {
  const criterion = advise({}, { answers }).criteria.find((one) => one.key === key)
  expect(criterion && effectOf(criterion)).toContain(expected)
})
