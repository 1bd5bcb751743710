import { parseRouteKey } from '../../model/route-key.ts'
import type { EntryRule } from '../rule.ts'

export const branchNameLength: EntryRule = {
  id: 'branch-name-length',
  category: 'route',
  severity: 'info',
  scope: 'route',
  title: 'Hosts leave room for the names of branches',
  why: 'On a branch, a host is followed by the name of the branch and more. Certificates are made for at most 64 characters, which leaves about 20 for the two together.',
  page: '/domains/troubleshoot.html',
  check: ({ name, path }) => {
    const host = parseRouteKey(name)?.host ?? ''
    const [, label = ''] = /^([^*]+)\.\{(?:default|all)\}$/.exec(host) ?? []
    const room = ROOM - label.length - 1
    if (room >= SHORTEST) return []
    return [
      {
        at: path,
        message: `"${label}" leaves ${room > 0 ? `${room} characters` : 'no room'} for the name of a branch in the host of route "${name}". Shorten it.`,
      },
    ]
  },
}

const ROOM = 20
/** As long as `main`. */
const SHORTEST = 4
