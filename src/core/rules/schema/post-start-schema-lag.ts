import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const postStartSchemaLag: EntryRule = {
  id: 'post-start-schema-lag',
  category: 'schema',
  severity: 'info',
  scope: 'application',
  title: 'The official schema knows the commands that are used',
  why: '`post_start` is documented and works; the official schema rejects it.',
  page: '/create-apps/image-properties/web.html',
  flavour: 'flex',
  check: eachValue([['web', 'commands', 'post_start']], (_value, path, entry) => ({
    message: `${keyOf(entry, path)} is documented, though the official schema rejects it. Nothing has to be done.`,
  })),
}
