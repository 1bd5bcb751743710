import * as z from 'zod/mini'
import {
  choice,
  differing,
  FIXED_ONLY,
  FLEX_ONLY,
  group,
  key,
  map,
  number,
  scalar,
  text,
  texts,
} from './about.ts'

/** Keys that several of applications, their `web`, workers and services have. */

export const relationships = key(
  z.record(
    z.string(),
    z.union([
      z.looseObject({
        service: text('The application or service to connect to.'),
        endpoint: text('Which of its endpoints; the default one where this is left out.'),
      }),
      z.string(),
      z.null(),
    ]),
  ),
  'What this container may connect to, each under a name that its environment variables start with.',
  {
    control: 'relationships',
    default: {},
    keyLabel: 'Relationship',
    page: '/create-apps/image-properties/relationships.html',
  },
)

const mount = z.looseObject({
  source: differing(
    key(
      z.union([z.enum(['storage', 'instance', 'tmp', 'temporary', 'service']), z.literal('local')]),
      'Where the files live: on a network disk shared by all instances, on the disk of one instance, on one that may be wiped, or in a network storage service.',
    ),
    choice(
      ['local', 'service', 'tmp'],
      'Where the files live: on the disk of the application, in a network storage service, or on a disk that may be wiped.',
      { page: 'fixed:/create-apps/image-properties/mounts.html' },
    ),
  ),
  service: differing(
    text('The network storage service; with the source storage, the application whose files are shared.'),
    text('The network storage service.'),
  ),
  source_path: text('The directory inside the source. Set it, and renaming the mount keeps its files.'),
})

export const mounts = map(
  z.union([mount, z.string()]),
  'Directories that stay writable after the build, by their path inside the application.',
  { control: 'mounts', default: {}, keyLabel: 'Path', page: '/create-apps/image-properties/mounts.html' },
)

export const variables = map(
  z.record(z.string(), scalar),
  'Values by prefix: `env` become environment variables, `php` settings of PHP. Not the place for secrets.',
  { default: {}, keyLabel: 'Prefix', page: '/create-apps/image-properties/variables.html' },
)

export const access = group(
  {
    ssh: choice(['admin', 'contributor', 'viewer'], 'The least role that may open a shell.', {
      label: 'SSH',
      default: 'contributor',
    }),
  },
  'Who may log in to the container.',
  { page: '/create-apps/image-properties/access.html' },
)

export const firewallShape = {
  outbound: key(
    z.array(
      z.looseObject({
        protocol: choice(['tcp'], 'The protocol.', { default: 'tcp' }),
        ips: key(z.array(z.string()), 'Networks in CIDR notation; not together with domains.', {
          label: 'IP ranges',
          default: ['0.0.0.0/0'],
        }),
        domains: texts('Host names; not together with IP ranges.'),
        ports: key(z.array(z.number()), 'Ports from 1 to 65535. Port 25 stays closed whatever is said here.'),
      }),
    ),
    'Connections that may be opened; one matching rule is enough.',
  ),
}

export const firewall = group(firewallShape, 'Where the container may connect to. Without rules, anywhere.', {
  page: '/create-apps/image-properties/firewall.html',
})

export const timezone = text('The time zone that crons run by, as in the TZ database.', {
  label: 'Time zone',
  default: 'UTC',
  page: '/create-apps/timezone.html',
})

export const containerProfile = key(
  z.nullable(z.enum(['HIGH_CPU', 'BALANCED', 'HIGH_MEMORY', 'HIGHER_MEMORY'])),
  'How much memory comes with each share of CPU. Each image has one of its own.',
  { page: '/create-apps/image-properties/container_profile.html', flavours: FLEX_ONLY },
)

const applicationPage = 'fixed:/create-apps/app-reference/single-runtime-image.html'

/** The disk of an application or one of its instances. */
export const disk = number('The space for local mounts; at least 128.', {
  unit: 'MB',
  page: applicationPage,
  flavours: FIXED_ONLY,
})

const SIZES = ['AUTO', 'XS', 'S', 'M', 'L', 'XL', '2XL', '4XL'] as const

export const size = differing(
  text('The size of the container.', {
    deprecated: 'Sizes are set in the Console or with the command line.',
    page: '/learn/tutorials/migrating/from-fixed.html',
  }),
  sizeOnFixed(),
)

/** The size where only Fixed lets it be said. */
export function sizeOnFixed() {
  return choice(SIZES, 'How much CPU and memory the container gets; XS only together with resources.', {
    default: 'AUTO',
    page: applicationPage,
    flavours: FIXED_ONLY,
  })
}

const memory = {
  base_memory: number('Memory that does not depend on the CPU.', { unit: 'MB' }),
  memory_ratio: number('Memory for each CPU.', { unit: 'MB' }),
}

export const resources = differing(
  group(memory, 'How memory is given out.', {
    deprecated: 'Resources are set in the Console or with the command line.',
    page: '/learn/tutorials/migrating/from-fixed.html',
  }),
  group(
    {
      base_memory: number('Memory that does not depend on the size; from 64 to 1024.', {
        unit: 'MB',
        default: 64,
      }),
      memory_ratio: number('Memory for each CPU of the size; from 128 to 1024.', {
        unit: 'MB',
        default: 128,
      }),
    },
    'How much memory comes with the size.',
    { page: applicationPage },
  ),
)
