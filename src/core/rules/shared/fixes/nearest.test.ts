import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['databse', ['database', 'cache'], ['database']],
  ['shpo', ['api', 'shop'], ['shop']],
  ['apii', ['app', 'api'], ['api']],
  ['db', ['bd', 'cb', 'web'], ['bd', 'cb']],
  ['backend', ['frontend', 'api'], []],
  ['gateway', ['gateway-service', 'gatewayish', 'gatewa'], ['gatewa', 'gateway-service']],
  ['', ['a', 'api'], ['a']],
  ['x'.repeat(100_000), ['x'.repeat(100_001)], []],
])('a misspelt %j of %j may be %j', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toEqual(expected)
})

test('the closest come first, and no more than three', () => {
  expect(nearest('service', ['servcie-', 'services', 'service1', 'servic', 'other'])).toEqual([
    'services',
    'service1',
    'servic',
  ])
})

test('how names begin and end alike makes no difference to how far they are apart', () => {
  expect(nearest('my-service-1-db', ['my-service-2-db', 'my-service-12-db', 'my-sevrice-21-db'])).toEqual([
    'my-service-2-db',
    'my-service-12-db',
    'my-sevrice-21-db',
  ])
  expect(nearest('aab', ['ab', 'aaab', 'aba'])).toEqual(['ab', 'aaab', 'aba'])
})
