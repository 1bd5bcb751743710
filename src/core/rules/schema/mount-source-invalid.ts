import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { expectedOf, reshape } from '../shared/faults/reshape.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const mountSourceInvalid: EntryRule = {
  id: 'mount-source-invalid',
  covers: ['fixed-mount-source-invalid'],
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The source of a mount is one that the platform has',
  why: 'Flex knows storage, instance, tmp, temporary and service; Fixed knows local, service and tmp.',
  page: '/create-apps/image-properties/mounts.html',
  check: eachFault('mount-source-invalid', ({ path, value, spot }, entry) => {
    const { choices = [] } = spot.field
    // It has a rule of its own.
    if (value === 'local') return
    const isFormer = value === 'shared'
    const near = reshape(path, value, spot.field)
    const others = choices.filter((choice) => choice !== 'service' && choice !== 'temporary')
    return {
      // The source of earlier years, which still deploys.
      ...(isFormer && { severity: 'warning' }),
      message: `${keyOf(entry, path)} has to be ${expectedOf(spot.field)}. Correct it.`,
      fixes:
        near.length > 0
          ? near
          : others.map((choice) =>
              withConsequence(
                write(`Use ${choice}`, path, choice),
                'Files that are there now may lie elsewhere.',
              ),
            ),
    }
  }),
}
