import type { Path } from '../base/path.ts'
import { type NodeRef, workerName } from './node.ts'

const KINDS = { applications: 'application', services: 'service', routes: 'route' } as const

/** The node whose entry holds a path of the configuration: the innermost one, so a worker before its application. */
export function nodeAt(path: Path): NodeRef | undefined {
  const [section, name, key, worker] = path
  if (name === undefined || !isSection(section)) return undefined
  if (section === 'applications' && key === 'workers' && worker !== undefined) {
    return { kind: 'worker', name: workerName(String(name), String(worker)) }
  }
  return { kind: KINDS[section], name: String(name) }
}

function isSection(part: unknown): part is keyof typeof KINDS {
  return typeof part === 'string' && Object.hasOwn(KINDS, part)
}
