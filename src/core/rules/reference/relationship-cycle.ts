import { get, type Tree } from '../../base/tree.ts'
import { applicationsOf, servicesOf } from '../../model/queries.ts'
import { inheritedRelationships, overrides, relationshipsOf } from '../../model/relationships.ts'
import { type Edge, findCircles } from '../circles.ts'
import type { Containers } from '../containers.ts'
import { remove } from '../fixes.ts'
import type { Problem, ProjectRule } from '../rule.ts'

export const relationshipCycle: ProjectRule = {
  id: 'relationship-cycle',
  category: 'reference',
  severity: 'error',
  scope: 'project',
  title: 'Relationships do not form a circle',
  why: 'Circular relationships are not supported: the deploy fails, or one of them is skipped and does not work. A store or queue that both sides use breaks the circle.',
  page: '/create-apps/multi-app/relationships.html',
  check: (configuration, { containers }) =>
    findCircles(edgesOf(configuration, containers)).flatMap(toProblem),
}

function toProblem(circle: readonly Edge[]): Problem[] {
  const last = circle.at(-1)
  if (!last) return []
  const way = [...circle.map(({ from }) => from), last.to].map((name) => `"${name}"`).join(' → ')
  return [
    {
      at: last.path,
      message: `${way} is a circle of relationships. Remove one of them.`,
      fixes: circle.map(({ from, label, path }) => remove(`Remove relationship ${label} of ${from}`, path)),
    },
  ]
}

/** Workers are left out: nothing leads to them, so they are in no circle. */
function edgesOf(configuration: Tree, containers: Containers): Edge[] {
  const edges: Edge[] = []
  for (const [from, value] of applicationsOf(configuration)) {
    // Of two containers with one name it cannot be said which is meant.
    if (containers.get(from)?.kind !== 'application') continue
    const web = get(value, 'web') ?? null
    const owner = overrides(web, 'relationships') ? ['applications', from, 'web'] : ['applications', from]
    for (const { name, service } of inheritedRelationships(value, web)) {
      edges.push({ from, to: service, label: name, path: [...owner, 'relationships', name] })
    }
  }
  for (const [from, value] of servicesOf(configuration)) {
    for (const { name, service } of relationshipsOf(value)) {
      edges.push({ from, to: service, label: name, path: ['services', from, 'relationships', name] })
    }
  }
  return edges.filter(({ from, to }) => from !== to && containers.get(to) !== undefined)
}
