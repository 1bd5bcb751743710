import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addressesToTrace } from './addresses-to-trace.ts'
import type { Environment } from './environment.ts'
import { realAddress, sayAddresses } from './real-addresses.ts'
import { sayAddress } from './say-address.ts'

const production: Environment = { kind: 'production', domains: ['shop.org'] }
const bare: Environment = { kind: 'production', domains: [] }
const branch: Environment = { kind: 'branch', name: 'cart' }
const cart = 'cart-<hash>-<project>.<region>.platformsh.site'

const sites = parse(`
applications: { clinic: {} }
routes:
  https://north.example/: { type: upstream, upstream: 'clinic:http' }
  https://south.example/: { type: upstream, upstream: 'clinic:http' }
  https://{default}/: { type: upstream, upstream: 'clinic:http' }`)
const shop = parse(`
applications: { shop: {}, blog: {} }
routes:
  https://shop.example/: { type: upstream, upstream: 'shop:http' }
  https://*.blog.example/: { type: upstream, upstream: 'blog:http' }`)
const flexible = { routes: { 'https://{default}/': { type: 'upstream', upstream: 'shop:http' } } }

describe('what an environment does to addresses is said in one sentence', () => {
  test.each([
    [
      sites,
      branch,
      '2 addresses differ on a branch: code that picks a site by its domain finds none of them.',
    ],
    [shop, branch, '2 addresses differ on a branch.'],
    [flexible, branch, 'Every address follows the branch.'],
    [sites, production, 'Every address is as it is written.'],
    [shop, bare, '2 addresses differ as long as production has no domain.'],
    [{}, branch, 'No route is written.'],
  ])('%#', (configuration, environment, sentence) => {
    expect(sayAddresses(configuration, environment, 'flex')).toBe(sentence)
  })
})

describe('a route differs', () => {
  test.each([
    ['https://north.example/', branch, true],
    ['https://north.example', production, false],
    ['https://north.example/', bare, true],
    ['https://www.{default}/', branch, false],
    ['https://{all}/', production, false],
  ])('%s on %j: %s', (route, environment, differs) => {
    expect(realAddress(route, environment, 'flex').differs).toBe(differs)
  })
})

test('an address is said with what another page of the documentation says of it', () => {
  expect(sayAddress(realAddress('https://north.example/', branch, 'flex'))).toBe(
    `"https://north.example/" gets https://north.example.${cart}/, or by another page of the documentation https://${cart}/.`,
  )
  expect(sayAddress(realAddress('nowhere', branch, 'flex'))).toBe('"nowhere" is no address.')
})

test('what may be traced begins with the route that is asked for, and names wildcards', () => {
  expect(addressesToTrace(shop, production, 'flex', 'https://*.blog.example/')).toEqual([
    'https://www.blog.example/',
    'https://shop.example/',
  ])
})
