import * as z from 'zod/mini'
import { choice, flag, group, map, number, script, text, texts } from './about.ts'
import {
  access,
  containerProfile,
  disk,
  firewall,
  mounts,
  relationships,
  resources,
  sizeOnFixed,
  timezone,
  variables,
} from './instance.ts'
import { build, dependencies, runtime, source, stack } from './runtime.ts'
import { web } from './web.ts'
import { worker } from './worker.ts'

const hooks = group(
  {
    build: script(
      'Runs once, with a writable file system and without services. If it fails, nothing is deployed.',
    ),
    deploy: script('Runs before requests are let in, with services; only mounts are writable.'),
    post_deploy: script(
      'Runs after requests are let in, on every redeploy as well, so it must bear repeating.',
    ),
  },
  'Scripts at the stages of a deployment.',
  { page: '/create-apps/hooks.html' },
)

const cron = z.looseObject({
  spec: text('When it runs, as five cron fields; H stands for a slot of its own.', { label: 'Schedule' }),
  commands: group(
    {
      start: script('What it runs.'),
      stop: script('How it is stopped; a signal where this is left out.'),
    },
    'The commands of the cron.',
  ),
  shutdown_timeout: number('How long it may take to stop.', { unit: 's', default: 10 }),
  timeout: number('How long it may run; at most a day.', { unit: 's', default: 86400 }),
  cmd: script('What it runs.', { label: 'Command', deprecated: 'Use commands.start.' }),
})

const operation = z.looseObject({
  role: choice(['viewer', 'contributor', 'admin'], 'The least role that may call it.', {
    default: 'contributor',
  }),
  commands: group({ start: script('What it runs.') }, 'The commands of the operation.'),
})

/**
 * Every key of an application.
 * https://docs.upsun.com/create-apps/app-reference/single-runtime-image.html
 */
export const ApplicationSchema = z.looseObject({
  type: text('The image and its version, such as nodejs:24.', {
    control: 'type',
    page: '/create-apps/app-reference/single-runtime-image.html',
  }),
  stack,
  source,
  relationships,
  mounts,
  web,
  workers: map(worker, 'Processes beside the web instance, with the same code and no requests.', {
    default: {},
    keyLabel: 'Worker',
    page: '/create-apps/image-properties/workers.html',
  }),
  hooks,
  crons: map(cron, 'Commands by the clock, on the web instance.', {
    default: {},
    keyLabel: 'Cron',
    page: '/create-apps/image-properties/crons.html',
  }),
  variables,
  build,
  dependencies,
  runtime,
  operations: map(operation, 'Commands that may be called on the running application.', {
    keyLabel: 'Operation',
    page: '/create-apps/runtime-operations.html',
  }),
  access,
  firewall,
  timezone,
  additional_hosts: map(z.string(), 'Host names and the addresses they stand for.', {
    keyLabel: 'Host',
    page: '/create-apps/app-reference/single-runtime-image.html',
  }),
  container_profile: containerProfile,
  preflight: group(
    {
      enabled: flag('Whether the checks run.', { default: true }),
      ignored_rules: texts('Checks to leave out.'),
    },
    'Checks of the platform before a deployment.',
  ),
  size: sizeOnFixed(),
  disk,
  resources,
})

export const WorkerSchema = worker
