import { expect, test } from 'vitest'
import { type Design, EMPTY_DESIGN, type Project } from '../../core/model/design.ts'
import { convertedDesign } from './converted-design.ts'

const shop: Project = { id: 'a', name: 'shop', flavour: 'flex', files: {}, configuration: {} }
const blog: Project = { ...shop, id: 'b', name: 'blog' }
const converted = { files: { x: 'y' }, configuration: { services: {} }, notes: [], included: new Map() }
const design: Design = {
  ...EMPTY_DESIGN,
  name: 'Shops',
  projects: [shop, blog],
  facts: { a: { team: 'web' } },
}

test('only the project itself changes, under a new name', () => {
  expect(convertedDesign(design, shop, converted)).toEqual({
    ...design,
    name: 'Shops for Upsun Fixed',
    projects: [{ ...shop, flavour: 'fixed', files: { x: 'y' }, configuration: { services: {} } }, blog],
  })
})

test('a way back takes the old name back', () => {
  const there = convertedDesign(design, shop, converted)
  const [project = shop] = there.projects
  expect(convertedDesign(there, project, converted).name).toBe('Shops for Upsun Flex')
})
