import * as z from 'zod/mini'
import { choice, duration, flag, group, key, map, number, text, texts } from './about.ts'

const page = '/define-routes.html'
const redirectsPage = '/define-routes/redirects.html'
const httpsPage = '/define-routes/https.html'

const partialRedirect = z.looseObject({
  to: text('Where it leads: a path, or a whole address.'),
  regexp: flag('Whether the path is a regular expression.', { label: 'Regular expression', default: false }),
  prefix: flag('Whether all paths below are redirected as well.', { default: true }),
  append_suffix: flag('Whether what follows the path is kept.', { default: true }),
  code: key(z.literal([301, 302, 307, 308]), 'The status that is answered.', {
    label: 'Status',
    default: 302,
  }),
  expires: key(duration, 'How long browsers keep the redirect, such as 1d.'),
})

const redirects = group(
  {
    paths: map(partialRedirect, 'Redirects of single paths.', { keyLabel: 'Path' }),
    expires: key(duration, 'How long browsers keep the redirects; 0 for not at all.', { default: -1 }),
  },
  'Redirects of single paths of this route.',
  { page: redirectsPage },
)

const cache = group(
  {
    enabled: flag('Whether responses are kept. Off for web sockets, and behind a cache of your own.', {
      default: true,
    }),
    default_ttl: number('How long responses without a header of their own are kept.', {
      label: 'Default time to live',
      unit: 's',
      default: 0,
    }),
    cookies: texts('Cookies that tell responses apart: names, or regular expressions between slashes.', {
      default: ['*'],
    }),
    headers: texts('Headers that tell responses apart.', { default: ['Accept', 'Accept-Language'] }),
  },
  'The HTTP cache in front of the application.',
  { page: '/define-routes/cache.html' },
)

const tls = group(
  {
    min_version: choice(['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], 'The oldest version that is spoken.', {
      label: 'Minimum version',
      default: 'TLSv1.2',
    }),
    strict_transport_security: group(
      {
        enabled: flag('Whether browsers are told to use HTTPS for a year.'),
        include_subdomains: flag('Whether that holds for subdomains as well.', { default: false }),
        preload: flag('Whether the domain may be listed in browsers.', { default: false }),
      },
      'HSTS. It holds for the whole domain, so one route should set it.',
    ),
    client_authentication: choice(['request', 'require'], 'Whether clients show a certificate.'),
    client_certificate_authorities: texts('Certificates that those of clients are checked against.'),
  },
  'Encryption of the connection.',
  { label: 'TLS', page: httpsPage },
)

/** Every key of a route. https://docs.upsun.com/define-routes.html */
export const RouteSchema = z.looseObject({
  type: choice(
    ['upstream', 'redirect', 'proxy'],
    'Whether an application answers, another address, or a host outside.',
    {
      page,
    },
  ),
  upstream: text('What answers, as name:endpoint. For an application the endpoint is http.', { page }),
  to: text('The address that a redirect or proxy leads to.', { label: 'Target', page: redirectsPage }),
  primary: flag('Whether this is the main address of the environment. One route may say so.', { page }),
  id: text('A name that stays the same in every environment.', { label: 'ID', page }),
  attributes: map(z.string(), 'Notes of your own that the application can read.', {
    default: {},
    keyLabel: 'Attribute',
    page,
  }),
  redirects,
  cache,
  ssi: group(
    { enabled: flag('Whether includes are filled in.', { default: false }) },
    'Server-side includes.',
    {
      label: 'Server-side includes',
      page: '/define-routes/ssi.html',
    },
  ),
  tls,
  sticky: key(z.unknown(), 'Whether one visitor always meets the same instance. Validators refuse it.', {
    page,
  }),
})
