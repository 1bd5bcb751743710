import type { Path } from '../base/path.ts'
import { type NodeRef, workerName } from './node.ts'
import { isSection, KIND_OF_SECTION } from './sections.ts'

/** The node whose entry holds a path of the configuration: the innermost one, so a worker before its application. */
export function nodeAt(path: Path): NodeRef | undefined {
  const [section, name, key, worker] = path
  if (name === undefined || !isSection(section)) return undefined
  if (section === 'applications' && key === 'workers' && worker !== undefined) {
    return { kind: 'worker', name: workerName(String(name), String(worker)) }
  }
  return { kind: KIND_OF_SECTION[section], name: String(name) }
}
