import { entriesOf, get, type Tree, type Value } from '../base/tree.ts'
import { workerName } from './node.ts'

/** Applications by name, in the order of the file. */
export function applicationsOf(configuration: Tree): [string, Value][] {
  return entriesOf(get(configuration, 'applications'))
}

/** Services by name, in the order of the file. */
export function servicesOf(configuration: Tree): [string, Value][] {
  return entriesOf(get(configuration, 'services'))
}

/** Routes by their key, in the order of the file. */
export function routesOf(configuration: Tree): [string, Value][] {
  return entriesOf(get(configuration, 'routes'))
}

/** Workers of an application by their own name, in the order of the file. */
export function workersOf(application: Value): [string, Value][] {
  return entriesOf(get(application, 'workers'))
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
