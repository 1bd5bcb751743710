import { IconSitemap } from '@tabler/icons-react'
import { headless } from '../../core/guidance/samples/headless.ts'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import type { Command } from './command.ts'

export const openSample: Command = {
  id: 'open-sample',
  label: 'Open a sample',
  icon: IconSitemap,
  run: ({ view }) =>
    view.getState().documents?.openNew({
      ...EMPTY_DESIGN,
      name: headless.name,
      projects: [{ id: 'headless', flavour: 'flex', ...headless }],
    }),
}
