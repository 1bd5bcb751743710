import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'

interface Drawing {
  readonly nodes: Node[]
  readonly edges: Edge[]
}

const root = document.getElementById('root')
const drawing: Drawing = await (await fetch(`./${location.hash.slice(1)}.json`)).json()
if (root) createRoot(root).render(<Bare {...drawing} />)

/** React Flow as its quick start shows it: what a page costs before anything of ours is added. */
function Bare({ nodes: initialNodes, edges: initialEdges }: Drawing) {
  const [nodes, , onNodesChange] = useNodesState(initialNodes)
  const [edges, , onEdgesChange] = useEdgesState(initialEdges)
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.05}
      fitView
    />
  )
}
