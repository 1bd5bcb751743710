import type { EntryRule } from '../rule.ts'
import { eachType } from '../shared/faults/typed.ts'
import { upgrades } from '../shared/fixes/type-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const versionDecommissioned: EntryRule = {
  id: 'version-decommissioned',
  category: 'lifecycle',
  severity: 'error',
  scope: 'container',
  title: 'The version of an image has not been taken away',
  why: 'The platform no longer has this version: a deployment with it fails.',
  page: '/add-services.html',
  isToldOnce: true,
  check: eachType('listed', ({ image, version }, entry, { today }) => {
    if (version.status !== 'decommissioned') return
    const type = keyOf(entry, [...entry.path, 'type'])
    return {
      message: `${type} asks for version ${version.version} of ${image.title}, which is no longer offered. Upgrade it.`,
      cause: `${image.type}:${version.version}`,
      fixes: upgrades(entry, image, version.version, today),
    }
  }),
}
