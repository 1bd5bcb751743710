import { lazy, Suspense } from 'react'
import { Canvas } from '../../editor/canvas/Canvas.tsx'
import { Configuration } from '../../editor/panels/configuration/Configuration.tsx'
import { Inspector } from '../../editor/panels/inspector/Inspector.tsx'
import { Outline } from '../../editor/panels/outline/Outline.tsx'
import { Palette } from '../../editor/panels/palette/Palette.tsx'
import { useEditor } from '../../editor/store/editor.tsx'
import { idle } from '../../editor/ui/idle.ts'
import { Dialogs } from '../dialogs/Dialogs.tsx'
import { ConflictBar } from '../documents/ConflictBar.tsx'
import { useSession } from '../documents/session-context.tsx'
import { EmptyCanvas } from '../empty/EmptyCanvas.tsx'
import { DropOverlay } from '../import/DropOverlay.tsx'
import { usePaste } from '../import/use-paste.ts'
import { ColumnView } from './ColumnView.tsx'
import { Header } from './Header.tsx'
import { Messages } from './Messages.tsx'
import styles from './Shell.module.css'
import { SkipLinks } from './SkipLinks.tsx'
import { usePanels } from './use-panels.ts'
import { useShortcuts } from './use-shortcuts.ts'

// Nothing is checked before the first picture, so there is nothing to tell before it.
const Problems = lazy(async () => {
  await idle()
  const { Problems } = await import('../../editor/panels/problems/Problems.tsx')
  return { default: Problems }
})

/** Where everything is: the header, two columns of regions, and the canvas between them. */
export function Shell() {
  const controls = usePanels()
  const { panels, isNarrow, change } = controls
  const editor = useEditor()
  useShortcuts(editor)
  usePaste(editor, useSession())
  return (
    <div className={styles.shell}>
      <SkipLinks />
      <Header {...controls} />
      <ConflictBar />
      <main className={styles.columns}>
        <ColumnView
          id="left-column"
          side="left"
          column={panels.left}
          isOverlay={isNarrow}
          names={{ column: 'parts and outline', upper: 'palette', lower: 'outline' }}
          upper={<Palette />}
          lower={<Outline />}
          onChange={(column) => change('left', column)}
        />
        <div className={styles.centre}>
          <div className={styles.canvas}>
            <Canvas />
            <EmptyCanvas />
          </div>
          <div className={styles.problems}>
            <Suspense>
              <Problems />
            </Suspense>
          </div>
        </div>
        <ColumnView
          id="right-column"
          side="right"
          column={panels.right}
          isOverlay={isNarrow}
          names={{ column: 'inspector and configuration', upper: 'inspector', lower: 'configuration' }}
          upper={<Inspector />}
          lower={<Configuration />}
          onChange={(column) => change('right', column)}
        />
      </main>
      <Dialogs />
      <DropOverlay />
      <Messages />
    </div>
  )
}
