import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { EditorState } from './editor-state.ts'
import type { EditorStore } from './editor-store.ts'
import type { Findings } from './findings.ts'
import type { FindingsStore } from './findings-store.ts'
import type { ViewState, ViewStore } from './view-store.ts'

/** What every part of the editor shares: the design with its history, what is on the screen, and what is wrong. */
export interface Editor {
  readonly store: EditorStore
  readonly view: ViewStore
  readonly findings: FindingsStore
}

const EditorContext = createContext<Editor | null>(null)

export function EditorProvider({ editor, children }: { editor: Editor; children: ReactNode }) {
  return <EditorContext value={editor}>{children}</EditorContext>
}

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('Rendered outside EditorProvider')
  return editor
}

export function useEditorState<Slice>(select: (state: EditorState) => Slice): Slice {
  return useStore(useEditor().store, select)
}

export function useView<Slice>(select: (state: ViewState) => Slice): Slice {
  return useStore(useEditor().view, select)
}

export function useFindings<Slice>(select: (findings: Findings) => Slice): Slice {
  return useStore(useEditor().findings, select)
}
