import { useMemo } from 'react'
import type { FileContent } from '../../core/model/files.ts'
import { exportedFiles } from '../../core/share/exported-files.ts'
import { useEditorState } from '../../editor/store/editor.tsx'
import styles from './ExportDialog.module.css'
import { ExportedFileView } from './ExportedFileView.tsx'
import type { ExportFormat } from './export-format.ts'
import { PicturePreview } from './PicturePreview.tsx'

interface ExportPreviewProps {
  readonly format: ExportFormat
  readonly content: FileContent
}

/** The file that would be taken, as it is. */
export function ExportPreview({ format, content }: ExportPreviewProps) {
  switch (format.preview) {
    case 'files':
      return <FileList />
    case 'picture':
      return <PicturePreview content={content} type={format.type} />
    case 'text':
      return (
        <textarea
          readOnly
          aria-label={`${format.label} as text`}
          className={styles.whole}
          wrap="off"
          value={typeof content === 'string' ? content : ''}
        />
      )
  }
}

function FileList() {
  const design = useEditorState((state) => state.design)
  const files = useMemo(() => exportedFiles(design), [design])
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <ExportedFileView key={file.path} file={file} />
      ))}
    </ul>
  )
}
