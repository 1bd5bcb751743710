import type { Tree } from '../../../core/base/tree.ts'
import { imageOf } from '../../../core/catalog/catalog.ts'
import { CATEGORIES } from '../../../core/catalog/categories.ts'
import { connectableKinds, legalTargets } from '../../../core/catalog/connections.ts'
import { CELL } from '../../../core/layout/sizes.ts'
import type { Flavour, Position } from '../../../core/model/design.ts'
import { withPositions } from '../../../core/model/design-edits.ts'
import { connect } from '../../../core/model/edits/connect.ts'
import { type NodeRef, nodeId, nodeRef } from '../../../core/model/node.ts'
import type { Choice, ChoiceOption } from '../../store/choice.ts'
import type { Editor } from '../../store/editor.tsx'
import { type NodeKey, nodeKey, splitNodeKey } from '../../store/selection.ts'
import { shownPositions } from '../../store/shown-positions.ts'
import { freePlace } from './add-node.ts'
import { completeConnection } from './complete-connection.ts'
import { type Addition, type Part, planAddition } from './parts.ts'
import { NO_PROJECT, projectOf } from './projects.ts'

/** Asks what is to be created where a connection was dropped on empty canvas; it is connected in the same step. */
export function offerToCreate(editor: Editor, from: NodeKey, place: Position, at: Choice['at']): void {
  const { project, id } = splitNodeKey(from)
  const source = nodeRef(id)
  const { configuration, flavour } = projectOf(editor, project) ?? NO_PROJECT
  const parts = connectableParts(configuration, source, flavour)
  if (parts.length === 0) {
    editor.view
      .getState()
      .say(`Nothing that could be created here may be connected to ${source.name}.`, 'error')
    return
  }
  editor.view.getState().choose({
    title: `Connect ${source.name} to a new`,
    options: parts.map(optionOf),
    ...(at && { at }),
    pick: (chosen) => {
      const part = parts.find((each) => optionOf(each).id === chosen)
      if (part) create(editor, from, part, place)
    },
  })
}

function connectableParts(configuration: Tree, source: NodeRef, flavour: Flavour): readonly Part[] {
  const parts = connectableKinds(configuration, source, flavour).flatMap(({ kind, image }): Part[] => {
    if (kind === 'route') return [{ kind }]
    return kind !== 'worker' && image !== undefined ? [{ kind, image }] : []
  })
  // A route is for an application; what runs mostly lacks a service.
  const likely = source.kind === 'route' ? 'application' : 'service'
  const rank = (part: Part) => (part.kind === likely ? 0 : RANKS) + rankOf(part)
  return parts.toSorted((one, other) => rank(one) - rank(other))
}

const RANKS = 2 * CATEGORIES.length + 2

/** As in the palette; what that shows to a search only comes last. */
function rankOf(part: Part): number {
  const image = 'image' in part ? imageOf(part.image) : undefined
  if (!image) return 0
  const isRare = image.unlisted || image.premium
  return (
    CATEGORIES.findIndex(([category]) => category === image.category) + (isRare ? CATEGORIES.length + 1 : 0)
  )
}

function optionOf(part: Part): ChoiceOption {
  if (!('image' in part)) return { id: part.kind, label: 'Route', kind: 'route', detail: 'redirect to it' }
  return {
    id: `${part.kind} ${part.image}`,
    label: imageOf(part.image)?.title ?? part.image,
    isTitle: true,
    kind: part.kind,
    image: part.image,
    detail: part.kind,
  }
}

function create(editor: Editor, from: NodeKey, part: Part, place: Position): void {
  const { store, view } = editor
  const { project, id } = splitNodeKey(from)
  const source = nodeRef(id)
  const { configuration, flavour } = projectOf(editor, project) ?? NO_PROJECT
  const addition = planAddition(configuration, part, flavour)
  const { ref } = addition
  const key = nodeKey(project, nodeId(ref))
  const positions = { ...shownPositions(store, project), [nodeId(ref)]: freePlace(editor, besideEnd(place)) }
  const step = {
    label: `connect ${source.name} to ${ref.name}`,
    group: `connect ${store.getState().revision}`,
    selection: { nodes: [key], edges: [] },
  }
  const result = store.getState().editDesign(
    project,
    step,
    (tree) => connected(tree, source, addition),
    (design) => withPositions(design, project, positions),
  )
  if (!result.ok) {
    view.getState().say(result.failure.message, 'error')
    return
  }
  view.getState().revealNode(key)
  void completeConnection(editor, project, step, source, ref)
}

/** The connection arrives at the left side of what it is dropped for. */
function besideEnd({ x, y }: Position): Position {
  return { x: x + CELL.width / 2, y }
}

function connected(configuration: Tree, source: NodeRef, { ref, change }: Addition): Tree {
  const added = change(configuration)
  const permission = legalTargets(added, source).get(nodeId(ref))
  return permission?.ok ? connect(added, permission.value) : added
}
