import { catches, passes } from '../testing.ts'
import { scriptSetArguments as rule } from './script-set-arguments.ts'

const build = (script: string) =>
  `applications: { shop: { type: 'php:8.4', hooks: { build: ${JSON.stringify(script)} } } }`

catches(rule, 'a script whose lines were folded into one', build('set -e npm ci npm run build'), {
  at: '/applications/shop/hooks/build',
  message: '"hooks.build" of application "shop" has "npm" and more behind "set -e", which is not run.',
})
catches(rule, 'one of several lines', build('cd web\n  set -ex composer install\nls\n'), {
  message: 'behind "set -ex" on line 2 of it',
})
catches(rule, 'one with the name of an option', build('set -euo pipefail npm ci'), {
  message: 'has "npm" and more behind "set -euo pipefail"',
})
catches(rule, 'one with several switches', build('set -x -o pipefail +u ./build.sh'), {
  message: 'behind "set -x -o pipefail +u"',
})
for (const script of [
  'set -e\nnpm ci',
  'set -x -e\nnpm ci',
  'set -e; npm ci',
  'set -e && npm ci',
  'set -eu # stop at errors\nnpm ci',
  'set -eo pipefail',
  'set -e -o pipefail',
  'set -euo pipefail\nnpm ci',
  'set -- one two',
  'offset -e npm',
  'set +e',
  'echo "set -e npm"',
]) {
  passes(rule, `the script ${script.replaceAll('\n', ' / ')}`, build(script))
}
