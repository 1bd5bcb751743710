import type { EntryRule } from '../rule.ts'
import { linesOf, startCommandOf } from '../shared/applications/commands.ts'
import { replace } from '../shared/fixes/fixes.ts'

export const hardcodedPort: EntryRule = {
  id: 'hardcoded-port',
  category: 'topology',
  severity: 'warning',
  scope: 'application',
  title: 'A server listens where requests are sent',
  why: 'The platform sends requests to the port in `PORT`, or to the socket in `SOCKET`. A server that listens elsewhere never gets them, and visitors see error 502.',
  page: '/development/502-errors.html',
  check: ({ name, value, path }) => {
    const start = startCommandOf(value)
    // Of several commands it cannot be said which of them is the server.
    if (start === undefined || linesOf(start).length !== 1 || /PORT|SOCKET|sock\b|&/.test(start)) return []
    const [match, flag = '', port = ''] = PORT_FLAG.exec(start) ?? []
    if (match === undefined || port === DEFAULT) return []
    const at = [...path, 'web', 'commands', 'start']
    return [
      {
        at,
        message: `The start command of "${name}" listens on port ${port}, wherever requests are sent. Use $PORT instead.`,
        fixes: [
          replace(
            'Use $PORT',
            at,
            start.replace(match, () => `${flag}$PORT`),
          ),
        ],
      },
    ]
  },
}

/** A flag that says where to listen, or an address that means every interface. */
const PORT_FLAG = /((?:\s(?:--port|-p|--http-port|--httpPort|--server\.port)[= ]|\b0\.0\.0\.0:))(\d{2,5})\b/

/** What `PORT` is where nothing else is said. */
const DEFAULT = '8888'
