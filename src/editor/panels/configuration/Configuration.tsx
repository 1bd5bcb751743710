import { lazy, Suspense, useState } from 'react'
import type { Reading } from '../../../core/formats/format.ts'
import type { Project, ProjectId } from '../../../core/model/design.ts'
import { useEditorState, useView } from '../../store/editor.tsx'
import type { Reveal } from '../../store/view-store.ts'
import { idle } from '../../ui/idle.ts'
import styles from './Configuration.module.css'
import { FileTabs, type OpenFile } from './FileTabs.tsx'

// The text editor is larger than the canvas: the picture comes first.
const TextPane = lazy(async () => {
  await idle()
  const { TextPane } = await import('./TextPane.tsx')
  return { default: TextPane }
})

/** The files of the design as text: live both ways with the canvas. */
export function Configuration() {
  const projects = useEditorState((state) => state.design.projects)
  const readings = useEditorState((state) => state.readings)
  const wish = useView((state) => state.reveal)
  const [chosen, setChosen] = useState<(OpenFile & { turn: number }) | null>(null)

  const files = projects.flatMap(filesOf)
  const wished = wish && wishedFile(wish, readings)
  // What was asked for last wins: a click on a tab, or a wish to see an entry.
  const asked = chosen && chosen.turn >= (wish?.turn ?? 0) ? chosen : (wished ?? chosen)
  const broken = projects.flatMap(({ id }) => {
    const failure = readings[id]?.failures[0]
    return failure ? [{ project: id, path: failure.file }] : []
  })[0]
  const shown = find(files, asked) ?? find(files, broken) ?? files[0]

  return (
    <section aria-label="Configuration" className={styles.pane}>
      <FileTabs
        files={files}
        names={new Map(projects.map(({ id, name }) => [id, name]))}
        shown={shown}
        onChoose={(file) => setChosen({ ...file, turn: wish?.turn ?? 0 })}
      />
      {shown ? (
        <Suspense fallback={<p className={styles.hint}>Loading the editor…</p>}>
          <TextPane key={`${shown.project}/${shown.path}`} project={shown.project} path={shown.path} />
        </Suspense>
      ) : (
        <p className={styles.hint}>The files of your project appear here while you draw.</p>
      )}
    </section>
  )
}

function filesOf({ id, files }: Project): OpenFile[] {
  return Object.keys(files).map((path) => ({ project: id, path }))
}

function wishedFile(
  { at, line }: Reveal,
  readings: Readonly<Record<ProjectId, Reading>>,
): OpenFile | undefined {
  if (line) return { project: line.project, path: line.file }
  const path = at && readings[at.project]?.placeOf(at.path)?.file
  return at && path !== undefined ? { project: at.project, path } : undefined
}

function find(files: readonly OpenFile[], wanted: OpenFile | null | undefined): OpenFile | undefined {
  return files.find(({ project, path }) => project === wanted?.project && path === wanted.path)
}
