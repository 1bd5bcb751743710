import { rememberedOfMap } from '../base/remembered.ts'
import { get, type Tree, type Value } from '../base/tree.ts'
import { workerName } from './node.ts'

/** A name and what it stands for. */
export type Named = readonly [name: string, value: Value]

/** Applications by name, in the order of the file. */
export function applicationsOf(configuration: Tree): readonly Named[] {
  return namedIn(get(configuration, 'applications'))
}

/** Services by name, in the order of the file. */
export function servicesOf(configuration: Tree): readonly Named[] {
  return namedIn(get(configuration, 'services'))
}

/** Routes by their key, in the order of the file. */
export function routesOf(configuration: Tree): readonly Named[] {
  return namedIn(get(configuration, 'routes'))
}

/** Workers of an application by their own name, in the order of the file. */
export function workersOf(application: Value): readonly Named[] {
  return namedIn(get(application, 'workers'))
}

/** Names of everything that can be connected to, and of workers as `<application>--<worker>`. */
export function containerNames(configuration: Tree): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [name, application] of applicationsOf(configuration)) {
    names.add(name)
    for (const [worker] of workersOf(application)) names.add(workerName(name, worker))
  }
  for (const [name] of servicesOf(configuration)) names.add(name)
  return names
}

const namedIn = rememberedOfMap((section): readonly Named[] => Object.entries(section), [])
