import { IconX } from '@tabler/icons-react'
import { renameKeyAt, valueAt } from '../../../../core/base/path.ts'
import { has, isTree, type Tree } from '../../../../core/base/tree.ts'
import { type Endpoint, endpointsOf } from '../../../../core/catalog/endpoints.ts'
import { variablesOf } from '../../../../core/catalog/variables.ts'
import type { ProjectId } from '../../../../core/model/design.ts'
import { disconnect } from '../../../../core/model/edits/disconnect.ts'
import { reconnect } from '../../../../core/model/edits/reconnect.ts'
import type { GraphEdge } from '../../../../core/model/graph.ts'
import type { NodeRef } from '../../../../core/model/node.ts'
import { containerNamed, entryOf } from '../../../../core/model/node-path.ts'
import { useEditor } from '../../../store/editor.tsx'
import { graphFor } from '../../../store/graphs.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { NameControl } from '../form/ScalarControls.tsx'
import { edit } from '../form/use-value.ts'
import styles from '../Inspector.module.css'
import { connectionTargets } from './connection-targets.ts'

interface RowProps {
  readonly project: ProjectId
  readonly configuration: Tree
  readonly edge: GraphEdge
}

/** Name, target, endpoint and variables of one relationship. */
export function RelationshipRow({ project, configuration, edge }: RowProps) {
  const editor = useEditor()
  const source = graphFor(configuration).nodes.find(({ id }) => id === edge.source)
  // Those of services are written as text, which names an endpoint.
  const isFromService = source?.kind === 'service'
  const choices = source ? connectionTargets(configuration, source, 'relationship') : []
  const target = containerNamed(configuration, edge.targetName)
  const endpoints = endpointsAt(configuration, target)
  const endpoint = endpoints.find(({ name, default: isDefault }) =>
    edge.endpoint === undefined ? isDefault : name === edge.endpoint,
  )
  const change = (what: string, next: (tree: Tree) => Tree) => edit(editor, project, what, next)

  function rename(name: string): void {
    const siblings = valueAt(configuration, edge.path.slice(0, -1))
    if (name === '' || (isTree(siblings) && has(siblings, name))) {
      const reason =
        name === '' ? 'A relationship needs a name.' : `There is already a relationship "${name}".`
      editor.view.getState().say(reason, 'error')
      return
    }
    change(`rename relationship ${edge.label}`, (tree) => renameKeyAt(tree, edge.path, name))
  }

  return (
    <div className={styles.entry}>
      <div className={styles.rowHead}>
        <NameControl label={`Name of relationship ${edge.label}`} value={edge.label} onTake={rename} />
        <IconButton
          label={`Remove relationship ${edge.label}`}
          size={24}
          removes
          onPress={() => change(`disconnect ${edge.label}`, (tree) => disconnect(tree, edge))}
        >
          <IconX size={14} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.pair}>
        <select
          className={styles.input}
          aria-label={`Target of relationship ${edge.label}`}
          title={edge.targetName}
          value={edge.targetName}
          onChange={(event) => {
            const ref = containerNamed(configuration, event.target.value)
            const wanted = ref && legalEndpoint(configuration, ref, isFromService)
            if (ref)
              change(`connect ${edge.label} to ${ref.name}`, (tree) => reconnect(tree, edge, ref, wanted))
          }}
        >
          <option value={edge.targetName}>{edge.targetName}</option>
          {choices
            .filter(({ name }) => name !== edge.targetName)
            .map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
        </select>
        <select
          className={styles.input}
          aria-label={`Endpoint of relationship ${edge.label}`}
          value={edge.endpoint ?? ''}
          disabled={!target}
          onChange={(event) => {
            const name = event.target.value === '' ? undefined : event.target.value
            if (target)
              change(`change endpoint of ${edge.label}`, (tree) => reconnect(tree, edge, target, name))
          }}
        >
          {(edge.endpoint === undefined || (!isFromService && endpoints.some((each) => each.default))) && (
            <option value="">default</option>
          )}
          {edge.endpoint !== undefined && !endpoints.some(({ name }) => name === edge.endpoint) && (
            <option value={edge.endpoint}>{edge.endpoint} (not offered)</option>
          )}
          {endpoints.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {endpoint && (
        <details className={styles.variables}>
          <summary>Environment variables</summary>
          <code>{variablesOf(edge.label, endpoint).join('\n')}</code>
        </details>
      )}
    </div>
  )
}

function endpointsAt(configuration: Tree, ref: NodeRef | undefined): readonly Endpoint[] {
  if (ref?.kind !== 'application' && ref?.kind !== 'service') return []
  return endpointsOf(ref.kind, entryOf(configuration, ref) ?? null)
}

/** The endpoint to write: none where the default will do without its name. */
function legalEndpoint(configuration: Tree, ref: NodeRef, isNamed: boolean): string | undefined {
  const endpoints = endpointsAt(configuration, ref)
  const preferred = endpoints.find((each) => each.default)
  return preferred && !isNamed ? undefined : (preferred ?? endpoints[0])?.name
}
