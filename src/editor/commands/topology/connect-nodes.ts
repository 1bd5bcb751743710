import { legalTargets } from '../../../core/catalog/connections.ts'
import type { ConnectionRequest } from '../../../core/model/connection.ts'
import { connect } from '../../../core/model/edits/connect.ts'
import { reconnect } from '../../../core/model/edits/reconnect.ts'
import type { GraphEdge } from '../../../core/model/graph.ts'
import { nodeRef } from '../../../core/model/node.ts'
import type { Choice } from '../../store/choice.ts'
import type { Editor } from '../../store/editor.tsx'
import { type NodeKey, splitNodeKey } from '../../store/selection.ts'
import type { Connecting } from '../../store/view-store.ts'
import { completeConnection } from './complete-connection.ts'
import { endpointOptions, withEndpoint } from './endpoint-options.ts'
import { configurationOf } from './projects.ts'

/** A connection from a node, or of an edge to elsewhere, with the answer for every node it could end at. */
export function startConnecting(editor: Editor, from: NodeKey, edge?: GraphEdge): Connecting {
  const { project, id } = splitNodeKey(from)
  const permissions = legalTargets(configurationOf(editor, project), nodeRef(id))
  return { from, permissions, ...(edge && { edge }) }
}

/** Why a connection may not end at a node; null where it may. */
export function refusalOf({ from, edge, permissions }: Connecting, to: NodeKey): string | null {
  const start = splitNodeKey(from)
  const end = splitNodeKey(to)
  if (start.project !== end.project) return ACROSS_PROJECTS
  const permission = permissions.get(end.id)
  if (!permission) return 'This is no longer in the configuration.'
  if (!permission.ok) return permission.failure
  const isOther = edge !== undefined && edge.kind !== permission.value.kind
  return isOther ? `A ${edge.kind} cannot lead there. Draw a new connection instead.` : null
}

/** https://docs.upsun.com/security/project-isolation.html */
const ACROSS_PROJECTS =
  'A connection ends at the border of a project: projects reach each other by their routes.'

/** Ends a connection at a node: writes it, asks which endpoint is meant, or says why it may not be. */
export function connectTo(editor: Editor, connecting: Connecting, to: NodeKey, at?: Choice['at']): void {
  const refusal = refusalOf(connecting, to)
  const permission = connecting.permissions.get(splitNodeKey(to).id)
  if (refusal !== null || !permission?.ok) {
    editor.view.getState().say(refusal ?? '', 'error')
    return
  }
  const request = permission.value
  const { project } = splitNodeKey(to)
  const options = endpointOptions(configurationOf(editor, project), request)
  if (options.length < 2) {
    write(editor, connecting, to, request)
    return
  }
  editor.view.getState().choose({
    title: `Which endpoint of ${nodeRef(splitNodeKey(to).id).name}?`,
    options,
    at: at ?? { node: to },
    pick: (endpoint) =>
      write(editor, connecting, to, withEndpoint(configurationOf(editor, project), request, endpoint)),
  })
}

function write(editor: Editor, { from, edge }: Connecting, to: NodeKey, request: ConnectionRequest): void {
  const { project, id } = splitNodeKey(from)
  const source = nodeRef(id)
  const target = nodeRef(splitNodeKey(to).id)
  const endpoint = 'endpoint' in request ? request.endpoint : undefined
  const label = `connect ${source.name} to ${target.name}`
  const step = { label, group: `connect ${editor.store.getState().revision}` }
  const result = editor.store
    .getState()
    .edit(project, step, (tree) => (edge ? reconnect(tree, edge, target, endpoint) : connect(tree, request)))
  const { say } = editor.view.getState()
  if (!result.ok) {
    say(result.failure.message, 'error')
    return
  }
  say(`${source.name} is connected to ${target.name}.`)
  void completeConnection(editor, project, step, source, target)
}
