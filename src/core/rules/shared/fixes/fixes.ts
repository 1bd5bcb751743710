import { type Path, removeAt, renameKeyAt, setAt, valueAt } from '../../../base/path.ts'
import { isList, isTree, type Tree, type Value } from '../../../base/tree.ts'
import { put, removeWithEmptyParent } from '../../../model/edits/put.ts'
import { retarget } from '../../../model/edits/relationship-value.ts'
import type { Fix } from '../../rule.ts'
import type { Link } from '../links/links.ts'

/** A fix with what someone has to know before it is made. */
export function withConsequence(fix: Fix, consequence: string): Fix {
  return { ...fix, consequence }
}

/** Writes a value at a path; nothing on the way is overwritten. */
export function write(title: string, path: Path, value: Value): Fix {
  return { title, edit: (configuration) => put(configuration, path, value) }
}

/** Takes an entry out, and the map that held it once that is empty. */
export function remove(title: string, path: Path): Fix {
  return { title, edit: (configuration) => removeWithEmptyParent(configuration, path) }
}

/** Takes out a key that is not for this place: whatever is below it is worth a look before. */
export function removeKey(path: Path, value: Value): Fix {
  const fix = remove(`Remove ${path.at(-1)}`, path)
  const hasContent = isTree(value) || isList(value)
  return hasContent
    ? withConsequence(fix, 'What is written below it goes as well: move it first if it belongs elsewhere.')
    : fix
}

/** Puts another value where there is one: also into lists, of which nothing else has changed by then. */
export function replace(title: string, path: Path, value: Value): Fix {
  return {
    title,
    edit: (configuration) =>
      valueAt(configuration, path) === undefined ? configuration : setAt(configuration, path, value),
  }
}

/** Takes an item out of a list wherever it is by then, or puts others in its place. */
export function replaceItem(title: string, list: Path, item: Value, others: readonly Value[] = []): Fix {
  return {
    title,
    edit: (configuration) => {
      const items = valueAt(configuration, list)
      if (!isList(items) || !items.includes(item)) return configuration
      return setAt(
        configuration,
        list,
        items.flatMap((one) => (one === item ? others : [one])),
      )
    },
  }
}

/** Changes the entry at a path by a function, if it is there and a map. */
export function change(title: string, path: Path, edit: (entry: Tree) => Tree): Fix {
  return {
    title,
    edit: (configuration) => {
      const entry = valueAt(configuration, path)
      if (!isTree(entry)) return configuration
      const changed = edit(entry)
      return changed === entry ? configuration : setAt(configuration, path, changed)
    },
  }
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

/** Moves a value to another place of its application. */
export function move(from: Path, to: Path): Fix {
  return {
    title: 'Move it to the application',
    edit: (configuration) => {
      const value = valueAt(configuration, from)
      return value === undefined || valueAt(configuration, to) !== undefined
        ? removeWithEmptyParent(configuration, from)
        : put(removeWithEmptyParent(configuration, from), to, value)
    },
  }
}

/** Moves a key of a map into a map beside it. */
export function moveUnder(path: Path, name: string): Fix {
  return {
    title: `Move it under ${name}`,
    edit: (configuration) => {
      const value = valueAt(configuration, path)
      if (value === undefined) return configuration
      const target = [...path.slice(0, -1), name, ...path.slice(-1)]
      const isTaken = valueAt(configuration, target) !== undefined
      return isTaken ? configuration : put(removeAt(configuration, path), target, value)
    },
  }
}

/** Moves a key to a place below the map that it is in; where that is taken, it stays. */
export function moveTo(path: Path, place: Path): Fix {
  return {
    title: `Move it to ${place.join('.')}`,
    edit: (configuration) => {
      const value = valueAt(configuration, path)
      const [name] = place
      if (place.length === 1) return renameKeyAt(configuration, path, String(name))
      const target = [...path.slice(0, -1), ...place]
      if (value === undefined || valueAt(configuration, target) !== undefined) return configuration
      return put(removeAt(configuration, path), target, value)
    },
  }
}

/** Puts another key with its value in the place of one. */
export function replaceKey(title: string, path: Path, key: string, value: Value): Fix {
  return {
    title,
    edit: (configuration) => {
      const renamed = renameKeyAt(configuration, path, key)
      return renamed === configuration ? configuration : put(renamed, [...path.slice(0, -1), key], value)
    },
  }
}
