// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { advise } from '../../core/guidance/advise.ts'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import type { ProjectFacts } from '../../core/model/facts.ts'
import { useEditorState } from '../../editor/store/editor.tsx'
import { renderPart } from '../testing.tsx'
import { SeparateProjects } from './SeparateProjects.tsx'

const text = `
applications: { cms: { type: 'php:8.4' } }
routes:
  https://north.example/: { type: upstream, upstream: 'cms:http' }
  https://south.example/: { type: upstream, upstream: 'cms:http' }
`

const facts: ProjectFacts = {
  answers: { multiSite: true, ms1_singleTeam: false },
  applications: { cms: { sites: [{ name: 'north' }, { name: 'south' }] } },
}

function Part() {
  const [project] = useEditorState(({ design }) => design.projects)
  return project ? (
    <SeparateProjects
      project={project}
      facts={facts}
      advice={advise(project.configuration, facts, project.flavour)}
    />
  ) : null
}

test('the preview takes the focus from the button that it takes the place of', async () => {
  const files = { '.upsun/config.yaml': text }
  const project = { id: 'p', name: 'clinics', flavour: 'flex' as const, files }
  const { user } = renderPart(<Part />, { ...EMPTY_DESIGN, projects: [project] })
  await user.click(screen.getByRole('button', { name: 'Show what they would look like' }))
  expect(document.activeElement?.textContent).toBe('A preview of 2 projects. This design stays as it is.')
})
