import { get } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import type { EntryRule, Problem } from '../rule.ts'
import { phpLocations } from '../shared/applications/php-locations.ts'
import { listOf } from '../shared/words/words.ts'

export const phpPassthruScripts: EntryRule = {
  id: 'php-passthru-scripts',
  category: 'security',
  severity: 'warning',
  scope: 'application',
  title: 'A PHP location that hands on everything delivers no files',
  why: 'With `passthru: true` there is no front controller: unless scripts and files are off, any script in the root can be run, or its source be read.',
  page: '/create-apps/image-properties/web.html',
  isToldOnce: true,
  check: (entry) =>
    phpLocations(entry).flatMap(({ location, value, path }): Problem[] => {
      const open = ['scripts', 'allow'].filter((key) => get(value, key) !== false)
      if (get(value, 'passthru') !== true || open.length === 0) return []
      return [
        {
          at: [...path, 'passthru'],
          message: `Location "${location}" of "${entry.name}" hands on everything, and ${listOf(open, 'and')} ${open.length > 1 ? 'are' : 'is'} not off. Switch ${open.length > 1 ? 'them' : 'it'} off, or name a front controller such as /index.php.`,
          fixes: [
            {
              title: `Switch ${listOf(open, 'and')} off`,
              consequence:
                'Files in it are delivered, and scripts run, only where a rule of the location allows it.',
              edit: (configuration) =>
                open.reduce((tree, key) => put(tree, [...path, key], false), configuration),
            },
          ],
        },
      ]
    }),
}
