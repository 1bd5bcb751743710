import { Button } from '@mantine/core'
import { IconCheck, IconCopy, IconFileDownload, IconLock } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { lengthAdvice } from '../../core/share/link.ts'
import { useEditorState } from '../../editor/store/editor.tsx'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import { downloadDesign } from '../export/download-design.ts'
import { copyText } from '../files/copy.ts'
import { linkTo } from './link-to.ts'
import styles from './ShareDialog.module.css'

/** The design as a link to send, and what its length means. */
export function ShareDialog({ opened }: DialogProps) {
  return (
    <DialogFrame opened={opened} title="Share">
      <Share />
    </DialogFrame>
  )
}

function Share() {
  const design = useEditorState((state) => state.design)
  const link = useMemo(() => linkTo(design, location.href), [design])
  return (
    <div className={styles.share}>
      {link.ok ? (
        <Link href={link.value} />
      ) : (
        <p className={styles.refusal} role="alert">
          {link.failure.message}
        </p>
      )}
      {(!link.ok || lengthAdvice(link.value.length) === 'too-long') && (
        <Button
          variant="default"
          leftSection={<IconFileDownload size={16} stroke={1.6} />}
          onClick={() => downloadDesign(design)}
        >
          Download as a file instead
        </Button>
      )}
      <p className={styles.privacy}>
        <IconLock size={16} stroke={1.6} aria-hidden="true" />
        The link itself holds the design: nothing is uploaded, and nothing leaves this browser until you send
        it. Whoever opens it gets a copy of their own.
      </p>
    </div>
  )
}

function Link({ href }: { href: string }) {
  const [wasCopied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <label className={styles.label}>
        Link
        <input
          data-autofocus
          readOnly
          value={href}
          className={styles.link}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <div className={styles.row}>
        <p className={styles.length} data-advice={lengthAdvice(href.length)}>
          {ADVICE[lengthAdvice(href.length)](href.length.toLocaleString('en'))}
        </p>
        <Button
          leftSection={wasCopied ? <IconCheck size={16} /> : <IconCopy size={16} stroke={1.6} />}
          onClick={() => void copyText(href).then(setCopied)}
        >
          Copy link
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {wasCopied === true && 'The link is on the clipboard.'}
        {wasCopied === false &&
          'The browser did not allow copying. Select the link and copy it with the keyboard.'}
      </p>
    </>
  )
}

const ADVICE = {
  anywhere: (length: string) => `${length} characters: short enough to send anywhere.`,
  most: (length: string) =>
    `${length} characters: gets through in most places, but some chat and mail programs cut links this long.`,
  'too-long': (length: string) => `${length} characters: too long for most programs. Send the file instead.`,
}
