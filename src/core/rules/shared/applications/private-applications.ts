import { entriesOf, get, type Tree, type Value } from '../../../base/tree.ts'
import { applicationsOf, type Named, workersOf } from '../../../model/queries.ts'
import { hookOf } from './commands.ts'
import { hasRoutes, usageOf } from './usage.ts'

/** The applications that no route, relationship or mount leads to, where all of them can be told. */
export function privateApplications(configuration: Tree): readonly Named[] {
  const { used, routed, isDangling, isComplete } = usageOf(configuration)
  // A name that leads nowhere may well mean one of them; without any routes that is what is missing.
  if (isDangling || !isComplete || !hasRoutes(configuration)) return []
  return applicationsOf(configuration).filter(([name]) => !used.has(name) && !routed.has(name))
}

/** Whether an application has something to do besides answering requests. */
export function hasOtherWork(application: Value): boolean {
  return (
    workersOf(application).length > 0 ||
    entriesOf(get(application, 'crons')).length > 0 ||
    entriesOf(get(application, 'operations')).length > 0 ||
    entriesOf(get(get(application, 'source'), 'operations')).length > 0 ||
    hookOf(application, 'deploy') !== undefined ||
    hookOf(application, 'post_deploy') !== undefined
  )
}
