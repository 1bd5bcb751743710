import type { Design, Project } from '../../model/design.ts'
import { type Graph, type GraphEdge, type GraphNode, graphOf } from '../../model/graph.ts'
import type { NodeId, NodeKind } from '../../model/node.ts'
import { edgeLabel } from '../picture/edge-label.ts'
import { typeWords } from '../picture/node-words.ts'
import { escapeLabel } from './escape.ts'

/** What is drawn beyond this, Mermaid refuses unless the page around it says otherwise. */
const LIMITS = { edges: 500, characters: 50_000 }

/** A design as a flowchart of Mermaid: a subgraph per project, a class per kind of node. */
export function writeMermaid({ name, projects }: Pick<Design, 'name' | 'projects'>): string {
  const identify = identifiers()
  const lines = [
    'flowchart LR',
    `  accTitle: ${escapeLabel(name) || 'Untitled'}`,
    ...projects.flatMap((project) => drawProject(project, identify).map((line) => `  ${line}`)),
    ...CLASSES.map((line) => `  ${line}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Whether Mermaid draws the text as it is set up by default. */
export function isDrawnByDefault(mermaid: string): boolean {
  const edges = mermaid.split('\n').filter((line) => /^ {4}\S+ -/.test(line)).length
  return edges <= LIMITS.edges && mermaid.length <= LIMITS.characters
}

/** Light grounds with dark text, and none behind the lines: readable on a page of either scheme. */
const CLASSES = [
  'classDef project fill:none,stroke:#8f8a81',
  'classDef route fill:#e2f3f0,stroke:#0b7568,color:#1f1d1a',
  'classDef application fill:#eceafb,stroke:#4c4cc9,color:#1f1d1a',
  'classDef worker fill:#f6e9f7,stroke:#94419c,color:#1f1d1a',
  'classDef service fill:#eaf2e2,stroke:#47702a,color:#1f1d1a',
  'classDef missing fill:#ffffff,stroke:#b3261e,color:#b3261e,stroke-dasharray:4 4',
]

type What = NodeKind | 'project' | 'missing'

/** Names are no ids: they may be words of Mermaid's, or anything. An id is a letter and a number. */
function identifiers(): (what: What) => string {
  const counts = new Map<What, number>()
  return (what) => {
    const count = (counts.get(what) ?? 0) + 1
    counts.set(what, count)
    return `${what[0]}${count}`
  }
}

function drawProject({ name, configuration }: Project, identify: (what: What) => string): string[] {
  const graph = graphOf(configuration)
  const id = identify('project')
  const ids = new Map(graph.nodes.map((node) => [node.id, identify(node.kind)]))
  const missing = new Map(missingNames(graph).map((target) => [target, identify('missing')]))
  return [
    `subgraph ${id}["${escapeLabel(name) || ' '}"]`,
    // A subgraph that leads nowhere else would be turned.
    '  direction LR',
    ...graph.nodes.map((node) => `  ${drawNode(node, ids.get(node.id))}`),
    ...[...missing].map(
      ([target, stub]) => `  ${stub}["${escapeLabel(target)}<br/>does not exist"]:::missing`,
    ),
    ...graph.edges.map((edge) => `  ${drawEdge(edge, ids, missing)}`),
    'end',
    `class ${id} project`,
  ]
}

function missingNames({ edges }: Graph): string[] {
  const names = edges.flatMap(({ target, targetName }) => (target === undefined ? [targetName] : []))
  return [...new Set(names)]
}

const SHAPES: Readonly<Record<NodeKind, readonly [string, string]>> = {
  route: ['([', '])'],
  application: ['[', ']'],
  worker: ['[[', ']]'],
  service: ['[(', ')]'],
}

function drawNode({ kind, name, path, type = '' }: GraphNode, id: string | undefined): string {
  const [open, close] = SHAPES[kind]
  const label = escapeLabel(String(path.at(-1) ?? name)) || ' '
  const what = kind === 'worker' ? `Worker of ${String(path[1])}` : typeWords(type)
  const words = kind === 'route' ? label : `${label}<br/>${escapeLabel(what)}`
  return `${id}${open}"${words}"${close}:::${kind}`
}

function drawEdge(
  edge: GraphEdge,
  ids: ReadonlyMap<NodeId, string>,
  missing: ReadonlyMap<string, string>,
): string {
  const { source, target, targetName, kind, inherited } = edge
  const to = target === undefined ? missing.get(targetName) : ids.get(target)
  const arrow = kind === 'redirect' || kind === 'mount' || inherited ? '-.->' : '-->'
  const label = escapeLabel(edgeLabel(edge))
  return `${ids.get(source)} ${arrow}${label && `|"${label}"|`} ${to}`
}
