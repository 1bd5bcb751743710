import { environmentPrefix } from '../../model/relationships.ts'
import { hookOf, linesOf } from '../commands.ts'
import { linksOf } from '../links.ts'
import type { EntryRule } from '../rule.ts'

export const buildNeedsService: EntryRule = {
  id: 'build-needs-service',
  category: 'topology',
  severity: 'warning',
  scope: 'application',
  title: 'The build hook needs no services',
  why: 'While an application is built, nothing else runs: there are no services, no other applications, and no variables of relationships.',
  page: '/create-apps/hooks/hooks-comparison.html',
  check: (entry) => {
    const build = hookOf(entry.value, 'build')
    if (build === undefined || !MAY_USE.test(build)) return []
    const lines = linesOf(build)
    const names = new Set(linksOf(entry).map(({ name }) => name))
    const needed = [...names].flatMap((name) => {
      const pattern = useOf(name)
      return lines.flatMap((line) => pattern.exec(line)?.[0] ?? [])
    })
    const [first] = needed
    if (first === undefined) return []
    return [
      {
        at: [...entry.path, 'hooks', 'build'],
        message: `The build hook of "${entry.name}" uses "${first}", which is not there during a build. Move that to the deploy or post_deploy hook.`,
      },
    ]
  },
}

/** Spares most scripts a closer look. */
const MAY_USE = /\.internal|_(?:HOST|PORT|SCHEME|USERNAME|PASSWORD|PATH|QUERY|IP|SERVICE)/

/** A variable of a relationship without a default, or its host name. */
function useOf(name: string): RegExp {
  const prefix = environmentPrefix(name)
  const variable = `${prefix}_(?:HOST|PORT|SCHEME|USERNAME|PASSWORD|PATH|QUERY|IP|SERVICE|HOSTNAME)`
  const host = name.replace(/[^\w-]/g, '.')
  return new RegExp(`\\$${variable}\\b|\\$\\{${variable}\\}|(?<=[/@\\s"'])${host}\\.internal(?![\\w.-])`)
}
