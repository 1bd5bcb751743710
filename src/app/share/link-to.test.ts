import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { decodeLink } from '../../core/share/link.ts'
import { linkTo } from './link-to.ts'

const page = 'https://draw.example/tool/index.html'

test('a link is the page without query and hash, and the design', () => {
  const link = linkTo(EMPTY_DESIGN, `${page}?from=mail#1.old`)
  expect(link.ok && link.value.startsWith(`${page}#1.`)).toBe(true)
})

test('positions of nodes that are gone are not sent', () => {
  const configuration = { services: { db: { type: 'mariadb:11.8' } } }
  const layout = { p: { 'service:db': { x: 8, y: 16 }, 'service:gone': { x: 0, y: 0 } } }
  const projects = [{ id: 'p', name: 'p', flavour: 'flex', files: {}, configuration }] as const
  const link = linkTo({ ...EMPTY_DESIGN, projects, layout }, page)
  const opened = link.ok ? decodeLink(link.value) : link
  if (!opened.ok || opened.value.content.kind !== 'design') throw new Error('no design in the link')
  expect(opened.value.content.design.layout).toEqual({ p: { 'service:db': { x: 8, y: 16 } } })
})

test('what was said of the sites and what was silenced is sent along', () => {
  const projects = [{ id: 'p', name: 'p', flavour: 'flex', files: {}, configuration: {} }] as const
  const facts = { p: { answers: { multiSite: true } } }
  const silenced = [{ rule: 'app-name-invalid', at: '', reason: 'It is older.' }]
  const link = linkTo({ ...EMPTY_DESIGN, projects, facts, silenced }, page)
  const opened = link.ok ? decodeLink(link.value) : link
  expect(opened).toMatchObject({ value: { content: { design: { facts, silenced } } } })
})
