import type { EntryRule } from '../rule.ts'
import { eachType } from '../shared/faults/typed.ts'
import { withConsequence } from '../shared/fixes/fixes.ts'
import { upgrades, writeType } from '../shared/fixes/type-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const PREMIUM =
  'This image is sold apart, and a service that is deployed already cannot become another one: then it needs a new name.'

export const versionNoLongerOffered: EntryRule = {
  id: 'version-no-longer-offered',
  category: 'lifecycle',
  severity: 'error',
  scope: 'container',
  title: 'The version of an image is still listed',
  why: 'The platform no longer lists this version. What runs may go on running for a while; a new environment or a change of the type is rejected.',
  page: '/add-services.html',
  isToldOnce: true,
  check: eachType('past-version', ({ image, version, now }, entry, { today }) => ({
    ...(now && { severity: 'warning' }),
    message: now
      ? `Version ${version} of ${image.title} is offered as "${now.type}" alone: use that, or another version.`
      : `${keyOf(entry, [...entry.path, 'type'])} asks for version ${version} of ${image.title}, which is no longer offered. Upgrade it.`,
    cause: `${image.type}:${version}`,
    fixes: [
      ...(now ? [withConsequence(writeType(entry, `${now.type}:${version}`), PREMIUM)] : []),
      ...upgrades(entry, image, version, today),
    ],
  })),
}
