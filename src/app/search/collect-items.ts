import { imagesFor } from '../../core/catalog/available.ts'
import type { Image } from '../../core/catalog/image.ts'
import type { Project } from '../../core/model/design.ts'
import { isEnabled } from '../../editor/commands/command.ts'
import { printShortcut } from '../../editor/commands/shortcut.ts'
import { addNode } from '../../editor/commands/topology/add-node.ts'
import type { Part } from '../../editor/commands/topology/parts.ts'
import { presentFlavour } from '../../editor/commands/topology/projects.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import { graphFor } from '../../editor/store/graphs.ts'
import { nodeKey } from '../../editor/store/selection.ts'
import { appCommands } from '../app-commands.ts'
import { isMac } from '../platform.ts'
import type { SearchItem } from './search-items.ts'

/** All that can be found at the moment. */
export function collectItems(editor: Editor): SearchItem[] {
  const { projects } = editor.store.getState().design
  return [
    ...projects.flatMap((project) => nodesOf(editor, project)),
    ...commandsOf(editor),
    ...partsOf(editor),
  ]
}

function nodesOf(editor: Editor, project: Project): SearchItem[] {
  return graphFor(project.configuration).nodes.map((node) => {
    const key = nodeKey(project.id, node.id)
    return {
      id: key,
      group: 'Nodes',
      label: node.name,
      isName: true,
      detail: node.type ?? node.kind,
      keywords: `${node.kind} ${project.name}`,
      run: () => {
        editor.store.getState().select({ nodes: [key], edges: [] })
        editor.view.getState().canvas?.focus(key)
      },
    }
  })
}

function commandsOf(editor: Editor): SearchItem[] {
  return appCommands
    .filter((command) => command.id !== 'search' && isEnabled(command, editor))
    .map((command) => ({
      id: `command:${command.id}`,
      group: 'Commands',
      label: command.labelNow?.(editor) ?? command.label,
      ...(command.shortcut && { detail: printShortcut(command.shortcut, isMac) }),
      run: () => command.run(editor),
    }))
}

function partsOf(editor: Editor): SearchItem[] {
  const { runtimes, services } = imagesFor(presentFlavour(editor.store.getState()))
  const add = (part: Part) => void addNode(editor, part)
  return [
    ...runtimes.map((image) => itemOf(image, () => add({ kind: 'application', image: image.type }))),
    ...services.map((image) => itemOf(image, () => add({ kind: 'service', image: image.type }))),
    { id: 'add:route', group: 'Add', label: 'Add route', run: () => add({ kind: 'route' }) },
  ]
}

function itemOf({ type, title, kind, category }: Image, run: () => void): SearchItem {
  const detail = kind === 'runtime' ? 'application' : category
  return { id: `add:${type}`, group: 'Add', label: `Add ${title}`, detail, keywords: type, run }
}
