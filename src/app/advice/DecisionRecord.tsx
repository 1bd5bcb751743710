import { IconCheck, IconCopy, IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { printDecisionRecord } from '../../core/guidance/decision-record.ts'
import { fileNameOf } from '../../core/share/file-name.ts'
import { useEditorState } from '../../editor/store/editor.tsx'
import { copyText } from '../files/copy.ts'
import { download } from '../files/download.ts'
import styles from './Advice.module.css'
import type { AdviceNow } from './use-advice.ts'

/** The advice to keep: a decision record in Markdown, on the clipboard or as a file. */
export function DecisionRecord({
  project,
  advice,
  patterns,
}: Pick<AdviceNow, 'project' | 'advice' | 'patterns'>) {
  const designName = useEditorState(({ design }) => design.name)
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null)
  const name = project?.name ?? designName
  const record = () => printDecisionRecord(name, advice, patterns)
  const isCopied = copied?.isDone === true && copied.text === record()

  function copy(): void {
    const text = record()
    void copyText(text).then((isDone) => setCopied({ text, isDone }))
  }

  return (
    <section className={styles.part} aria-label="Decision record">
      <h3>Decision record</h3>
      <p className={styles.muted}>
        Context, reasons, decision and consequences in Markdown, to keep beside the code.
      </p>
      <div className={styles.choices}>
        <button type="button" className={styles.choice} onClick={copy}>
          {isCopied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} stroke={1.6} aria-hidden />}
          Copy as Markdown
        </button>
        <button
          type="button"
          className={styles.choice}
          onClick={() => download(`${fileNameOf(name)}-decision.md`, record(), 'text/markdown')}
        >
          <IconFileDownload size={16} stroke={1.6} aria-hidden />
          Download
        </button>
      </div>
      <p role="status" className={styles.muted}>
        {isCopied && 'The record is on the clipboard.'}
        {copied?.isDone === false && 'The browser did not allow copying. Download the record instead.'}
      </p>
    </section>
  )
}
