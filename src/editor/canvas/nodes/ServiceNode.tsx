import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { TopologyNode } from '../flow.ts'
import { Logo } from '../logos/Logo.tsx'
import { isSameNode, NodeCard } from './NodeCard.tsx'

export const ServiceNode = memo(function ServiceNode({ id, data, selected }: NodeProps<TopologyNode>) {
  return <NodeCard id={id} data={data} selected={selected} icon={<Logo image={data.image} />} />
}, isSameNode)
