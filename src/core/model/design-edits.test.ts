import { describe, expect, test } from 'vitest'
import { type Design, EMPTY_DESIGN } from './design.ts'
import { followRename, withPositions } from './design-edits.ts'

const at = { x: 8, y: 16 }
const elsewhere = { x: 80, y: 160 }

describe('a rename', () => {
  const design: Design = {
    ...EMPTY_DESIGN,
    layout: {
      p: {
        'application:api': at,
        'worker:api--queue': elsewhere,
        'worker:api-two--queue': at,
        'service:api': elsewhere,
      },
      other: { 'application:api': at },
    },
    facts: { p: { team: 'blue', applications: { api: { team: 'red' }, web: { team: 'green' } } } },
    silenced: [
      { rule: 'a', project: 'p', at: '/applications/api/relationships/db', reason: 'known' },
      { rule: 'a', project: 'p', at: '/applications/api-two', reason: 'known' },
      { rule: 'a', project: 'other', at: '/applications/api', reason: 'known' },
      { rule: 'b', at: '', reason: 'known' },
    ],
  }
  const application = { kind: 'application', name: 'api' } as const
  const renamed = followRename(design, 'p', application, ['applications', 'api'], 'shop')

  test('takes the position of the node and of its workers along', () => {
    expect(renamed.layout).toEqual({
      p: {
        'application:shop': at,
        'worker:shop--queue': elsewhere,
        'worker:api-two--queue': at,
        'service:api': elsewhere,
      },
      other: { 'application:api': at },
    })
  })

  test('takes the place of a node of that name that is gone', () => {
    const stale = withPositions(design, 'p', { 'application:shop': { x: 0, y: 0 } })
    const { layout } = followRename(stale, 'p', application, ['applications', 'api'], 'shop')
    expect(layout.p?.['application:shop']).toEqual(at)
  })

  test('takes the facts of an application along, in their order', () => {
    expect(Object.entries(renamed.facts.p?.applications ?? {})).toEqual([
      ['shop', { team: 'red' }],
      ['web', { team: 'green' }],
    ])
    expect(renamed.facts.p?.team).toBe('blue')
  })

  test('takes silenced findings along, and those of the same project only', () => {
    expect(renamed.silenced.map((silenced) => silenced.at)).toEqual([
      '/applications/shop/relationships/db',
      '/applications/api-two',
      '/applications/api',
      '',
    ])
  })

  test('of a service leaves the facts of an application with its name alone', () => {
    const service = followRename(design, 'p', { kind: 'service', name: 'api' }, ['services', 'api'], 'db')
    expect(service.facts).toBe(design.facts)
    expect(service.layout.p).toMatchObject({ 'service:db': elsewhere, 'application:api': at })
  })

  test('of a worker keeps its application in the name', () => {
    const path = ['applications', 'api', 'workers', 'queue']
    const worker = followRename(design, 'p', { kind: 'worker', name: 'api--queue' }, path, 'mails')
    expect(worker.layout.p).toMatchObject({ 'worker:api--mails': elsewhere })
    expect(worker.layout.p).not.toHaveProperty('worker:api--queue')
  })

  test('of a route takes what is silenced in it along', () => {
    const key = 'https://{default}/'
    const silenced = [{ rule: 'a', project: 'p', at: '/routes/https:~1~1{default}~1', reason: 'known' }]
    const route = followRename(
      { ...design, silenced },
      'p',
      { kind: 'route', name: key },
      ['routes', key],
      'https://www.{default}/',
    )
    expect(route.silenced[0]?.at).toBe('/routes/https:~1~1www.{default}~1')
  })
})

test('positions are added to those that are there', () => {
  const design = withPositions(EMPTY_DESIGN, 'p', { 'service:db': at })
  expect(withPositions(design, 'p', { 'service:cache': elsewhere }).layout).toEqual({
    p: { 'service:db': at, 'service:cache': elsewhere },
  })
})
