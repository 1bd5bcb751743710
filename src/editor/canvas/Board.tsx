import { Background, BackgroundVariant, type NodeChange, ReactFlow, SelectionMode } from '@xyflow/react'
import { lazy, type MouseEvent, Suspense, useCallback, useRef, useState } from 'react'
import { GRID } from '../../core/layout/sizes.ts'
import { offerTargets } from '../commands/topology/offer-targets.ts'
import { useEditor } from '../store/editor.tsx'
import type { FrameKey, NodeKey } from '../store/selection.ts'
import { idle } from '../ui/idle.ts'
import styles from './Board.module.css'
import { Controls } from './Controls.tsx'
import { ChoiceMenu } from './choice/ChoiceMenu.tsx'
import { ConnectionLine } from './connect/ConnectionLine.tsx'
import { RefusalNote } from './connect/RefusalNote.tsx'
import { useConnections } from './connect/use-connections.ts'
import { EdgeCard } from './edges/EdgeCard.tsx'
import { edgeTypes } from './edges/edge-types.ts'
import type { CanvasEdge, CanvasNode } from './flow.ts'
import { LevelOfDetail } from './LevelOfDetail.tsx'
import { nodeTypes } from './nodes/node-types.ts'
import { Pointing } from './Pointing.tsx'
import { FIT, MIN_ZOOM } from './sight.ts'
import { useFlow } from './use-flow.ts'
import { useKeys } from './use-keys.ts'
import { useMoves } from './use-moves.ts'
import { usePort } from './use-port.ts'
import { useSelectionChanges } from './use-selection.ts'
import { useShield } from './use-shield.ts'
import { useSight } from './use-sight.ts'
import { useSteadyCentre } from './use-steady-centre.ts'

// In the first picture all is in sight.
const Overview = lazy(async () => {
  await idle()
  const { Overview } = await import('./Overview.tsx')
  return { default: Overview }
})

/**
 * With more nodes than this, those out of sight are not rendered. Finding out which those are costs more in every frame
 * than they do, up to about here.
 */
const MANY = 1500
const SNAP: [number, number] = [GRID, GRID]
const ADDING_KEYS = ['Shift', 'Meta', 'Control']

export function Board() {
  const editor = useEditor()
  const canvas = useRef<HTMLElement>(null)
  const flow = useFlow()
  const { nodes, takeMoves, glide } = useMoves(flow.nodes)
  const { takeNodes, takeEdges } = useSelectionChanges()
  const { onFocus, focus } = useSight(canvas)
  const connections = useConnections()
  const onKeyDown = useKeys()
  const { shield, isRaised } = useShield(canvas)
  useSteadyCentre(isRaised)
  const [hovered, setHovered] = useState<string | null>(null)
  // On an empty canvas the wish to see everything would wait for the first part, and move it from where it is dropped.
  const [isFilled] = useState(flow.nodes.length > 0)
  usePort({ canvas, focus, glide })

  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      takeMoves(changes)
      takeNodes(changes)
    },
    [takeMoves, takeNodes],
  )
  const onNodeClick = useCallback(
    (event: MouseEvent, { id }: CanvasNode) => {
      const isHandle = event.target instanceof Element && event.target.matches('.react-flow__handle.source')
      // Where connections are dragged from can be clicked too: not everyone can drag.
      if (isHandle) offerTargets(editor, id as NodeKey)
    },
    [editor],
  )
  const onNodeDoubleClick = useCallback(
    (_event: MouseEvent, { id }: CanvasNode) => editor.view.getState().rename(id as NodeKey | FrameKey),
    [editor],
  )
  const onEdgeEnter = useCallback((_event: MouseEvent, { id }: CanvasEdge) => setHovered(id), [])
  const onEdgeLeave = useCallback(() => setHovered(null), [])

  return (
    <section
      ref={canvas}
      aria-label="Canvas"
      className={styles.board}
      tabIndex={-1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <ReactFlow<CanvasNode, CanvasEdge>
        // React Flow's types ask for arrays that may be changed; it does not change them.
        nodes={nodes as CanvasNode[]}
        edges={flow.edges as CanvasEdge[]}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        {...shield}
        onNodesChange={onNodesChange}
        onEdgesChange={takeEdges}
        onNodeClick={onNodeClick}
        onNodeDoubleClick={onNodeDoubleClick}
        onEdgeMouseEnter={onEdgeEnter}
        onEdgeMouseLeave={onEdgeLeave}
        onConnectStart={connections.onConnectStart}
        onConnectEnd={connections.onConnectEnd}
        onReconnect={ignore}
        onReconnectStart={connections.onReconnectStart}
        isValidConnection={connections.isValidConnection}
        connectionLineComponent={ConnectionLine}
        connectOnClick={false}
        edgesReconnectable={false}
        elevateEdgesOnSelect
        edgesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={ADDING_KEYS}
        selectionMode={SelectionMode.Partial}
        snapToGrid
        snapGrid={SNAP}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={MIN_ZOOM}
        maxZoom={2}
        fitView={isFilled}
        fitViewOptions={FIT}
        onlyRenderVisibleElements={flow.nodes.length > MANY}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.2} />
        <LevelOfDetail canvas={canvas} />
        <Pointing canvas={canvas} />
        <EdgeCard hovered={hovered} edges={flow.edges} />
        <RefusalNote refused={connections.refused} onRead={connections.forgetRefusal} />
        <Suspense>
          <Overview nodes={flow.nodes} />
        </Suspense>
        <Controls />
      </ReactFlow>
      <ChoiceMenu />
    </section>
  )
}

/** The end of a connection is dealt with in one place, whether it is a new one or not. */
function ignore(): void {}
