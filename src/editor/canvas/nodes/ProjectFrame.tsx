import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { FLAVOUR_NAMES } from '../../../core/model/flavour-names.ts'
import { useEditorState, useView } from '../../store/editor.tsx'
import { frameKey } from '../../store/selection.ts'
import type { FrameNode } from '../flow.ts'
import { FRAME_HANDLE } from '../project.ts'
import { ProjectNameField } from '../rename/ProjectNameField.tsx'
import styles from './ProjectFrame.module.css'

/** The frame around a project. It is taken by its label; what is inside it stays within reach. */
export const ProjectFrame = memo(function ProjectFrame({ data }: NodeProps<FrameNode>) {
  const { project, name, flavour, isEmpty } = data
  const isRenaming = useView(({ renaming }) => renaming === frameKey(project))
  const isBroken = useEditorState(({ readings }) => (readings[project]?.failures.length ?? 0) > 0)
  return (
    <div className={styles.frame}>
      <div className={`${FRAME_HANDLE} ${styles.label}`}>
        {isRenaming ? (
          <ProjectNameField project={project} name={name} />
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        <span className={styles.flavour}>{FLAVOUR_NAMES[flavour]}</span>
      </div>
      {isEmpty && (
        <p className={styles.hint}>
          {isBroken
            ? 'Nothing of it can be read yet. The problems below say why.'
            : 'Nothing here yet. Drag something from the palette.'}
        </p>
      )}
    </div>
  )
})
