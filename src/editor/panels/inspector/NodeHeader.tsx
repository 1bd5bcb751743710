import { IconUnlink, IconWorld } from '@tabler/icons-react'
import { parseType } from '../../../core/catalog/catalog.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import type { GraphNode } from '../../../core/model/graph.ts'
import { Logo } from '../../canvas/logos/Logo.tsx'
import { rename } from '../../commands/topology/rename-node.ts'
import { whatBreaks } from '../../commands/what-breaks.ts'
import { useEditor } from '../../store/editor.tsx'
import { nodeKey } from '../../store/selection.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { NameControl } from './form/ScalarControls.tsx'
import styles from './Inspector.module.css'

/** What is inspected: its logo (a route has the globe of the canvas), its kind, and its name to change in place. */
export function NodeHeader({ project, node }: { readonly project: ProjectId; readonly node: GraphNode }) {
  const editor = useEditor()
  // A worker is called by its own name; the one on the canvas has the application's before it.
  const name = String(node.path.at(-1))
  const key = nodeKey(project, node.id)
  const { image } = parseType(node.type ?? node.kind)

  function take(wish: string): void {
    const result = rename(editor, key, wish.trim())
    if (!result.ok) editor.view.getState().say(result.failure, 'error')
  }

  return (
    <header className={styles.header}>
      <span className={styles.logo}>
        {node.kind === 'route' ? (
          <IconWorld size={22} stroke={1.6} aria-hidden />
        ) : (
          <Logo image={image} size={22} />
        )}
      </span>
      <div className={styles.identity}>
        <span className={styles.kind}>{KINDS[node.kind]}</span>
        <NameControl label={`Name of ${node.kind}`} value={name} onTake={take} />
      </div>
      <span className={styles.ask}>
        <IconButton
          label={whatBreaks.label}
          hint={`${whatBreaks.label} (${whatBreaks.shortcut})`}
          size={32}
          onPress={() => editor.view.getState().showPanel({ kind: 'breakage', node: key })}
        >
          <IconUnlink size={18} stroke={1.6} aria-hidden />
        </IconButton>
      </span>
    </header>
  )
}

const KINDS = { application: 'Application', worker: 'Worker', service: 'Service', route: 'Route' }
