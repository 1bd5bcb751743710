import type { ProjectId } from '../../../core/model/design.ts'
import { useEditorState } from '../../store/editor.tsx'
import styles from './PanelFrame.module.css'

interface ProjectSelectProps {
  readonly value: ProjectId | undefined
  readonly onChange: (id: ProjectId) => void
}

/** Which project a panel speaks of, where there is a choice. */
export function ProjectSelect({ value, onChange }: ProjectSelectProps) {
  const projects = useEditorState(({ design }) => design.projects)
  if (projects.length < 2) return null
  return (
    <select
      aria-label="Project"
      className={styles.select}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {projects.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
