import { IconWorld } from '@tabler/icons-react'
import type { NodeProps } from '@xyflow/react'
import { lazy, memo, Suspense } from 'react'
import { useView } from '../../store/editor.tsx'
import type { TopologyNode } from '../flow.ts'
import { isSameNode, NodeCard } from './NodeCard.tsx'

const RouteAddress = lazy(() =>
  import('./RouteAddress.tsx').then(({ RouteAddress }) => ({ default: RouteAddress })),
)

const icon = <IconWorld size={22} stroke={1.6} aria-hidden />

export const RouteNode = memo(function RouteNode({ id, data, selected }: NodeProps<TopologyNode>) {
  const environment = useView((view) => view.environment)
  const address = environment && (
    <Suspense fallback={data.label}>
      <RouteAddress project={data.project} route={data.name} environment={environment} />
    </Suspense>
  )
  return <NodeCard id={id} data={data} selected={selected} icon={icon} text={address} />
}, isSameNode)
