import type { EntryRule } from '../rule.ts'
import { strangePlaceholder } from '../shared/routes/placeholders.ts'

export const routeRegexKey: EntryRule = {
  id: 'route-regex-key',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'The key of a route is no pattern',
  why: 'Routes match a host and the beginning of a path. Regular expressions are not supported in their keys; redirects of single paths may be some.',
  page: '/define-routes/cache.html',
  check: ({ name, path }) => {
    const pattern = patternIn(name)
    if (!pattern || strangePlaceholder(name)) return []
    return [
      {
        at: path,
        ...(pattern === 'star' && { severity: 'warning' as const }),
        message: `Route "${name}" has a pattern in its key, which is taken literally. Name the beginning of the path, or redirect by "redirects.paths" with "regexp: true".`,
      },
    ]
  },
}

/** What a path may well contain on its own, such as brackets, is a pattern in company only. */
const REGEXP_PATH = /[\^\\|]|\.[*+]|\$$|[)\]][*+?]|\[[^\]]+-[^\]]+\]/
const REGEXP_HOST = /[\^\\|()[\]$+]/

function patternIn(key: string): 'regular expression' | 'star' | undefined {
  const [, host = '', path = ''] = /([^/]*\/\/[^/]*)(.*)/.exec(key) ?? []
  if (REGEXP_PATH.test(path) || REGEXP_HOST.test(host)) return 'regular expression'
  // A wildcard is the first label of a host, and nowhere else.
  return key.replace('//*.', '//').includes('*') ? 'star' : undefined
}
