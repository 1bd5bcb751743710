import { IconSitemap } from '@tabler/icons-react'
import { shownProjects } from '../store/shown-positions.ts'
import type { Command } from './command.ts'
import { tidyPositions } from './tidy/tidy.ts'
import { moveNodes } from './topology/move-nodes.ts'

/** After so many milliseconds one wonders whether anything is going on. */
const PATIENCE = 700

export const tidyUp: Command = {
  id: 'tidy-up',
  label: 'Tidy up',
  icon: IconSitemap,
  isEnabled: ({ store }) => store.getState().design.projects.length > 0,
  run: async (editor) => {
    const { store, view } = editor
    const before = store.getState().revision
    let isSlow = false
    const patience = setTimeout(() => {
      isSlow = true
      view.getState().say('Tidying up. This takes a moment.')
    }, PATIENCE)
    try {
      const positions = await tidyPositions(shownProjects(store))
      // Someone has gone on meanwhile: where things are now is what counts.
      if (store.getState().revision !== before) {
        if (isSlow) view.getState().say('Nothing was tidied up: the design has changed meanwhile.')
        return
      }
      const move = () => {
        moveNodes(editor, positions, { label: 'tidy up', group: `tidy up ${before}` })
        store.getState().endStep()
      }
      const { canvas } = view.getState()
      if (canvas) canvas.glide(move)
      else move()
      if (isSlow) view.getState().say('All is tidied up.')
    } catch {
      view.getState().say('The picture could not be tidied up: the layout did not load.', 'error')
    } finally {
      clearTimeout(patience)
    }
  },
}
