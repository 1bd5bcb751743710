import type { EntryRule } from '../rule.ts'
import { CHANNEL, channelOf } from '../shared/applications/composable.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { called } from '../shared/words/entry-words.ts'

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
