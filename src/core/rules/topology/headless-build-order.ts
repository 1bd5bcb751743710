import { get } from '../../base/tree.ts'
import { locationsOf, passesRequests } from '../../model/locations.ts'
import type { Entry, EntryRule } from '../rule.ts'
import { buildsSite, hookOf, isIdle, linesOf, startCommandOf } from '../shared/applications/commands.ts'
import { linksOf } from '../shared/links/links.ts'

export const headlessBuildOrder: EntryRule = {
  id: 'headless-build-order',
  category: 'topology',
  severity: 'warning',
  scope: 'application',
  title: 'A static site that reads from another application is built after the deploy',
  why: 'Applications are built at the same time, and none of them runs by then. What fetches its content from another one has to be built once that one answers.',
  page: '/create-apps/hooks.html',
  check: (entry, { containers }) => {
    const build = hookOf(entry.value, 'build')
    if (build === undefined || !isStatic(entry)) return []
    const backend = linksOf(entry).find(({ service }) => containers.get(service)?.kind === 'application')
    const line = linesOf(build).find(buildsSite)
    if (!backend || line === undefined) return []
    return [
      {
        at: [...entry.path, 'hooks', 'build'],
        message: `"${entry.name}" is built before "${backend.service}" answers. Build the site in the post_deploy hook, into a mount.`,
      },
    ]
  },
}

/** Whether an application serves files and nothing else. */
function isStatic({ value }: Entry): boolean {
  const start = startCommandOf(value)
  const hasRoot = locationsOf(value).some(([, location]) => get(location, 'root') !== undefined)
  return hasRoot && !passesRequests(value) && (start === undefined || isIdle(start))
}
