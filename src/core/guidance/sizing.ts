import type { Tree } from '../base/tree.ts'
import { stringAt } from '../base/tree.ts'
import { imageOf, parseType, versionOf } from '../catalog/catalog.ts'
import type { ContainerProfile, Needs } from '../catalog/registry.ts'
import { type GraphNode, graphOf } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import { entryOf } from '../model/node-path.ts'

/** What a container needs at least: CPU in cores, memory and disk in MB. */
export interface Share {
  readonly node: NodeId
  readonly cpu: number
  readonly memory: number
  /** 0 where nothing is kept, or where the size of the disk is not asked for. */
  readonly disk: number
}

export interface Sizing {
  readonly cpu: number
  readonly memory: number
  readonly disk: number
  readonly shares: readonly Share[]
  /** Containers of images that the catalogue does not know: nothing is counted for them. */
  readonly unknown: readonly NodeId[]
}

/** The smallest size of each profile, with its memory: https://docs.upsun.com/manage-resources/adjust-resources.html */
const LEAST_CPU = 0.1
const LEAST_MEMORY: Readonly<Record<ContainerProfile, number>> = {
  HIGH_CPU: 64,
  BALANCED: 352,
  HIGH_MEMORY: 448,
  HIGHER_MEMORY: 864,
}

/** The least that the containers of a project need together, each once; workers are containers too. */
export function sizingOf(configuration: Tree): Sizing {
  const containers = graphOf(configuration).nodes.filter(({ kind }) => kind !== 'route')
  const shares = containers.flatMap((node) => shareOf(configuration, node) ?? [])
  const known = new Set(shares.map(({ node }) => node))
  const total = (part: 'cpu' | 'memory' | 'disk') => shares.reduce((sum, share) => sum + share[part], 0)
  return {
    // Tenths, without what adding them as fractions leaves behind.
    cpu: Math.round(total('cpu') * 100) / 100,
    memory: total('memory'),
    disk: total('disk'),
    shares,
    unknown: containers.map(({ id }) => id).filter((id) => !known.has(id)),
  }
}

function shareOf(configuration: Tree, { id, kind, type, path }: GraphNode): Share | undefined {
  const image = type === undefined ? undefined : imageOf(parseType(type).image)
  if (!image || type === undefined) return undefined
  const needs: Needs = { ...image, ...versionOf(type) }
  const chosen = chosenProfile(configuration, path) ?? needs.profile
  const cpu = needs.minCpu ?? LEAST_CPU
  const disk = kind === 'service' && image.needsDisk ? (needs.minDisk ?? 0) : 0
  const ofProfile = chosen ? LEAST_MEMORY[chosen] : 0
  return { node: id, cpu, memory: Math.max(needs.minMemory ?? 0, ofProfile), disk }
}

/** A worker has the profile of its application unless it says otherwise. */
function chosenProfile(configuration: Tree, path: GraphNode['path']): ContainerProfile | undefined {
  const name = { kind: path[0] === 'services' ? 'service' : 'application', name: String(path[1]) } as const
  const own = stringAt(entryOf(configuration, name) ?? null, 'container_profile')
  return own !== undefined && isProfile(own) ? own : undefined
}

function isProfile(text: string): text is ContainerProfile {
  return Object.hasOwn(LEAST_MEMORY, text)
}
