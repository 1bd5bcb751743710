import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportedFile } from '../../core/share/exported-files.ts'
import { IconButton } from '../../editor/ui/IconButton.tsx'
import { copyText } from '../files/copy.ts'
import { download } from '../files/download.ts'
import styles from './ExportDialog.module.css'

const MAX_ROWS = 20

/** One file: its text on demand, and ways to take it. */
export function ExportedFileView({ file }: { file: ExportedFile }) {
  const { path, content, isSidecar } = file
  const [wasCopied, setCopied] = useState<boolean | null>(null)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    <li>
      <details open={!isSidecar}>
        <summary>
          <span className={styles.path}>{path}</span>
          <span className={styles.size}>{sizeOf(content)}</span>
        </summary>
        {isSidecar && (
          <p className={styles.note}>Positions and facts, for Toposcope. The platform does not read it.</p>
        )}
        {typeof content === 'string' ? (
          <textarea
            readOnly
            aria-label={`Text of ${path}`}
            className={styles.text}
            rows={Math.min(MAX_ROWS, content.split('\n').length)}
            wrap="off"
            value={content}
          />
        ) : (
          <p className={styles.note}>This file is not text: it is kept byte for byte.</p>
        )}
      </details>
      <div className={styles.actions}>
        {typeof content === 'string' && (
          <IconButton label={`Copy ${path}`} onPress={() => void copyText(content).then(setCopied)}>
            {wasCopied ? <IconCheck size={16} /> : <IconCopy size={16} stroke={1.6} />}
          </IconButton>
        )}
        <IconButton label={`Download ${path}`} onPress={() => download(name, content, 'application/yaml')}>
          <IconDownload size={16} stroke={1.6} />
        </IconButton>
      </div>
      <span role="status" className="spoken">
        {wasCopied === true && `${path} is on the clipboard.`}
        {wasCopied === false && 'The browser did not allow copying. Select the text instead.'}
      </span>
    </li>
  )
}

function sizeOf(content: ExportedFile['content']): string {
  if (typeof content !== 'string') return `${content.length.toLocaleString('en')} bytes`
  const lines = content.split('\n').length - (content.endsWith('\n') ? 1 : 0)
  return lines === 1 ? '1 line' : `${lines.toLocaleString('en')} lines`
}
