import { get, stringAt } from '../../base/tree.ts'
import { isWithin } from '../../model/locations.ts'
import { mountsOf } from '../../model/mounts.ts'
import { overrides } from '../../model/relationships.ts'
import type { EntryRule } from '../rule.ts'
import { phpLocations } from '../shared/applications/php-locations.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'

export const uploadsScripts: EntryRule = {
  id: 'uploads-scripts',
  category: 'security',
  severity: 'warning',
  scope: 'application',
  title: 'No scripts are run from where visitors upload files',
  why: 'A mount can be written while the application runs. If its files may be run as PHP, an upload is all it takes to take the application over.',
  page: '/create-apps/troubleshoot-mounts.html',
  check: (entry) => {
    const web = get(entry.value, 'web') ?? null
    const mounts = mountsOf(overrides(web, 'mounts') ? web : entry.value).map(({ path }) => plain(path))
    return phpLocations(entry)
      .filter(({ value }) => {
        const root = plain(stringAt(value, 'root') ?? '')
        return root !== '' && get(value, 'scripts') !== false && mounts.some((mount) => isWithin(root, mount))
      })
      .map(({ location, value, path }) => ({
        at: path,
        message: `Location "${location}" of "${entry.name}" runs PHP from "${stringAt(value, 'root')}", which is a mount. Switch scripts off there.`,
        fixes: [
          withConsequence(
            write('Switch scripts off', [...path, 'scripts'], false),
            'PHP files in it no longer run.',
          ),
        ],
      }))
  },
}

function plain(path: string): string {
  return path.replace(/^[./]+|\/+$/g, '')
}
