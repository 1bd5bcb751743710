import { Button } from '@mantine/core'
import { IconFileDownload, IconFileZip } from '@tabler/icons-react'
import { useMemo } from 'react'
import { exportedFiles } from '../../core/share/exported-files.ts'
import { fileNameOf } from '../../core/share/file-name.ts'
import { useEditorState } from '../../editor/store/editor.tsx'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import { download } from '../files/download.ts'
import { downloadDesign } from './download-design.ts'
import styles from './ExportDialog.module.css'
import { ExportedFileView } from './ExportedFileView.tsx'
import { zipFiles } from './zip-files.ts'

/** The files to take away: one by one, as an archive, or the whole design to open again. */
export function ExportDialog({ opened }: DialogProps) {
  return (
    <DialogFrame opened={opened} title="Export" size={720}>
      <Export />
    </DialogFrame>
  )
}

function Export() {
  const design = useEditorState((state) => state.design)
  const files = useMemo(() => exportedFiles(design), [design])
  const name = fileNameOf(design.name)
  return (
    <>
      {files.length === 0 ? (
        <p className={styles.nothing}>There is no file yet. Draw or import something first.</p>
      ) : (
        <ul className={styles.files}>
          {files.map((file) => (
            <ExportedFileView key={file.path} file={file} />
          ))}
        </ul>
      )}
      <div className={styles.whole}>
        <Button
          leftSection={<IconFileZip size={16} stroke={1.6} />}
          disabled={files.length === 0}
          onClick={() => download(`${name}.zip`, zipFiles(files), 'application/zip')}
        >
          Download all as zip
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={16} stroke={1.6} />}
          onClick={() => downloadDesign(design)}
        >
          Download the design
        </Button>
        <p>
          The zip holds the files for your repository. The design, <code>{name}.toposcope.json</code>, also
          holds positions and what you told about your sites, and opens here again.
        </p>
      </div>
    </>
  )
}
