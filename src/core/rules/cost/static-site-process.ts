import { get } from '../../base/tree.ts'
import { locationsOf, passesRequests } from '../../model/locations.ts'
import type { EntryRule } from '../rule.ts'
import { isIdle, startCommandOf } from '../shared/applications/commands.ts'
import { replace, withConsequence, write } from '../shared/fixes/fixes.ts'

export const staticSiteProcess: EntryRule = {
  id: 'static-site-process',
  category: 'cost',
  severity: 'info',
  scope: 'application',
  title: 'A static site runs no server',
  why: 'The platform serves the files of a location by itself. A process gets requests only from locations with `passthru`, and uses memory all the same.',
  page: '/create-apps/web/static.html',
  check: ({ name, value, path }) => {
    const start = startCommandOf(value)
    const locations = locationsOf(value)
    const servesFiles = locations.some(([, location]) => get(location, 'root') !== undefined)
    if (start === undefined || start.trim() === '' || isIdle(start) || !servesFiles || passesRequests(value))
      return []
    const at = [...path, 'web', 'commands', 'start']
    const main = locations.find(([location]) => location === '/')
    return [
      {
        at,
        message: `No location of "${name}" passes requests to its process, so it runs for nothing. Let it wait, or set "passthru" where it should answer.`,
        fixes: [
          withConsequence(
            replace('Let it wait', at, 'sleep infinity'),
            'Whatever the process does besides serving files is no longer done.',
          ),
          ...(main ? [write('Pass requests on', [...path, 'web', 'locations', '/', 'passthru'], true)] : []),
        ],
      },
    ]
  },
}
