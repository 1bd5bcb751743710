import * as z from 'zod/mini'
import { choice, duration, FIXED_ONLY, flag, group, key, map, script, text, texts } from './about.ts'
import {
  access,
  disk,
  firewallShape,
  mounts,
  relationships,
  resources,
  size,
  timezone,
  variables,
} from './instance.ts'

const page = '/create-apps/image-properties/web.html'

const expires = key(
  duration,
  'How long browsers keep static files, such as 600 or 1d; -1 for no such header.',
  {
    default: -1,
  },
)

const passthru = key(
  z.union([z.string(), z.boolean()]),
  'Whether requests that match no file go to the application; for PHP the front controller, such as /index.php.',
  { label: 'Pass to application', default: false },
)

const scripts = flag('Whether PHP files here are run.', { default: true })

const allow = flag('Whether files here are served at all.', { default: true })

const headers = map(z.string(), 'Headers for static files.', { default: {}, keyLabel: 'Header' })

const location = z.looseObject({
  root: text('The directory of static files, inside the application.'),
  passthru,
  index: texts('Files that answer for a directory, the first that exists.'),
  expires,
  allow,
  scripts,
  headers,
  request_buffering: group(
    {
      enabled: flag('Off for web sockets and server-sent events.', { default: true }),
      max_request_size: text('The largest request taken, such as 100m.', { default: '250m' }),
    },
    'Whether requests are read whole before the application sees them.',
  ),
  rules: map(
    z.looseObject({ expires, passthru, scripts, allow, headers }),
    'Exceptions for paths that match a regular expression.',
    { keyLabel: 'Pattern' },
  ),
})

const legacy = (description: string) => text(description, { deprecated: 'Use locations.' })

export const web = group(
  {
    commands: group(
      {
        start: script('The command that serves requests; it is started again when it ends.'),
        pre_start: script('Runs on each instance before the start command.'),
        post_start: script('Runs on each instance after the start command, before it takes requests.'),
      },
      'The processes of the web instance.',
    ),
    upstream: group(
      {
        socket_family: choice(['tcp', 'unix'], 'Whether the application listens on $PORT or on $SOCKET.', {
          default: 'tcp',
        }),
        protocol: choice(['http', 'fastcgi'], 'What is spoken on it.', { default: 'http' }),
      },
      'How requests reach the application. PHP listens on a Unix socket with FastCGI.',
    ),
    locations: map(location, 'How requests are answered, by path; the most specific path counts.', {
      default: {},
      keyLabel: 'Path',
    }),
    relationships,
    mounts,
    variables,
    access,
    timezone,
    firewall: group(firewallShape, 'Where the web instance may connect to. Without rules, anywhere.', {
      flavours: FIXED_ONLY,
    }),
    size,
    disk,
    resources,
    document_root: legacy('The directory of static files.'),
    passthru: legacy('The script that answers what is no file.'),
    index_files: key(z.array(z.string()), 'Files that answer for a directory.', {
      deprecated: 'Use locations.',
    }),
    whitelist: key(z.array(z.string()), 'Patterns of files that are served.', {
      deprecated: 'Use locations.',
    }),
    blacklist: key(z.array(z.string()), 'Patterns of files that are not.', { deprecated: 'Use locations.' }),
    expires: key(duration, 'How long browsers keep static files.', { deprecated: 'Use locations.' }),
    move_to_root: key(z.boolean(), 'Serves the directory as the root.', { deprecated: 'Use locations.' }),
  },
  'How the application answers requests.',
  { page },
)
