import { type Path, valueAt } from '../base/path.ts'
import { isTree, type Tree, type Value } from '../base/tree.ts'
import { defaultEndpointOf } from '../catalog/endpoints.ts'
import { containerNamed, pathOf } from '../model/node-path.ts'
import { relationshipsOf } from '../model/relationships.ts'
import type { Tell } from './note.ts'
import { changeAt, mapValues } from './trees.ts'

/** Relationships of a service as `target:endpoint`, the only form that Fixed reads there. */
export function writtenOutRelationships(service: Tree, name: string, configuration: Tree, tell: Tell): Tree {
  const read = new Map(relationshipsOf(service).map((each) => [each.name, each]))
  return changeAt(service, 'relationships', (written) =>
    isTree(written)
      ? mapValues(written, (value, key) => {
          const relationship = read.get(key)
          if (!relationship || relationship.form === 'legacy') return value
          const at = ['services', name, 'relationships', key]
          if (relationship.form === 'unreadable') return unreadable(value, at, tell)
          const endpoint = relationship.endpoint ?? defaultEndpointNameOf(configuration, relationship.service)
          const text = endpoint === undefined ? relationship.service : `${relationship.service}:${endpoint}`
          tell('relationship-written-out', at, {
            message: `The relationship is written as "${text}": in services, Fixed reads no other form.`,
            ...(endpoint === undefined && { todo: 'Put a colon and the name of the endpoint behind it.' }),
          })
          return text
        })
      : written,
  )
}

function unreadable(value: Value, at: Path, tell: Tell): Value {
  tell('unreadable', at, {
    message: 'The relationship could not be read. It is kept as it is.',
    todo: 'Write it as "service:endpoint".',
  })
  return value
}

function defaultEndpointNameOf(configuration: Tree, target: string): string | undefined {
  const ref = containerNamed(configuration, target)
  if (ref?.kind === 'application') return 'http'
  const path = ref?.kind === 'service' ? pathOf(configuration, ref) : undefined
  const service = path && valueAt(configuration, path)
  return service === undefined ? undefined : defaultEndpointOf('service', service)?.name
}
