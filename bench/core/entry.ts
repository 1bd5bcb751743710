import { setAt } from '../../src/core/base/path.ts'
import { formats } from '../../src/core/formats/formats.ts'
import { projectFrom } from '../../src/core/formats/project-from.ts'
import { lanePositions } from '../../src/core/layout/lanes.ts'
import type { Project } from '../../src/core/model/design.ts'
import type { Files } from '../../src/core/model/files.ts'
import { graphOf } from '../../src/core/model/graph.ts'
import { checkProject } from '../../src/core/rules/check.ts'
import { encodeLink } from '../../src/core/share/link.ts'
import { createEditorStore } from '../../src/editor/store/editor-store.ts'
import { createFindingsStore } from '../../src/editor/store/findings-store.ts'
import type { UnreadDesign } from '../../src/editor/store/unread-design.ts'
import { applicationName, filesWithApplications, filesWithNodes } from './topology.ts'

const project = 'bench'
const editsMeasured = 40

/** Opens a project and edits one application after the other, as the canvas does: model, text, reading, findings. */
export function measureEdits(applications: number) {
  const store = createEditorStore(formats)
  createFindingsStore(store, () => '2026-01-01')
  const open = timed(() => store.getState().open(designOf(filesWithApplications(applications))))
  const edits = Array.from({ length: editsMeasured }, (_, index) => {
    const name = applicationName(Math.floor((index * applications) / editsMeasured))
    return timed(() => {
      const step = { label: `change ${name}` }
      const path = ['applications', name, 'type']
      const result = store
        .getState()
        .edit(project, step, (configuration) => setAt(configuration, path, 'nodejs:24'))
      if (!result.ok) throw new Error(result.failure.message)
    })
  })
  return { applications, open, edits }
}

/** A project of a size: its files, for what reads them from a disk, and what reads and checks it here. */
export function projectWith(applications: number) {
  const files = filesWithApplications(applications)
  const read = projectFrom({ id: project, name: 'Bench', flavour: 'flex', files }, formats.flex.read(files))
  /** The same values as if they were read once more: rules remember what they saw. */
  const fresh = (): Project => ({ ...read, configuration: structuredClone(read.configuration) })
  const check = (subject: Project) =>
    checkProject(subject, { facts: {}, today: '2026-01-01', others: [], silenced: [] })
  return { applications, files, fresh, check }
}

/** The same topology as a link for the product, and as nodes and edges for a bare page. */
export function drawingWithNodes(count: number) {
  const files = filesWithNodes(count)
  const graph = graphOf(formats.flex.read(files).configuration)
  const positions = lanePositions(graph, {})
  return {
    nodes: count,
    drawing: {
      nodes: graph.nodes.map(({ id, name }) => ({ id, position: positions[id], data: { label: name } })),
      edges: graph.edges.map(({ id, source, target }) => ({ id, source, target })),
    },
    link: linkTo(designOf(files)),
  }
}

function linkTo(design: UnreadDesign): string {
  const link = encodeLink({ content: { kind: 'design', design }, view: false })
  if (!link.ok) throw new Error(link.failure.message)
  return link.value
}

function designOf(files: Files): UnreadDesign {
  const projects = [{ id: project, name: 'Bench', flavour: 'flex' as const, files }]
  return { name: 'Bench', projects, facts: {}, layout: {}, silenced: [] }
}

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
