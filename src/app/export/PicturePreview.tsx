import { useEffect, useState } from 'react'
import type { FileContent } from '../../core/model/files.ts'
import { useEditorState } from '../../editor/store/editor.tsx'
import styles from './ExportDialog.module.css'

interface PicturePreviewProps {
  readonly content: FileContent
  readonly type: string
}

/** The picture as any viewer shows it, with its size. */
export function PicturePreview({ content, type }: PicturePreviewProps) {
  const name = useEditorState(({ design }) => design.name)
  const [address, setAddress] = useState<string | null>(null)
  const [size, setSize] = useState('')

  useEffect(() => {
    // A copy, because a view on shared memory is nothing a blob may hold.
    const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content, type])

  return (
    <figure className={styles.picture}>
      {address && (
        <img
          src={address}
          alt={`The topology of ${name}`}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setSize(`${naturalWidth.toLocaleString('en')} × ${naturalHeight.toLocaleString('en')} pixels`)
          }
        />
      )}
      <figcaption>
        {size &&
          `${size}, ${printBytes(typeof content === 'string' ? new Blob([content]).size : content.length)}`}
      </figcaption>
    </figure>
  )
}

function printBytes(count: number): string {
  return count < 1000 ? `${count} bytes` : `${Math.round(count / 1000).toLocaleString('en')} kB`
}
