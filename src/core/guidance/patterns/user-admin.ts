import { parseRouteKey } from '../../model/route-key.ts'
import { listOf } from '../../rules/shared/words/words.ts'
import { evidence, type Pattern } from '../pattern.ts'
import { sharedDatabases } from '../shared-databases.ts'
import type { Application } from '../topology.ts'

export const userAdmin: Pattern = {
  id: 'user-admin',
  title: 'Visitors and administrators on the same data',
  meaning:
    'One application is for visitors, another for those who look after the content, and both use the same database. Give each an endpoint with no more rights than it needs.',
  page: '/create-apps/multi-app.html',
  find: ({ topology }) =>
    sharedDatabases(topology).flatMap(({ users, edges, names }) => {
      const admins = users.filter(isForAdministrators)
      const others = users.filter((user) => !admins.includes(user) && user.routes.length > 0)
      if (admins.length === 0 || others.length === 0) return []
      const publicNames = listOf(
        others.map(({ name }) => name),
        'and',
      )
      return admins.map((admin) =>
        evidence(
          `"${admin.name}" is for administrators by its name or address, and uses the same database as ${publicNames}: ${listOf(names, 'and')}.`,
          [admin.node, ...others.map(({ node }) => node), ...edges],
        ),
      )
    }),
}

const ADMIN =
  /(^|[-_./])(admin|administration|backoffice|back-office|backend-office|manage|management|intranet)([-_./]|$)/i

function isForAdministrators({ name, routes }: Application): boolean {
  if (ADMIN.test(name)) return true
  return (
    routes.length > 0 &&
    routes.every(({ route }) => {
      const key = parseRouteKey(route.name)
      return key !== undefined && ADMIN.test(`${key.host}${key.path}`)
    })
  )
}
