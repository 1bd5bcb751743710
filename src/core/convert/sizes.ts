import type { Path } from '../base/path.ts'
import { get, isTree, stringAt, type Tree, type Value } from '../base/tree.ts'
import { imageOf, parseType } from '../catalog/catalog.ts'
import type { ContainerProfile } from '../catalog/registry.ts'
import { primaryRuntimeOf } from '../catalog/stack.ts'
import { mountsOf } from '../model/mounts.ts'
import { applicationsOf, servicesOf } from '../model/queries.ts'
import { instancesOf } from './instances.ts'
import type { Tell } from './note.ts'
import { fixedSize, flexCpu } from './size-table.ts'
import { without } from './trees.ts'

const SIZE_KEYS: readonly string[] = ['size', 'disk', 'resources']

/** An application, its `web`, a worker or a service without what Flex keeps outside the files. */
export function withoutSizes(entry: Tree, at: Path, tell: Tell): Tree {
  const found = SIZE_KEYS.filter((key) => Object.hasOwn(entry, key))
  if (found.length === 0) return entry
  tell('sizes-left-out', at, {
    message: `Left out: ${found.map((key) => wordsFor(key, entry[key] ?? null)).join(', ')}. Flex sets resources outside of the files, for each environment.`,
  })
  return without(entry, SIZE_KEYS)
}

/**
 * The one command that sets on Flex what the files of Fixed said, after the first deployment. Sizes become the
 * smallest share of CPU that has at least as much CPU and memory; AUTO and what is not said are left to the platform.
 */
export function noteResources(fixed: Tree, flex: Tree, tell: Tell): void {
  const cpus = new Map<string, number>()
  const disks = new Map<string, number>()
  for (const [name, application] of applicationsOf(fixed)) {
    if (!isTree(application)) continue
    const profile = profileOf(primaryRuntimeOf(application))
    const converted = get(get(flex, 'applications'), name)
    for (const [instance, { kind, container }] of instancesOf(application, name)) {
      const cpu = cpuFor(instance, profile) ?? cpus.get(kind === 'worker' ? name : container)
      if (cpu !== undefined) cpus.set(container, cpu)
      const disk = get(instance, 'disk')
      const isUsed = kind !== 'worker' && isTree(converted) && usesStorage(converted)
      if (isUsed && typeof disk === 'number') disks.set(container, disk)
    }
  }
  for (const [name, service] of servicesOf(fixed)) {
    const cpu = cpuFor(service, profileOf(parseType(stringAt(service, 'type') ?? '').image))
    if (cpu !== undefined) cpus.set(name, cpu)
    const disk = get(service, 'disk')
    if (typeof disk === 'number') disks.set(name, disk)
  }
  if (cpus.size + disks.size === 0) return
  const command = [
    'upsun resources:set',
    ...(cpus.size > 0 ? [`--size ${pairs(cpus)}`] : []),
    ...(disks.size > 0 ? [`--disk ${pairs(disks)}`] : []),
  ]
  tell('resources-to-set', [], {
    message:
      'Sizes and disks are not in the files of Flex. The first deployment takes 0.5 CPU and 512 MB of disk.',
    todo: 'Run this after the first deployment. Sizes are the smallest of Flex with at least as much CPU and memory.',
    command: command.join(' '),
  })
}

function pairs(values: ReadonlyMap<string, number>): string {
  return [...values].map(([container, value]) => `${container}:${value}`).join(',')
}

function usesStorage(application: Tree): boolean {
  return instancesOf(application, '').some(([instance]) =>
    mountsOf(instance).some(({ source }) => source === 'storage'),
  )
}

function cpuFor(entry: Value, profile: ContainerProfile): number | undefined {
  const size = fixedSize(stringAt(entry, 'size') ?? '', profile)
  if (!size) return undefined
  const [base, ratio] = [
    get(get(entry, 'resources'), 'base_memory'),
    get(get(entry, 'resources'), 'memory_ratio'),
  ]
  const own = typeof base === 'number' && typeof ratio === 'number' ? base + ratio * size.cpu : size.memory
  return flexCpu({ cpu: size.cpu, memory: own }, profile)
}

function profileOf(image: string | undefined): ContainerProfile {
  return (image === undefined ? undefined : imageOf(image)?.profile) ?? 'HIGH_CPU'
}

function wordsFor(key: string, value: Value): string {
  if (key === 'disk' && typeof value === 'number') return `disk (${value} MB)`
  if (key !== 'resources' || !isTree(value)) return typeof value === 'string' ? `${key} (${value})` : key
  const parts = Object.entries(value).map(([name, part]) => `${name} ${String(part)}`)
  return parts.length > 0 ? `resources (${parts.join(', ')})` : key
}
