import { CHANNEL, channelOf } from '../composable.ts'
import { called } from '../entry-words.ts'
import type { EntryRule } from '../rule.ts'
import { isIgnored } from '../values-at.ts'

export const composableSchemaLag: EntryRule = {
  id: 'composable-schema-lag',
  category: 'schema',
  severity: 'info',
  scope: 'application',
  title: 'The official schema knows the images that are used',
  why: 'Composable images are documented and work; the official schema lacks them in its list of runtimes.',
  page: '/create-apps/app-reference/composable-image.html',
  flavour: 'flex',
  // Of another channel there is more to say, and rules that say it.
  check: (entry) =>
    channelOf(entry.value) !== CHANNEL || isIgnored(entry.name)
      ? []
      : [
          {
            at: [...entry.path, 'type'],
            message: `The composable image of ${called(entry)} is documented, though the official schema rejects it. Nothing has to be done.`,
          },
        ],
}
