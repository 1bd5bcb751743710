import { environmentPrefix } from '../../model/relationships.ts'
import type { EntryRule } from '../rule.ts'
import { hookOf, linesOf, withoutLiterals } from '../shared/applications/commands.ts'
import { linksOf } from '../shared/links/links.ts'

export const buildNeedsService: EntryRule = {
  id: 'build-needs-service',
  category: 'topology',
  severity: 'warning',
  scope: 'application',
  title: 'The build hook needs no services',
  why: 'While an application is built, nothing else runs: there are no services, no other applications, and no variables of relationships.',
  page: '/create-apps/hooks/hooks-comparison.html',
  check: (entry) => {
    const build = hookOf(entry.value, 'build') ?? ''
    if (!MAY_USE.test(build)) return []
    const lines = linesOf(build)
    const expanded = linesOf(withoutLiterals(build))
    const names = new Set(linksOf(entry).map(({ name }) => name))
    const needed = [...names].flatMap((name) => [
      ...usesIn(expanded, variableOf(name)),
      ...usesIn(lines, hostOf(name)),
    ])
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

function usesIn(lines: readonly string[], pattern: RegExp): readonly string[] {
  return lines.flatMap((line) => pattern.exec(line)?.[0] ?? [])
}

/** A variable of a relationship without a default: one behind a backslash is written down, and not used. */
function variableOf(name: string): RegExp {
  const variable = `${environmentPrefix(name)}_(?:HOST|PORT|SCHEME|USERNAME|PASSWORD|PATH|QUERY|IP|SERVICE|HOSTNAME)`
  return new RegExp(`(?<!\\\\)(?:\\$${variable}\\b|\\$\\{${variable}\\})`)
}

function hostOf(name: string): RegExp {
  return new RegExp(`(?<=[/@\\s"'])${name.replace(/[^\w-]/g, '.')}\\.internal(?![\\w.-])`)
}
