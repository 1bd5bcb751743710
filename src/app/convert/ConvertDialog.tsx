import { useState } from 'react'
import { useEditorState, useView } from '../../editor/store/editor.tsx'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import { Conversion } from './Conversion.tsx'
import styles from './ConvertDialog.module.css'

/** A project in the other flavour: seen first, old beside new, then opened or taken away. */
export function ConvertDialog({ opened }: DialogProps) {
  return (
    <DialogFrame opened={opened} title="Convert" size={1280}>
      <ChosenProject />
    </DialogFrame>
  )
}

function ChosenProject() {
  const projects = useEditorState(({ design }) => design.projects)
  const asked = useView(({ dialogProject }) => dialogProject)
  const [chosen, setChosen] = useState(asked)
  const project = projects.find(({ id }) => id === chosen) ?? projects[0]
  if (!project)
    return <p className={styles.says}>There is no project to convert yet. Draw or import one first.</p>
  return (
    <>
      {projects.length > 1 && (
        <label className={styles.project}>
          Project
          <select value={project.id} onChange={({ target }) => setChosen(target.value)}>
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Conversion key={project.id} project={project} />
    </>
  )
}
