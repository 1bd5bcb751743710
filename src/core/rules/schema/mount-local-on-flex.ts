import type { EntryRule } from '../rule.ts'
import { eachMount } from '../shared/applications/mounts.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const mountLocalOnFlex: EntryRule = {
  id: 'mount-local-on-flex',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A mount on Flex says storage or instance',
  why: '`local` comes from Fixed. It deploys on Flex as `instance` does, and the official schemas reject it.',
  page: '/learn/tutorials/migrating/from-fixed.html',
  flavour: 'flex',
  isToldOnce: true,
  check: eachMount(({ source, form, at }, entry) =>
    source === 'local' && form === 'map'
      ? {
          message: `${keyOf(entry, at)} has the source "local", which the official schema of Flex rejects. Use "storage" to share its files between instances, or "instance" to keep them on each.`,
          fixes: [
            write('Use instance', [...at, 'source'], 'instance'),
            withConsequence(
              write('Use storage', [...at, 'source'], 'storage'),
              'It starts empty: files that are there now have to be copied.',
            ),
          ],
        }
      : undefined,
  ),
}
