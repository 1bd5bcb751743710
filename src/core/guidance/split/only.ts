import { entriesOf, get, type Tree } from '../../base/tree.ts'
import { changeReferences } from '../../model/edits/change-references.ts'
import { allReferences } from '../../model/edits/references-to.ts'
import { removeReference } from '../../model/edits/remove-reference.ts'
import { graphOf } from '../../model/graph.ts'
import { nodeId } from '../../model/node.ts'
import { targetOf } from '../../model/targets.ts'

/** A configuration with some of its applications and routes, the services they use, and nothing that names the rest. */
export function only(
  configuration: Tree,
  applications: ReadonlySet<string>,
  routes: ReadonlySet<string>,
): Tree {
  const chosen = keepIn(keepIn(configuration, 'applications', applications), 'routes', routes)
  return withoutUnused(withoutLost(chosen, configuration))
}

/** With those entries of a section only that have one of the names. */
function keepIn(configuration: Tree, section: string, names: ReadonlySet<string>): Tree {
  if (get(configuration, section) === undefined) return configuration
  const kept = entriesOf(get(configuration, section)).filter(([name]) => names.has(name))
  return { ...configuration, [section]: Object.fromEntries(kept) }
}

/** Without references to what was there before and is no more. */
function withoutLost(configuration: Tree, before: Tree): Tree {
  const lost = allReferences(configuration).filter(
    (reference) =>
      targetOf(configuration, reference, reference.entry) === 'nothing' &&
      targetOf(before, reference, reference.entry) !== 'nothing',
  )
  return changeReferences(configuration, lost, (entry, reference) => removeReference(entry, reference.path))
}

/** Without the services that nothing in the configuration leads to, directly or through another service. */
function withoutUnused(configuration: Tree): Tree {
  const { edges } = graphOf(configuration)
  const used = new Set<string>(edges.map(({ source }) => source).filter((id) => !id.startsWith('service:')))
  for (const id of used) {
    for (const edge of edges) if (edge.source === id && edge.target) used.add(edge.target)
  }
  const names = entriesOf(get(configuration, 'services')).map(([name]) => name)
  return keepIn(
    configuration,
    'services',
    new Set(names.filter((name) => used.has(nodeId({ kind: 'service', name })))),
  )
}
