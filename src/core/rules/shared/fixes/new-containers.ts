import type { Path } from '../../../base/path.ts'
import { get, type Tree } from '../../../base/tree.ts'
import { applicationsOf, type Named, servicesOf, workersOf } from '../../../model/queries.ts'
import type { ProjectRule } from '../../rule.ts'
import { listOf } from '../words/words.ts'

/** A container that was not there when the configuration was imported. */
interface NewContainer {
  readonly name: string
  readonly path: Path
}

/** A check that tells once of all new containers, with what goes on from "api is new, and". */
export function tellNewContainers(what: string): ProjectRule['check'] {
  return (configuration, { baseline }) => {
    const added = newContainers(configuration, baseline)
    const [first] = added
    if (!first) return []
    const names = listOf(
      added.map(({ name }) => name),
      'and',
    )
    return [{ at: first.path, message: `${names} ${added.length > 1 ? 'are' : 'is'} new, and ${what}` }]
  }
}

/** What the next deploy starts for the first time; nothing where there is no earlier configuration. */
function newContainers(configuration: Tree, baseline: Tree | undefined): NewContainer[] {
  if (!baseline || applicationsOf(baseline).length === 0) return []
  const isNew = (section: string, name: string) => get(get(baseline, section), name) === undefined
  const ofSection = (section: string, entries: readonly Named[]) =>
    entries.flatMap(([name]) => (isNew(section, name) ? [{ name, path: [section, name] }] : []))
  const workers = applicationsOf(configuration).flatMap(([application, value]) => {
    const before = get(get(baseline, 'applications'), application) ?? null
    const known = new Set(workersOf(before).map(([name]) => name))
    return workersOf(value).flatMap(([name]) =>
      known.has(name) ? [] : [{ name, path: ['applications', application, 'workers', name] }],
    )
  })
  return [
    ...ofSection('applications', applicationsOf(configuration)),
    ...workers,
    ...ofSection('services', servicesOf(configuration)),
  ]
}
