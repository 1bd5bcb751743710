import { expect, test } from 'vitest'
import type { ProjectFacts, Site } from '../model/facts.ts'
import { multiSiteConditions, multiSiteSignals, multiSiteVerdict } from './multi-site.ts'

const plain = { applications: { cms: { type: 'php:8.4' } } }
const good = { team: 'blue', releasedTogether: true, traffic: 'low', sameCode: true } as const

function stated(...sites: Partial<Site>[]): ProjectFacts {
  return { applications: { cms: { sites: sites.map((site, at) => ({ name: `site ${at + 1}`, ...site })) } } }
}

function states(facts: ProjectFacts): string[] {
  return multiSiteConditions(plain, facts, 'cms').map(
    ({ key, state, evidence }) => `${key} ${state}: ${evidence}`,
  )
}

test('conditions hold where it is stated of every site', () => {
  expect(states(stated(good, good))).toEqual([
    'single-team met: One team works on all sites: "blue".',
    'updated-together met: All sites are released together.',
    'low-traffic met: All sites have low traffic.',
    'same-code met: All sites run the same code.',
  ])
})

test('one site is enough to break a condition, whatever is not stated of the others', () => {
  const bad = { team: 'red', releasedTogether: false, traffic: 'high', sameCode: false } as const
  expect(states(stated({ team: 'blue' }, bad))).toEqual([
    'single-team unmet: Several teams work on it: "blue" and "red".',
    'updated-together unmet: Not released together with the others: "site 2".',
    'low-traffic unmet: Not low on traffic: "site 2".',
    'same-code unmet: Other code than the rest: "site 2".',
  ])
})

test('what is stated of some sites only leaves a condition open', () => {
  expect(states(stated(good, {}))).toEqual([
    'single-team unknown: Team not stated: "site 2".',
    'updated-together unknown: Not stated whether it is released together with the others: "site 2".',
    'low-traffic unknown: Traffic not stated: "site 2".',
    'same-code unknown: Not stated whether it runs the same code: "site 2".',
  ])
})

test('the team of the application, else of the project, works on sites without one', () => {
  const ofProject = { ...stated({}, {}), team: 'blue' }
  expect(states(ofProject)[0]).toContain('met: One team')
  const sites = ofProject.applications?.cms?.sites ?? []
  expect(states({ team: 'red', applications: { cms: { team: 'blue', sites } } })[0]).toContain('"blue"')
})

test('nothing is known of an application of which nothing is stated', () => {
  expect(multiSiteConditions(plain, {}, 'cms').map(({ state }) => state)).toEqual(Array(4).fill('unknown'))
})

test('a consequence says what follows, by flavour where that matters', () => {
  const traffic = (site: Partial<Site>, flavour?: 'fixed') =>
    multiSiteConditions(plain, stated(site, site), 'cms', flavour)[2]?.consequence
  expect(traffic({ traffic: 'high' })).toBe(
    'A busy site takes the resources of the others. Give these sites projects of their own.',
  )
  expect(traffic({ traffic: 'low' })).toContain('the resources allocated to it')
  expect(traffic({ traffic: 'low' }, 'fixed')).toContain('the size of the plan')
  expect(traffic({})).toContain('separate projects are the better choice')
})

test.each([
  ['none', {}],
  ['none', stated(good)],
  ['fitting', stated(good, good)],
  ['separate', stated(good, { ...good, sameCode: false })],
  ['separate', stated({}, { traffic: 'high' })],
  ['open', stated(good, {})],
])('the verdict is %s', (verdict, facts) => {
  expect(multiSiteVerdict(plain, facts, 'cms')).toBe(verdict)
})

const signalling = {
  applications: { cms: { relationships: { a: 'db:north', b: 'db:south' } }, shop: {} },
  services: {
    db: {
      type: 'mariadb:11.8',
      configuration: {
        schemas: ['north', 'south'],
        endpoints: { north: { default_schema: 'north' }, south: { default_schema: 'south' } },
      },
    },
  },
  routes: {
    'https://www.north.org/': { type: 'upstream', upstream: 'cms:http', attributes: { team: 'blue' } },
    'https://south.org/': { type: 'upstream', upstream: 'cms:http', attributes: { Owner: 'red' } },
  },
}

test('signals are read from the configuration alone', () => {
  expect(multiSiteSignals(signalling, 'cms')).toEqual([
    { kind: 'domain-per-site', text: 'Routes for "north.org" and "south.org" lead here.' },
    { kind: 'database-per-site', text: 'It uses a database per site on "db": "north" and "south".' },
    { kind: 'several-teams', text: 'Its routes belong to "blue" and "red".' },
  ])
  expect(multiSiteVerdict(signalling, {}, 'cms')).toBe('separate')
})

test('an application without signals has none, and one that does not exist neither', () => {
  expect(multiSiteSignals(signalling, 'shop')).toEqual([])
  expect(multiSiteVerdict(signalling, {}, 'gone')).toBe('none')
})
