import { useLayoutEffect, useRef } from 'react'
import type { ComparedFile } from '../../core/convert/compare-files.ts'
import styles from './ConvertDialog.module.css'
import { openComparison } from './comparison-view.ts'

/** A new file beside what it was made from. */
export function ComparisonPane({ file: { path, content, from, before } }: { file: ComparedFile }) {
  const parent = useRef<HTMLDivElement>(null)
  const isText = typeof content === 'string' && typeof before === 'string'
  useLayoutEffect(() => {
    if (!parent.current || typeof content !== 'string' || typeof before !== 'string') return undefined
    return openComparison(
      parent.current,
      { label: `Before: ${from}`, text: before },
      { label: `After: ${path}`, text: content },
    )
  }, [path, content, from, before])
  if (!isText) return <p className={styles.says}>This file is not text. It is the same byte for byte.</p>
  return (
    <div className={styles.comparison}>
      <div className={styles.sides}>
        <span title={from}>{from}</span>
        <span title={path}>{path}</span>
      </div>
      <div ref={parent} className={styles.texts} />
    </div>
  )
}
