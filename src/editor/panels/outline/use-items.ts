import { useDeferredValue, useMemo, useState } from 'react'
import type { Project } from '../../../core/model/design.ts'
import { useEditorState, useFindings } from '../../store/editor.tsx'
import type { Findings } from '../../store/findings.ts'
import { graphFor } from '../../store/graphs.ts'
import { type OutlineItem, outlineOf } from './outline-items.ts'
import { reuseItems } from './reuse-items.ts'

/** The lines of the design. They may come a moment after the picture, which is what is waited for. */
export function useItems(): readonly OutlineItem[] {
  const projects = useDeferredValue(useEditorState(({ design }) => design.projects))
  const findings = useDeferredValue(useFindings((found) => found))
  const [itemsOf] = useState(reusing)
  return useMemo(() => itemsOf(projects, findings), [itemsOf, projects, findings])
}

function reusing() {
  let previous: readonly OutlineItem[] = []
  return (projects: readonly Project[], findings: Findings) => {
    const items = projects.map((project) => outlineOf(project, graphFor(project.configuration), findings))
    previous = reuseItems(items, previous)
    return previous
  }
}
