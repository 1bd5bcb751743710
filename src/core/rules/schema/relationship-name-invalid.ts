import { mapDefined } from '../../base/map-defined.ts'
import type { EntryRule } from '../rule.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { withConsequence } from '../shared/fixes/fixes.ts'
import { renameKey } from '../shared/fixes/name-fixes.ts'
import { writtenLinksOf } from '../shared/links/links.ts'
import { called } from '../shared/words/entry-words.ts'

export const relationshipNameInvalid: EntryRule = {
  id: 'relationship-name-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'The name of a relationship is one that the platform takes',
  why: 'Environment variables are made of it: small letters, digits, "-" and "_".',
  page: '/add-services.html',
  check: (entry) =>
    mapDefined(writtenLinksOf(entry), ({ name, path }) =>
      isIgnored(name) || /^[a-z0-9_-]+$/.test(name)
        ? undefined
        : {
            at: path,
            message: `Relationship "${name}" of ${called(entry)} cannot be called so. Use small letters, digits, "-" and "_"; its environment variables stay the same.`,
            ...(/^[a-z0-9_-]+$/i.test(name) && { severity: 'warning' }),
            fixes: [
              withConsequence(
                renameKey(path),
                'Code that looks it up in PLATFORM_RELATIONSHIPS has to use the new name.',
              ),
            ],
          },
    ),
}
