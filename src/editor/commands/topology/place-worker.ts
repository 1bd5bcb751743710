import { parseType } from '../../../core/catalog/catalog.ts'
import type { GraphNode } from '../../../core/model/graph.ts'
import { nodeRef } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import { graphFor } from '../../store/graphs.ts'
import { splitNodeKey } from '../../store/selection.ts'
import { addNode, type Place } from './add-node.ts'
import { nodeAt } from './hit.ts'
import { configurationOf, receivingProject } from './projects.ts'
import { onlySelected } from './selected.ts'

/** Adds a worker to the application it is dropped on, else to the selected one, else to the one that is chosen. */
export function placeWorker(editor: Editor, place: Place): void {
  const project = place.project ?? receivingProject(editor)
  const applications =
    project === undefined
      ? []
      : graphFor(configurationOf(editor, project)).nodes.filter(({ kind }) => kind === 'application')
  const [first] = applications
  if (project === undefined || !first) {
    editor.view.getState().say('A worker runs the code of an application: add an application first.', 'error')
    return
  }
  const add = (application: string) => addNode(editor, { kind: 'worker', application }, { ...place, project })
  const meant = applications.length === 1 ? first.name : applicationMeant(editor, place)
  if (meant !== undefined && applications.some(({ name }) => name === meant)) {
    add(meant)
    return
  }
  editor.view
    .getState()
    .choose({ title: 'Worker of which application?', options: applications.map(optionOf), pick: add })
}

function applicationMeant(editor: Editor, { at }: Place): string | undefined {
  const key = (at && nodeAt(editor, at)) ?? onlySelected(editor)
  const ref = key && nodeRef(splitNodeKey(key).id)
  return ref?.kind === 'application' ? ref.name : undefined
}

function optionOf({ name, kind, type = '' }: GraphNode) {
  return { id: name, label: name, kind, image: parseType(type).image }
}
