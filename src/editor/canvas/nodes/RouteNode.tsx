import { IconWorld } from '@tabler/icons-react'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { TopologyNode } from '../flow.ts'
import { isSameNode, NodeCard } from './NodeCard.tsx'

const icon = <IconWorld size={22} stroke={1.6} aria-hidden />

export const RouteNode = memo(function RouteNode({ id, data, selected }: NodeProps<TopologyNode>) {
  return <NodeCard id={id} data={data} selected={selected} icon={icon} />
}, isSameNode)
