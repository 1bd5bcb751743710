import type { ComponentType } from 'react'
import type { NodeKind } from '../../../core/model/node.ts'
import { ApplicationNode } from './ApplicationNode.tsx'
import { ProjectFrame } from './ProjectFrame.tsx'
import { RouteNode } from './RouteNode.tsx'
import { ServiceNode } from './ServiceNode.tsx'
import { WorkerNode } from './WorkerNode.tsx'

/** What draws each kind of node. */
export const nodeTypes = {
  application: ApplicationNode,
  project: ProjectFrame,
  route: RouteNode,
  service: ServiceNode,
  worker: WorkerNode,
  // Each takes the data of its own kind: their common type is known to React Flow alone.
} satisfies Record<NodeKind | 'project', ComponentType<never>>
