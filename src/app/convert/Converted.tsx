import { Button } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useMemo } from 'react'
import { compareFiles } from '../../core/convert/compare-files.ts'
import type { ConvertedProject } from '../../core/convert/convert-project.ts'
import type { ConvertOptions } from '../../core/convert/options.ts'
import type { Project } from '../../core/model/design.ts'
import { FLAVOUR_NAMES, otherFlavour } from '../../core/model/flavour-names.ts'
import { exportedFiles } from '../../core/share/exported-files.ts'
import { fileNameOf } from '../../core/share/file-name.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import { useSession } from '../documents/session-context.tsx'
import { zipFiles } from '../export/zip-files.ts'
import { download } from '../files/download.ts'
import { Choices } from './Choices.tsx'
import { Comparison } from './Comparison.tsx'
import styles from './ConvertDialog.module.css'
import { convertedDesign } from './converted-design.ts'
import { NoteGroups } from './NoteGroups.tsx'
import { summaryOf } from './summary.ts'

interface ConvertedProps {
  readonly project: Project
  readonly converted: ConvertedProject
  readonly options: ConvertOptions
  readonly onChange: (options: ConvertOptions) => void
}

/** What a project became: what does not map, the files side by side, and the ways to take it. */
export function Converted({ project, converted, options, onChange }: ConvertedProps) {
  const { store, view } = useEditor()
  const session = useSession()
  const to = otherFlavour(project.flavour)
  const files = useMemo(() => compareFiles(project.files, converted, to), [project.files, converted, to])

  async function open(): Promise<void> {
    view.getState().closeDialog()
    await session.openNew(convertedDesign(store.getState().design, project, converted))
    view
      .getState()
      .say(`${project.name} is open for ${FLAVOUR_NAMES[to]}. The design before is among Designs.`)
  }

  function take(): void {
    const design = convertedDesign(store.getState().design, project, converted)
    const alone = { ...design, projects: design.projects.filter(({ id }) => id === project.id) }
    download(`${fileNameOf(design.name)}.zip`, zipFiles(exportedFiles(alone)), 'application/zip')
  }

  return (
    <>
      <div className={styles.columns}>
        <div className={styles.list}>
          <p role="status" className={styles.summary}>
            {summaryOf(converted.notes)}
          </p>
          <Choices notes={converted.notes} options={options} onChange={onChange} />
          <NoteGroups notes={converted.notes} />
        </div>
        <Comparison files={files} />
      </div>
      <div className={styles.foot}>
        <Button variant="default" leftSection={<IconFileZip size={16} stroke={1.6} />} onClick={take}>
          Download .zip
        </Button>
        <Button onClick={() => void open()}>Open as a new design</Button>
      </div>
    </>
  )
}
