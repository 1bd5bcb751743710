import { parseType } from '../../../core/catalog/catalog.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import type { GraphNode } from '../../../core/model/graph.ts'
import { Logo } from '../../canvas/logos/Logo.tsx'
import { useEditor } from '../../store/editor.tsx'
import { renameNode } from '../../store/rename-node.ts'
import { NameControl } from './form/ScalarControls.tsx'
import styles from './Inspector.module.css'

/** What is inspected: its logo, its kind, and its name to change in place. */
export function NodeHeader({ project, node }: { readonly project: ProjectId; readonly node: GraphNode }) {
  const { store, view } = useEditor()
  // A worker is called by its own name; the one on the canvas has the application's before it.
  const name = String(node.path.at(-1))
  const { image } = parseType(node.type ?? node.kind)

  function rename(wish: string): void {
    const result = renameNode(store, project, node, wish.trim())
    if (!result.ok) view.getState().say(result.failure, 'error')
  }

  return (
    <header className={styles.header}>
      <span className={styles.logo}>
        <Logo image={image} size={22} />
      </span>
      <div className={styles.identity}>
        <span className={styles.kind}>{KINDS[node.kind]}</span>
        <NameControl label={`Name of ${node.kind}`} value={name} onTake={rename} />
      </div>
    </header>
  )
}

const KINDS = { application: 'Application', worker: 'Worker', service: 'Service', route: 'Route' }
