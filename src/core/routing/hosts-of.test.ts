import { describe, expect, test } from 'vitest'
import type { Environment } from './environment.ts'
import { hostsOf } from './hosts-of.ts'

const domain: Environment = { kind: 'production', domains: ['shop.org', 'shop.eu'] }
const bare: Environment = { kind: 'production', domains: [] }
const branch: Environment = { kind: 'branch', name: 'Feature/Cart_2' }
const main = 'main-<hash>-<project>.<region>.platformsh.site'
const feature = 'feature-cart-2-<hash>-<project>.<region>.platformsh.site'

const urls = (key: string, environment: Environment) =>
  hostsOf(key, environment, 'flex').map(({ url }) => url)

describe.each([
  ['https://{default}', ['https://shop.org/'], [`https://${main}/`], [`https://${feature}/`]],
  ['https://{default}/a', ['https://shop.org/a'], [`https://${main}/a`], [`https://${feature}/a`]],
  [
    'https://api.{default}/',
    ['https://api.shop.org/'],
    [`https://api.${main}/`],
    [`https://api.${feature}/`],
  ],
  ['https://*.{default}/', ['https://*.shop.org/'], [`https://*.${main}/`], [`https://*.${feature}/`]],
  ['http://{all}/', ['http://shop.org/', 'http://shop.eu/'], [`http://${main}/`], [`http://${feature}/`]],
  ['https://blog.org/', ['https://blog.org/'], [`https://${main}/`], [`https://blog.org.${feature}/`]],
  ['main', [], [], []],
])('%s', (key, onDomain, onBare, onBranch) => {
  test('on production with domains', () => expect(urls(key, domain)).toEqual(onDomain))
  test('on production without one', () => expect(urls(key, bare)).toEqual(onBare))
  test('on a branch', () => expect(urls(key, branch)).toEqual(onBranch))
})

test('what the documentation of a flavour disagrees about is said', () => {
  const [flex] = hostsOf('https://blog.org/', branch, 'flex')
  expect(flex?.otherwise).toBe(`https://${feature}/`)
  expect(flex?.note).toContain('{default}')
  expect(hostsOf('https://blog.org/', branch, 'fixed')).toEqual([{ url: `https://blog.org.${feature}/` }])
})

test('what it does not say is said', () => {
  expect(hostsOf('https://blog.org/', bare, 'fixed')[0]?.note).toContain('not documented')
})

test('a branch without any letter still has a host', () => {
  expect(hostsOf('https://{default}/', { kind: 'branch', name: '!' }, 'flex')[0]?.url).toMatch(
    /^https:\/\/branch-</,
  )
})
