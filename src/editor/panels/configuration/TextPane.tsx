import { useEffect, useRef } from 'react'
import { positionAt } from '../../../core/formats/position.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import { useEditor, useEditorState } from '../../store/editor.tsx'
import styles from './Configuration.module.css'
import { openTextPane } from './text-pane.ts'

interface Props {
  readonly project: ProjectId
  readonly path: string
}

/** The text of one file, and under it the first fault that keeps the file from being read. */
export function TextPane({ project, path }: Props) {
  const editor = useEditor()
  const host = useRef<HTMLDivElement>(null)
  const content = useEditorState(
    ({ design }) => design.projects.find(({ id }) => id === project)?.files[path],
  )
  const failure = useEditorState(({ readings }) =>
    readings[project]?.failures.find(({ file }) => file === path),
  )
  const isText = typeof content === 'string'

  useEffect(() => {
    if (isText && host.current) return openTextPane(host.current, editor, project, path)
  }, [editor, project, path, isText])

  return (
    <>
      {isText ? (
        <div ref={host} className={styles.editor} />
      ) : (
        <p className={styles.hint}>{path} is not UTF-8 text. It is kept as it is, and not shown here.</p>
      )}
      {failure && isText && (
        <p className={styles.status} role="status">
          <strong>Line {positionAt(content, failure.start).line}</strong> {failure.message}
        </p>
      )}
    </>
  )
}
