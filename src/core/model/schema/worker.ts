import * as z from 'zod/mini'
import { group, script } from './about.ts'
import {
  access,
  containerProfile,
  disk,
  firewall,
  mounts,
  relationships,
  resources,
  size,
  timezone,
  variables,
} from './instance.ts'

/** A worker: what it leaves out it has from its application. */
export const worker = z.looseObject({
  commands: group(
    {
      start: script('The command to keep running; it is started again when it ends.'),
      pre_start: script('Runs before the start command.'),
      post_start: script('Runs after the start command.'),
    },
    'The processes of the worker.',
    { page: '/create-apps/image-properties/workers.html' },
  ),
  relationships,
  mounts,
  variables,
  access,
  firewall,
  container_profile: containerProfile,
  timezone,
  size,
  disk,
  resources,
})
