import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { importedDesign } from './imported-design.ts'

test('a project remembers what its files said, if it came in from any', () => {
  const projects = ['shop', 'blog'].map((id) => ({
    id,
    name: id,
    flavour: 'flex' as const,
    files: { [`${id}.yaml`]: '' },
  }))
  const { projects: opened } = importedDesign({
    design: { ...EMPTY_DESIGN, projects },
    origins: { shop: {} },
  })
  expect(opened.map(({ id, imported }) => [id, imported])).toEqual([
    ['shop', { 'shop.yaml': '' }],
    ['blog', undefined],
  ])
})
