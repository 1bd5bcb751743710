import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { copyText } from '../files/copy.ts'
import styles from './ExportDialog.module.css'

/** Puts a text on the clipboard, and says whether that went well. */
export function CopyButton({ text }: { text: string }) {
  const [wasCopied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <Button
        variant="default"
        leftSection={wasCopied ? <IconCheck size={16} /> : <IconCopy size={16} stroke={1.6} />}
        onClick={() => void copyText(text).then(setCopied)}
      >
        Copy
      </Button>
      <span role="status" className={styles.copied}>
        {wasCopied === true && 'It is on the clipboard.'}
        {wasCopied === false && 'The browser did not allow copying. Select the text instead.'}
      </span>
    </>
  )
}
