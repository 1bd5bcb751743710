import { catches, passes } from '../testing.ts'
import { scriptFolded as rule } from './script-folded.ts'

const hook = (script: string) => `applications: { shop: { type: 'php:8.4', hooks: { build: ${script} } } }`

catches(rule, 'lines that YAML joins', 'applications: { shop: { hooks: { build:\n  set -e\n  make\n } } }', {
  at: '/applications/shop/hooks/build',
  message: '"hooks.build" of application "shop" runs nothing of what is behind "set -e" on that line.',
})
catches(rule, 'more options', hook('set -eux -o pipefail npm ci'), { message: '"set -eux -o pipefail"' })
catches(rule, 'the short form of them', hook('set -euo pipefail npm ci'), { message: '"set -euo pipefail"' })
catches(rule, 'a later line', hook('"cd x\\n  set -x ./run"'))
for (const script of [
  'set -e; make',
  'set -e && make',
  '"set -e\\nmake"',
  '"set -euo pipefail\\nmake"',
  '"set -e # stop at once"',
  'set -- a b',
  'set -o pipefail',
  'offset -e make',
  'echo set -e make',
])
  passes(rule, script, hook(script))
passes(rule, 'a script in another file', hook('!include build.sh'))
passes(rule, 'a list, which has a rule of its own', hook("['set -e make']"))
