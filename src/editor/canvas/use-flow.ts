import { useMemo, useState } from 'react'
import { useEditor, useEditorState, useFindings } from '../store/editor.tsx'
import { graphFor } from '../store/graphs.ts'
import { shownProjects } from '../store/shown-positions.ts'
import { EMPTY_FLOW, type Flow } from './flow.ts'
import { type FlowInput, toFlow } from './project.ts'

/** The design as React Flow draws it, with everything that did not change the same as before. */
export function useFlow(): Flow {
  const { store } = useEditor()
  const design = useEditorState((state) => state.design)
  const selection = useEditorState((state) => state.selection)
  const byNode = useFindings((findings) => findings.byNode)
  const byEdge = useFindings((findings) => findings.byEdge)
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'))
  const [projected] = useState(projector)
  return useMemo(() => {
    // The design is what positions follow from: the store holds the same one.
    const shown = design.projects.length === 0 ? [] : shownProjects(store)
    const projects = shown.map((each) => ({ ...each, graph: graphFor(each.project.configuration) }))
    return projected({ projects, selection, findings: { byNode, byEdge }, today })
  }, [store, design, selection, byNode, byEdge, today, projected])
}

function projector(): (input: FlowInput) => Flow {
  let previous = EMPTY_FLOW
  return (input) => {
    previous = toFlow(input, previous)
    return previous
  }
}
