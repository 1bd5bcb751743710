import { expect } from 'vitest'
import { formats } from '../../../core/formats/formats.ts'
import type { Position, ProjectId } from '../../../core/model/design.ts'
import { EMPTY_DESIGN } from '../../../core/model/design.ts'
import type { Editor } from '../../store/editor.tsx'
import { createEditorStore } from '../../store/editor-store.ts'
import { createFindingsStore } from '../../store/findings-store.ts'
import type { NodeKey } from '../../store/selection.ts'
import { createViewStore } from '../../store/view-store.ts'

const FILE = '.upsun/config.yaml'

/** An editor without a screen, with one project `p` that says this. */
export function editorWith(text: string): Editor {
  const store = createEditorStore(formats)
  const project = { id: 'p', name: 'shop', flavour: 'flex' as const, files: { [FILE]: text } }
  store.getState().open({ ...EMPTY_DESIGN, projects: text === '' ? [] : [project] })
  return { store, view: createViewStore(), findings: createFindingsStore(store, () => '2026-07-21') }
}

/** What a project's file says now. */
export function textOf({ store }: Editor, id: ProjectId = 'p'): string {
  const content = store.getState().design.projects.find((project) => project.id === id)?.files[FILE]
  return typeof content === 'string' ? content : expect.fail(`project ${id} has no text`)
}

export function positionOf({ store }: Editor, id: ProjectId, node: string): Position | undefined {
  return new Map(Object.entries(store.getState().design.layout[id] ?? {})).get(node)
}

export function select({ store }: Editor, ...nodes: NodeKey[]): void {
  store.getState().select({ nodes, edges: [] })
}

export function undo({ store }: Editor): void {
  store.getState().undo()
}
