import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import { anyProject, anyTree } from '../model/arbitraries.ts'
import type { Flavour } from '../model/design.ts'
import { type Answers, AnswersSchema, type ProjectFacts } from '../model/facts.ts'
import { advise } from './advise.ts'
import type { Criterion } from './criteria/criterion.ts'
import { DESIGNS } from './testing.ts'

type Name = keyof typeof DESIGNS

const metIn = (name: Name, facts: ProjectFacts = {}) =>
  advise(DESIGNS[name], facts)
    .criteria.filter(({ state }) => state === 'met')
    .map(({ key }) => key)

describe("the documentation's own verdicts", () => {
  test('several customers: separate projects', () => {
    const applications = { alpha: { customer: 'north' }, beta: { customer: 'south' } }
    const { verdict, criteria } = advise(DESIGNS.apart, { applications })
    expect(verdict).toBe('separate')
    expect(criteria.find(({ key }) => key === 'differentCustomers')).toMatchObject({
      state: 'met',
      source: 'facts',
      evidence: { text: 'Stated as customers: "north" and "south".' },
    })
  })

  test('applications of one whole: one project', () => {
    expect(advise(DESIGNS.services, {}).verdict).toBe('clustered')
  })

  test('several sites: shared with all four conditions, apart with one less', () => {
    const good = { team: 'blue', releasedTogether: true, traffic: 'low', sameCode: true } as const
    const facts = (south: object) => ({
      applications: {
        cms: {
          sites: [
            { name: 'north', ...good },
            { name: 'south', ...good, ...south },
          ],
        },
      },
    })
    expect(advise(DESIGNS.sites, facts({})).verdict).toBe('multi-site')
    for (const bad of [
      { team: 'red' },
      { releasedTogether: false },
      { traffic: 'high' },
      { sameCode: false },
    ]) {
      expect(advise(DESIGNS.sites, facts(bad)).verdict, JSON.stringify(bad)).toBe('separate')
    }
  })
})

test.each<[Name, string, boolean, string[], string[]]>([
  ['nothing', 'separate', false, [], ['multiSite', 'differentCustomers']],
  ['monolith', 'monolith', false, [], ['multiSite']],
  ['worker', 'clustered', false, ['backgroundWorker'], ['multiSite']],
  [
    'headless',
    'clustered',
    false,
    ['needsInternalHttp', 'interdependent', 'headless', 'polyglotSingleApp', 'noSharedDbNeeded'],
    ['multiSite', 'differentCustomers'],
  ],
  [
    'headlessByName',
    'clustered',
    false,
    ['headless', 'noSharedDbNeeded'],
    ['multiSite', 'differentCustomers', 'interdependent', 'standaloneMicroservices', 'differentTeams'],
  ],
  [
    'userAdmin',
    'clustered',
    false,
    ['needsSameDb', 'userAndAdminSameData'],
    ['multiSite', 'differentCustomers'],
  ],
  ['sites', 'separate', false, ['multiSite'], ['ms1_singleTeam', 'ms2_updateTogether']],
  ['apart', 'separate', false, ['standaloneMicroservices', 'noSharedDbNeeded'], ['multiSite']],
  [
    'sameCode',
    'separate',
    false,
    ['standaloneMicroservices', 'sameCodeOwnData', 'noSharedDbNeeded'],
    ['multiSite'],
  ],
  ['sketch', 'separate', false, [], ['multiSite', 'differentCustomers', 'needsSameDb']],
])('of the design "%s" it says %s', (name, verdict, isSettled, met, questions) => {
  const advice = advise(DESIGNS[name], {})
  expect([advice.verdict, advice.isSettled]).toEqual([verdict, isSettled])
  expect(metIn(name)).toEqual(met)
  expect(advice.questions.map(({ key }) => key).slice(0, questions.length)).toEqual(questions)
})

test('each design decides what it can, and leaves the rest to be asked', () => {
  const signs = { met: '+', unmet: '-', unknown: '?' }
  const told = Object.entries(DESIGNS).map(([name, tree]) => {
    const states = advise(tree, {}).criteria.map(({ key, state }) => signs[state] + key)
    return [name, ...states.filter((each) => !/noSharedDb|doubt|ms\d/.test(each))].join(' ')
  })
  expect(told).toMatchInlineSnapshot(`
    [
      "nothing ?multiSite ?differentCustomers ?needsSameDb ?needsInternalHttp ?interdependent ?standaloneMicroservices ?sameCodeOwnData ?userAndAdminSameData ?backgroundWorker ?headless ?polyglotSingleApp ?differentTeams",
      "monolith ?multiSite -differentCustomers -needsSameDb -needsInternalHttp -interdependent -standaloneMicroservices -sameCodeOwnData -userAndAdminSameData -backgroundWorker -headless -polyglotSingleApp -differentTeams",
      "worker ?multiSite -differentCustomers -needsSameDb -needsInternalHttp -interdependent -standaloneMicroservices -sameCodeOwnData -userAndAdminSameData +backgroundWorker -headless -polyglotSingleApp -differentTeams",
      "headless ?multiSite ?differentCustomers -needsSameDb +needsInternalHttp +interdependent -standaloneMicroservices -sameCodeOwnData -userAndAdminSameData -backgroundWorker +headless +polyglotSingleApp ?differentTeams",
      "headlessByName ?multiSite ?differentCustomers -needsSameDb -needsInternalHttp ?interdependent ?standaloneMicroservices -sameCodeOwnData -userAndAdminSameData -backgroundWorker +headless ?polyglotSingleApp ?differentTeams",
      "userAdmin ?multiSite ?differentCustomers +needsSameDb -needsInternalHttp ?interdependent -standaloneMicroservices -sameCodeOwnData +userAndAdminSameData -backgroundWorker -headless -polyglotSingleApp ?differentTeams",
      "services ?multiSite ?differentCustomers -needsSameDb +needsInternalHttp +interdependent -standaloneMicroservices -sameCodeOwnData -userAndAdminSameData ?backgroundWorker ?headless -polyglotSingleApp ?differentTeams",
      "sites +multiSite -differentCustomers -needsSameDb -needsInternalHttp -interdependent -standaloneMicroservices -sameCodeOwnData -userAndAdminSameData -backgroundWorker -headless -polyglotSingleApp -differentTeams",
      "apart ?multiSite ?differentCustomers -needsSameDb -needsInternalHttp ?interdependent +standaloneMicroservices -sameCodeOwnData -userAndAdminSameData -backgroundWorker -headless -polyglotSingleApp ?differentTeams",
      "sameCode ?multiSite ?differentCustomers -needsSameDb -needsInternalHttp ?interdependent +standaloneMicroservices +sameCodeOwnData -userAndAdminSameData ?backgroundWorker -headless -polyglotSingleApp ?differentTeams",
      "internal ?multiSite ?differentCustomers -needsSameDb +needsInternalHttp +interdependent -standaloneMicroservices -sameCodeOwnData -userAndAdminSameData ?backgroundWorker ?headless +polyglotSingleApp ?differentTeams",
      "cached ?multiSite -differentCustomers -needsSameDb -needsInternalHttp -interdependent -standaloneMicroservices -sameCodeOwnData -userAndAdminSameData -backgroundWorker -headless -polyglotSingleApp -differentTeams",
      "sketch ?multiSite ?differentCustomers ?needsSameDb ?needsInternalHttp ?interdependent ?standaloneMicroservices -sameCodeOwnData ?userAndAdminSameData ?backgroundWorker ?headless ?polyglotSingleApp ?differentTeams",
    ]
  `)
})

describe('a criterion', () => {
  const stateOf = (key: string, tree: Tree, facts: ProjectFacts = {}, flavour: Flavour = 'flex') =>
    advise(tree, facts, flavour).criteria.find((one) => one.key === key)?.state

  test('of the background does not hold for one application without workers, be it reached or not', () => {
    expect(stateOf('backgroundWorker', { applications: { shop: {} } })).toBe('unmet')
  })

  test('of the same code is open where a file that is not known says where the code is', () => {
    expect(stateOf('sameCodeOwnData', DESIGNS.sameCode)).toBe('met')
    expect(stateOf('sameCodeOwnData', DESIGNS.sameCode, {}, 'fixed')).toBe('unknown')
    const applications = { alpha: { codeBase: 'shop' }, beta: { codeBase: 'shop' } }
    expect(stateOf('sameCodeOwnData', DESIGNS.sameCode, { applications }, 'fixed')).toBe('met')
  })

  test('of standing alone is open while a cache is shared', () => {
    const applications = {
      a: { relationships: { x: null, c: null } },
      b: { relationships: { y: null, c: null } },
    }
    const services = { x: { type: 'mariadb:11.8' }, y: { type: 'mariadb:11.8' }, c: { type: 'redis:8.0' } }
    expect(stateOf('standaloneMicroservices', { applications, services })).toBe('unknown')
  })

  test('of customers and teams is open until it is stated of every application', () => {
    const stated = (beta: object) => ({ applications: { alpha: { team: 'red' }, beta } })
    expect(stateOf('differentTeams', DESIGNS.apart, stated({}))).toBe('unknown')
    expect(stateOf('differentTeams', DESIGNS.apart, stated({ team: 'red' }))).toBe('unmet')
    expect(stateOf('differentTeams', DESIGNS.apart, stated({ team: 'blue' }))).toBe('met')
    expect(stateOf('differentTeams', DESIGNS.apart, { team: 'blue', ...stated({}) })).toBe('met')
  })

  test('of the same database knows what an endpoint may reach', () => {
    const endpoints = {
      all: { privileges: { north: 'ro', south: 'ro' } },
      south: { default_schema: 'south', privileges: { south: 'admin' } },
    }
    const services = {
      db: { type: 'mariadb:11.8', configuration: { schemas: ['north', 'south'], endpoints } },
    }
    const using = (one: string, other: string) => ({
      applications: {
        a: { relationships: { db: `db:${one}` } },
        b: { relationships: { db: `db:${other}` } },
      },
      services,
    })
    expect(stateOf('needsSameDb', using('all', 'south'))).toBe('met')
  })

  test('of sites follows what is stated of each, whatever was answered', () => {
    const sites = [
      { name: 'north', sameCode: true },
      { name: 'south', sameCode: false },
    ]
    const facts = { applications: { cms: { sites } }, answers: { ms4_sameCodeDataOnly: true } }
    expect(stateOf('ms4_sameCodeDataOnly', DESIGNS.sites, facts)).toBe('unmet')
  })
})

describe('an answer', () => {
  test('decides what the design leaves open, and is asked for no more', () => {
    const { verdict, criteria, questions } = advise(DESIGNS.sketch, { answers: { interdependent: true } })
    expect(verdict).toBe('clustered')
    expect(criteria.find(({ key }) => key === 'interdependent')).toMatchObject({
      state: 'met',
      source: 'answer',
    })
    expect(questions.map(({ key }) => key)).not.toContain('interdependent')
  })

  test('may say what is not drawn yet, and takes nothing back of what is', () => {
    expect(metIn('apart', { answers: { needsSameDb: true } })).toContain('needsSameDb')
    expect(metIn('headless', { answers: { needsInternalHttp: false } })).toContain('needsInternalHttp')
  })

  test('settles the conditions for sites of which nothing else is stated', () => {
    const answers = {
      ms1_singleTeam: true,
      ms2_updateTogether: true,
      ms3_lowTraffic: true,
      ms4_sameCodeDataOnly: true,
    }
    expect(advise(DESIGNS.sites, { answers })).toMatchObject({ verdict: 'multi-site', isSettled: true })
    const broken = advise(DESIGNS.sites, { answers: { ...answers, ms3_lowTraffic: false } })
    expect(broken).toMatchObject({ verdict: 'separate', basis: 'condition-broken' })
    const asked = advise(DESIGNS.monolith, { answers: { multiSite: true, ...answers } })
    expect(asked.verdict).toBe('multi-site')
  })

  test('that contradicts the needs of the design is a conflict to be seen', () => {
    const advice = advise(DESIGNS.userAdmin, { answers: { differentCustomers: true } })
    expect(advice.verdict).toBe('clustered')
    expect(advice.conflict).toContain('not isolated from each other')
  })
})

describe('the consequences', () => {
  const texts = (name: Name, facts: ProjectFacts = {}, flavour?: 'fixed') =>
    advise(DESIGNS[name], facts, flavour).consequences.map(({ topic, text }) => `${topic}: ${text}`)

  test('of one project speak of its own applications', () => {
    expect(texts('headless')).toEqual([
      'Repository: All code is in one repository, be it as Git submodules of several teams. "pages" and "content" each have a folder of their own.',
      'Services: Services can be shared or not: every application declares its own relationships.',
      'Traffic between applications: "pages" reaches "content" at http://api.internal. None of that leaves the project.',
      'Router: One router answers for all applications.',
      'Environments: Every branch becomes an environment with all of it: 2 applications, 1 service.',
      'Releases: One push deploys everything. Applications that did not change reuse their build.',
      'Domains: The project may have any number of hosts; one certificate covers up to 100 of them.',
    ])
    expect(texts('headless', {}, 'fixed')).toContain(
      'Plan: Several applications, or workers, need at least the Medium plan. All containers share its resources.',
    )
  })

  test('of separate projects say what is torn apart', () => {
    const separated = advise(
      { ...DESIGNS.userAdmin, services: {} },
      { answers: { differentCustomers: true } },
    ).consequences.map(({ text }) => text)
    expect(separated).toContain(
      'Each project has a router of its own. "{default}" leads to "shop" and "office" by path. Proxy routes can keep that together; their project is then a bottleneck for all.',
    )
    expect(texts('sites')[0]).toBe(
      'Repository: "north.org" and "south.org" get a project each, all of them with the code of "cms".',
    )
  })
})

const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(Object.keys(AnswersSchema.shape).map((key) => [key, fc.boolean()])),
  { requiredKeys: [] },
)

describe('for any design and answers', () => {
  const design = fc.oneof(anyTree, anyProject, fc.constantFrom(...Object.values(DESIGNS)))

  test('advice is the same each time, and has a reason', () => {
    fc.assert(
      fc.property(design, answers, (tree, given) => {
        const advice = advise(tree, { answers: given })
        expect(advise(structuredClone(DESIGNS.nothing), {}).verdict).toBe('separate')
        expect(advise({ ...tree }, { answers: { ...given } })).toEqual(advice)
        expect(advice.because).not.toBe('')
        expect(advice.consequences).not.toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('more answers take no reason away', () => {
    fc.assert(
      fc.property(design, answers, answers, (tree, few, more) => {
        const reasons = (given: Answers) =>
          advise(tree, { answers: given })
            .criteria.filter(isReason)
            .map(({ key }) => key)
        expect(reasons({ ...more, ...few })).toEqual(expect.arrayContaining(reasons(few)))
      }),
      { numRuns: 100 },
    )
  })

  test('nothing is asked that is answered, by the design or by anyone', () => {
    fc.assert(
      fc.property(design, answers, (tree, given) => {
        const { questions } = advise(tree, { answers: given })
        expect(questions.filter(({ key, state }) => state !== 'unknown' || given[key] !== undefined)).toEqual(
          [],
        )
      }),
      { numRuns: 100 },
    )
  })
})

function isReason({ state }: Criterion): boolean {
  return state === 'met'
}
