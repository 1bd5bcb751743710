import type { Path } from '../../base/path.ts'
import { rememberedWith } from '../../base/remembered.ts'
import { get, isTree, type Tree } from '../../base/tree.ts'
import type { Flavour } from '../../model/design.ts'
import { applicationsOf, servicesOf } from '../../model/queries.ts'
import {
  inheritedRelationships,
  overrides,
  type Relationship,
  relationshipsOf,
} from '../../model/relationships.ts'
import type { Containers } from '../containers.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { remove, withConsequence } from '../shared/fixes/fixes.ts'
import { type Edge, findCircles } from '../shared/links/circles.ts'
import { imageOfContainer } from '../shared/services/images.ts'

export const relationshipCycle: ProjectRule = {
  id: 'relationship-cycle',
  covers: ['varnish-circular'],
  category: 'reference',
  severity: 'error',
  scope: 'project',
  reads: ['applications', 'services'],
  title: 'Relationships do not form a circle',
  why: 'Circular relationships are not supported: the deploy fails, or one of them is skipped and does not work. A store or queue that both sides use breaks the circle.',
  page: '/create-apps/multi-app/relationships.html',
  check: (configuration, { containers, flavour }) =>
    findCircles(edgesOf(configuration, containers)).flatMap((circle) =>
      toProblem(circle, containers, flavour),
    ),
}

function toProblem(circle: readonly Edge[], containers: Containers, flavour: Flavour): Problem[] {
  return circle.slice(-1).map((last) => ({
    at: last.path,
    // Fixed projects with a circle do deploy: the platform skips one of the relationships.
    severity: flavour === 'fixed' ? 'warning' : 'error',
    message: `${[...circle, { from: last.to }].map(({ from }) => `"${from}"`).join(' → ')} is a circle of relationships. Remove one of them.`,
    fixes: circle
      .filter(({ from }) => !needsItsRelationship(from, containers))
      .map(({ from, to, label, path }) =>
        withConsequence(
          remove(`Remove relationship ${label} of ${from}`, path),
          `Code in "${from}" can no longer reach "${to}".`,
        ),
      ),
  }))
}

/** What a cache or a replica is connected to is what it is for: it is the others that should let go of it. */
function needsItsRelationship(name: string, containers: Containers): boolean {
  return imageOfContainer(containers.get(name))?.opens !== undefined
}

/** Workers are left out: nothing leads to them, so they are in no circle. */
function edgesOf(configuration: Tree, containers: Containers): Edge[] {
  // Of two containers with one name it cannot be said which is meant.
  const applications = applicationsOf(configuration).filter(
    ([name]) => containers.get(name)?.kind === 'application',
  )
  return [
    ...applications.flatMap(([name, value]) => (isTree(value) ? ofApplication(value, name) : [])),
    ...servicesOf(configuration).flatMap(([name, value]) =>
      toEdges(name, relationshipsOf(value), ['services', name]),
    ),
  ].filter(({ from, to }) => from !== to)
}

const ofApplication = rememberedWith((application: Tree, name: string): readonly Edge[] => {
  const web = get(application, 'web') ?? null
  const owner = overrides(web, 'relationships') ? ['applications', name, 'web'] : ['applications', name]
  return toEdges(name, inheritedRelationships(application, web), owner)
})

function toEdges(from: string, relationships: readonly Relationship[], owner: Path): Edge[] {
  return relationships.map(({ name, service }) => {
    return { from, to: service, label: name, path: [...owner, 'relationships', name] }
  })
}
