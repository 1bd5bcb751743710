import { parseType } from '../../../core/catalog/catalog.ts'
import { nodeId, nodeRef } from '../../../core/model/node.ts'
import type { Choice, ChoiceOption } from '../../store/choice.ts'
import type { Editor } from '../../store/editor.tsx'
import { graphFor } from '../../store/graphs.ts'
import { type NodeKey, nodeKey, splitNodeKey } from '../../store/selection.ts'
import { connectTo, refusalOf, startConnecting } from './connect-nodes.ts'
import { configurationOf } from './projects.ts'

/** Asks what a node is to be connected to: every node of its project, legal ones first, the others with the reason. */
export function offerTargets(editor: Editor, from: NodeKey, at: Choice['at'] = { node: from }): void {
  const { project, id } = splitNodeKey(from)
  const connecting = startConnecting(editor, from)
  const options = graphFor(configurationOf(editor, project))
    .nodes.filter((node) => node.id !== id)
    .map(({ kind, name, type = '' }): ChoiceOption => {
      const target = nodeId({ kind, name })
      const refusal = refusalOf(connecting, nodeKey(project, target))
      const { image } = parseType(type)
      return { id: target, label: name, kind, image, detail: kind, ...(refusal !== null && { refusal }) }
    })
    .toSorted((left, right) => Number('refusal' in left) - Number('refusal' in right))
  const { name } = nodeRef(id)
  if (options.length === 0) {
    editor.view.getState().say(`There is nothing yet that ${name} could be connected to.`)
    return
  }
  editor.view.getState().choose({
    title: `Connect ${name} to`,
    options,
    at,
    pick: (target) => {
      const option = options.find((each) => each.id === target)
      const node = option && nodeKey(project, nodeId({ kind: option.kind, name: option.label }))
      if (node) connectTo(editor, connecting, node, at)
    },
  })
}
