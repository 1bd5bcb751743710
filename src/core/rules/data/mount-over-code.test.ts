import { catches, passes } from '../testing.ts'
import { mountOverCode as rule } from './mount-over-code.ts'

const project = (mount: string, build: string) =>
  `applications: { shop: { type: 'php:8.4', hooks: { build: ${JSON.stringify(build)} }, mounts: { ${mount}: { source: storage } } } }`

catches(rule, 'a mount over dependencies', project('/vendor', 'x'), {
  at: '/applications/shop/mounts/~1vendor',
})
catches(
  rule,
  'a mount that files are copied into',
  project('public/media', 'set -e\ncp -r assets/. public/media/'),
  {
    message: 'the build hook puts files there',
  },
)
catches(
  rule,
  'a mount with a folder that files are moved into',
  project('/var', 'mkdir -p var/x && mv build/x ./var/x'),
)
passes(
  rule,
  'what is moved away, to be copied back later',
  project('public/media', 'mv public/media public/media-build'),
)
passes(rule, 'other directories', project('public/media', 'cp -r assets public/media-build; cp a b'))
passes(rule, 'a folder of dependencies that is not the one', project('web/vendor', 'composer install'))
catches(rule, 'a mount over dependencies that says so', project('node_modules', 'npm ci'), {
  message: 'dependencies are installed there',
})
passes(rule, 'a mount over everything, which has a rule of its own', project('/', 'cp -r assets public'))
passes(rule, 'commands that copy nothing', project('public/media', 'echo copy public/media; cp public/media'))
passes(rule, 'a mount that cannot be read', `applications: { shop: { mounts: { vendor: 5 } } }`)
catches(
  rule,
  'a mount that files are copied into under its full path',
  project('public/media', 'cp -r assets/. "$PLATFORM_APP_DIR"/public/media'),
)
