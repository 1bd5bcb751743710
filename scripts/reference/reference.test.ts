import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { ALL_RULES } from '../../src/core/rules/all-rules.ts'
import { loadReference } from './load.ts'

let page = ''
let document = ''

beforeAll(async () => {
  const { reference } = await loadReference()
  page = reference.printRules()
  document = reference.printDocument()
}, 120_000)

test('every rule is told with what it catches and what it lets pass', () => {
  const articles = new Map(
    page.split('<article id="').map((part) => [part.slice(0, part.indexOf('"')), part]),
  )
  for (const { id } of ALL_RULES) {
    expect.soft(articles.get(id), id).toContain('<summary>Caught: ')
    expect.soft(articles.get(id), id).toContain('class="finding"')
    expect.soft(articles.get(id), id).toContain('<summary>Fine: ')
  }
})

test('nothing on the page runs, and nothing is loaded by it', () => {
  expect(page).not.toMatch(/<script|<img|<link|<iframe| on\w+=| style=/)
})

test('every address within the page leads somewhere', () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const dangling = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))
  expect(dangling).toEqual([])
})

test('a change is shown with the lines around it only', () => {
  const lines = page.split('\n')
  expect(lines.some((line) => line.startsWith('<ins>+'))).toBe(true)
  expect(lines.some((line) => line === ' …')).toBe(true)
})

test('the table of all rules is the one of these rules; `npm run rules` writes it anew', () => {
  // A further case of a test is no other rule.
  const withoutCounts = (text: string) => text.replace(/\d+ +\|$/gm, '|').replace(/in \d+ cases/, '')
  expect(withoutCounts(readFileSync('docs/rules.md', 'utf8'))).toBe(withoutCounts(document))
})
