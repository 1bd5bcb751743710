import { IconSitemap } from '@tabler/icons-react'
import { shownProjects } from '../store/shown-positions.ts'
import type { Command } from './command.ts'
import { tidyPositions } from './tidy/tidy.ts'
import { moveNodes } from './topology/move-nodes.ts'

export const tidyUp: Command = {
  id: 'tidy-up',
  label: 'Tidy up',
  icon: IconSitemap,
  isEnabled: ({ store }) => store.getState().design.projects.length > 0,
  run: async (editor) => {
    const { store, view } = editor
    const before = store.getState().revision
    try {
      const positions = await tidyPositions(shownProjects(store))
      // Someone has gone on meanwhile: where things are now is what counts.
      if (store.getState().revision !== before) return
      const move = () => {
        moveNodes(editor, positions, { label: 'tidy up', group: `tidy up ${before}` })
        store.getState().endStep()
      }
      const { canvas } = view.getState()
      if (canvas) canvas.glide(move)
      else move()
    } catch {
      view.getState().say('The picture could not be tidied up: the layout did not load.', 'error')
    }
  },
}
