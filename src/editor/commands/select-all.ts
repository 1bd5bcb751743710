import { IconSelectAll } from '@tabler/icons-react'
import { graphFor } from '../store/graphs.ts'
import { nodeKey } from '../store/selection.ts'
import type { Command } from './command.ts'

export const selectAll: Command = {
  id: 'select-all',
  label: 'Select all',
  icon: IconSelectAll,
  shortcut: 'mod+A',
  onCanvas: true,
  run: ({ store }) => {
    const { design, select } = store.getState()
    const nodes = design.projects.flatMap((project) =>
      graphFor(project.configuration).nodes.map(({ id }) => nodeKey(project.id, id)),
    )
    select({ nodes, edges: [] })
  },
}
