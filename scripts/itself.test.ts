import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { securityHeaders } from './security-headers.ts'

const { applications } = parse(readFileSync('.upsun/config.yaml', 'utf8'))

test('the platform serves the site with the headers that the preview sends', () => {
  expect(applications.toposcope.web.locations['/'].headers).toEqual(securityHeaders)
})

test('what has the hash of its content in its name is kept, and nothing else', () => {
  const { expires, rules } = applications.toposcope.web.locations['/']
  expect(expires).toBe(0)
  expect(rules).toEqual({ '^/assets/': { expires: '1y' } })
})
