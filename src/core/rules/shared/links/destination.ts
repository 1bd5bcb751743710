import type { Container, Containers, Worker } from '../../containers.ts'

/** What a name in a relationship, upstream or mount leads to. */
export type Destination =
  | { readonly kind: 'container'; readonly container: Container }
  | { readonly kind: 'worker'; readonly worker: Worker }
  | { readonly kind: 'elsewhere'; readonly project: string }
  | { readonly kind: 'missing' }
  /** It may be in a file that is not at hand. */
  | { readonly kind: 'unknown' }

/** Looks a name up here, among workers (by their full or their own name), and in the other projects of the design. */
export function destinationOf(name: string, containers: Containers): Destination {
  const container = containers.get(name)
  if (container) return toDestination(container)
  const project = containers.elsewhere(name)
  if (project !== undefined) return { kind: 'elsewhere', project }
  const worker = containers.workerCalled(name)
  if (worker) return toDestination(worker)
  return { kind: containers.isComplete ? 'missing' : 'unknown' }
}

function toDestination(container: Container): Destination {
  const { worker } = container
  return worker ? { kind: 'worker', worker } : { kind: 'container', container }
}
