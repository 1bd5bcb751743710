import type { EntryRule } from '../rule.ts'
import { CHANNEL, channelOf } from '../shared/applications/composable.ts'
import { verdictOf } from '../shared/faults/type-verdict.ts'
import { withConsequence } from '../shared/fixes/fixes.ts'
import { writeType } from '../shared/fixes/type-fixes.ts'
import { consequenceOfChannel } from '../shared/fixes/upgrade-consequences.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const composableChannelRetired: EntryRule = {
  id: 'composable-channel-retired',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The channel of a composable image is supported',
  why: 'Older channels are retired: they deploy, and their packages are no longer mended.',
  page: '/create-apps/app-reference/composable-image.html',
  check: (entry) => {
    const channel = channelOf(entry.value)
    const verdict = verdictOf(entry)
    if (channel === undefined || verdict.kind !== 'listed' || verdict.version.status === 'supported')
      return []
    const at = [...entry.path, 'type']
    return [
      {
        at,
        message: `${keyOf(entry, at)} is the channel ${channel}, which is retired. Use ${CHANNEL}, and check the versions of the stack.`,
        fixes: [withConsequence(writeType(entry, `composable:${CHANNEL}`), consequenceOfChannel(CHANNEL))],
      },
    ]
  },
}
