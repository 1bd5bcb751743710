import { type Path, setAt, valueAt } from '../base/path.ts'
import type { Value } from '../base/tree.ts'
import { put, removeWithEmptyParent } from '../model/edits/put.ts'
import { retarget } from '../model/edits/relationship-value.ts'
import type { Link } from './links.ts'
import type { Fix } from './rule.ts'

/** Writes a value at a path; nothing on the way is overwritten. */
export function write(title: string, path: Path, value: Value): Fix {
  return { title, edit: (configuration) => put(configuration, path, value) }
}

/** Takes an entry out, and the map that held it once that is empty. */
export function remove(title: string, path: Path): Fix {
  return { title, edit: (configuration) => removeWithEmptyParent(configuration, path) }
}

/** Makes a relationship lead to an endpoint, in the syntax that it has. */
export function leadTo(link: Link, service: string, endpoint: string | undefined): Fix {
  const named = endpoint === undefined ? service : `${service}:${endpoint}`
  return {
    title: `Connect ${link.name} to ${named}`,
    edit: (configuration) => {
      const value = valueAt(configuration, link.path)
      if (value === undefined) return configuration
      const wanted = { name: link.name, service, ...(endpoint !== undefined && { endpoint }) }
      return setAt(configuration, link.path, retarget(value, wanted))
    },
  }
}

/** One choice per endpoint of the container that a relationship leads to. */
export function leadToEach(link: Link, service: string, endpoints: readonly string[]): Fix[] {
  return endpoints.map((endpoint) => leadTo(link, service, endpoint))
}
