import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { fileNameOf } from '../../core/share/file-name.ts'
import { useEditorState } from '../../editor/store/editor.tsx'
import { download } from '../files/download.ts'
import { CopyButton } from './CopyButton.tsx'
import { ExportChoices } from './ExportChoices.tsx'
import styles from './ExportDialog.module.css'
import { ExportPreview } from './ExportPreview.tsx'
import type { ExportFormat, ExportOptions } from './export-format.ts'
import { useExport } from './use-export.ts'

/** One format: what it is good for, its choices, how it looks, and the ways to take it. */
export function ExportPanel({ format }: { format: ExportFormat }) {
  const { says, ending, type, themes } = format
  const [options, setOptions] = useState<ExportOptions>({
    theme: themes?.[0] ?? 'light',
    carriesDesign: true,
  })
  const name = useEditorState(({ design }) => fileNameOf(design.name))
  const { made, isCurrent } = useExport(format, options)
  const file = made?.ok ? made.value : undefined
  return (
    <>
      <p className={styles.says}>{says}</p>
      <ExportChoices format={format} options={options} onChange={setOptions} />
      <div className={styles.preview} data-preview={format.preview}>
        {made?.ok === false && (
          <p role="alert" className={styles.refusal}>
            {made.failure}
          </p>
        )}
        {file !== undefined && <ExportPreview format={format} content={file} />}
      </div>
      <div className={styles.take}>
        <Button
          leftSection={<IconDownload size={16} stroke={1.6} />}
          disabled={file === undefined || !isCurrent}
          onClick={() => file !== undefined && download(`${name}.${ending}`, file, type)}
        >
          Download .{ending}
        </Button>
        {format.preview === 'text' && typeof file === 'string' && <CopyButton text={file} />}
      </div>
    </>
  )
}
