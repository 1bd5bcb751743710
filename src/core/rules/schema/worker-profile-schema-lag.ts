import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const workerProfileSchemaLag: EntryRule = {
  id: 'worker-profile-schema-lag',
  category: 'schema',
  severity: 'info',
  scope: 'application',
  title: 'The official schema knows the keys that are used',
  why: 'The validator of the command line takes `container_profile` in a worker, the official schema rejects it. It deploys.',
  page: '/create-apps/image-properties/container_profile.html',
  flavour: 'flex',
  check: eachValue([['workers', '*', 'container_profile']], (_value, path, entry) => ({
    message: `${keyOf(entry, path)} is accepted by the platform, though the official schema rejects it. Nothing has to be done.`,
  })),
}
