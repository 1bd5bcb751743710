import { lazy, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { Canvas } from '../../editor/canvas/Canvas.tsx'
import { Configuration } from '../../editor/panels/configuration/Configuration.tsx'
import { Inspector } from '../../editor/panels/inspector/Inspector.tsx'
import { Outline } from '../../editor/panels/outline/Outline.tsx'
import { Palette } from '../../editor/panels/palette/Palette.tsx'
import { useEditor, useEditorState, useView } from '../../editor/store/editor.tsx'
import { idle } from '../../editor/ui/idle.ts'
import { Dialogs } from '../dialogs/Dialogs.tsx'
import { ConflictBar } from '../documents/ConflictBar.tsx'
import { useSession, useSessionState } from '../documents/session-context.tsx'
import { DropOverlay } from '../import/DropOverlay.tsx'
import { usePaste } from '../import/use-paste.ts'
import { ColumnView } from './ColumnView.tsx'
import { Header } from './Header.tsx'
import { Messages } from './Messages.tsx'
import { focusRegion, type RegionName, sideOf } from './regions.ts'
import styles from './Shell.module.css'
import { SkipLinks } from './SkipLinks.tsx'
import { COLUMNS, type PanelControls, usePanels } from './use-panels.ts'
import { useShortcuts } from './use-shortcuts.ts'

// Nothing is checked before the first picture, so there is nothing to tell before it.
const Problems = lazy(async () => {
  await idle()
  const { Problems } = await import('../../editor/panels/problems/Problems.tsx')
  return { default: Problems }
})

// A link brings a design: nobody is invited to begin one.
const EmptyCanvas = lazy(() =>
  import('../empty/EmptyCanvas.tsx').then(({ EmptyCanvas }) => ({ default: EmptyCanvas })),
)
const OutsideBar = lazy(() =>
  import('../folder/OutsideBar.tsx').then(({ OutsideBar }) => ({ default: OutsideBar })),
)
const Advice = lazy(() => import('../advice/Advice.tsx').then(({ Advice }) => ({ default: Advice })))
const Trace = lazy(() =>
  import('../../editor/panels/reasons/Trace.tsx').then(({ Trace }) => ({ default: Trace })),
)
const EnvironmentBar = lazy(() =>
  import('../../editor/panels/reasons/EnvironmentBar.tsx').then(({ EnvironmentBar }) => ({
    default: EnvironmentBar,
  })),
)
const Breakage = lazy(() =>
  import('../../editor/panels/reasons/Breakage.tsx').then(({ Breakage }) => ({ default: Breakage })),
)

/** Where everything is: the header, two columns of regions, and the canvas between them. */
export function Shell() {
  const controls = useRightSide(usePanels())
  const { panels, isNarrow, change } = controls
  const isAdvising = useView(({ panel }) => panel?.kind === 'advice')
  const isChoosingEnvironment = useView((view) => view.isChoosingEnvironment)
  const isReady = useSessionState((state) => state.isReady)
  const isBlank = useEditorState(({ design }) => design.projects.length === 0) && isReady
  const folders = useSessionState((state) => state.folders)
  const editor = useEditor()
  useShortcuts(editor)
  usePaste(editor, useSession())

  function goTo(region: RegionName): void {
    const side = sideOf(region)
    if (side && !panels[side].isOpen) flushSync(() => change(side, { isOpen: true }))
    focusRegion(region)
  }
  return (
    <div className={styles.shell}>
      <SkipLinks onSkip={goTo} />
      <Header {...controls} />
      <ConflictBar />
      {folders && (
        <Suspense>
          <OutsideBar folders={folders} />
        </Suspense>
      )}
      <main className={styles.columns}>
        <ColumnView
          id={COLUMNS.left}
          side="left"
          column={panels.left}
          isOverlay={isNarrow}
          names={{ column: 'parts and outline', upper: 'palette', lower: 'outline' }}
          upper={<Palette />}
          lower={<Outline />}
          onChange={(column) => change('left', column)}
        />
        <div className={styles.centre}>
          {isChoosingEnvironment && (
            <Suspense>
              <EnvironmentBar />
            </Suspense>
          )}
          <div className={styles.canvas}>
            <Canvas />
            {isBlank && (
              <Suspense>
                <EmptyCanvas onDraw={() => goTo('Palette')} />
              </Suspense>
            )}
            <Messages />
          </div>
          <div className={styles.problems}>
            <Suspense>
              <Problems />
            </Suspense>
          </div>
        </div>
        <ColumnView
          id={COLUMNS.right}
          side="right"
          column={panels.right}
          isOverlay={isNarrow}
          names={{ column: 'inspector and configuration', upper: 'inspector', lower: 'configuration' }}
          upper={<InspectorOrReason />}
          lower={<Configuration />}
          onChange={(column) => change('right', column)}
        />
        {isAdvising && (
          <div
            className={styles.advice}
            data-overlay={isNarrow || undefined}
            style={{ width: panels.right.width }}
          >
            <Suspense>
              <Advice />
            </Suspense>
          </div>
        )}
      </main>
      <Dialogs />
      <DropOverlay />
    </div>
  )
}

/** What traces and breakages point at can be read in the configuration below them. */
function InspectorOrReason() {
  const panel = useView((view) => view.panel)
  if (panel?.kind !== 'trace' && panel?.kind !== 'breakage') return <Inspector />
  return (
    <Suspense>{panel.kind === 'trace' ? <Trace /> : <Breakage key={panel.node} of={panel.node} />}</Suspense>
  )
}

/** The advice takes the place of the right column for as long as it is open; other panels need the column. */
function useRightSide(controls: PanelControls): PanelControls {
  const { view } = useEditor()
  const open = useView(({ panel }) => panel?.kind)
  const { panels, change } = controls
  if (open === undefined) return controls
  return {
    ...controls,
    panels: { ...panels, right: { ...panels.right, isOpen: open !== 'advice' } },
    change: (side, changed) => {
      if (side === 'right' && changed.isOpen !== undefined) view.getState().showPanel(null)
      change(side, changed)
    },
  }
}
