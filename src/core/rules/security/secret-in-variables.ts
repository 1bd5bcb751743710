import { entriesOf, get, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove, withConsequence } from '../shared/fixes/fixes.ts'
import { holdersOf } from '../shared/links/links.ts'

export const secretInVariables: EntryRule = {
  id: 'secret-in-variables',
  category: 'security',
  severity: 'warning',
  scope: 'application',
  title: 'Secrets are no part of the configuration',
  why: 'These files are in Git, where everyone with access to the repository, and every copy of it, has what they say. Variables of the project or environment can be hidden.',
  page: '/development/variables/set-variables.html',
  check: (entry) =>
    holdersOf(entry).flatMap(({ value: holder, path }) =>
      entriesOf(get(holder, 'variables')).flatMap(([prefix, variables]) =>
        entriesOf(variables)
          .filter(([name, value]) => isSecretName(name) && isLiteral(value))
          .map(([name]) => {
            const at = [...path, 'variables', prefix, name]
            return {
              at,
              message: `Variable "${name}" of "${entry.name}" looks like a secret in plain text. Set it as a sensitive variable of the project instead.`,
              fixes: [
                withConsequence(
                  remove(`Remove ${name}`, at),
                  'Until the variable is set in the project, the application has no value for it.',
                ),
              ],
            }
          }),
      ),
    ),
}

function isSecretName(name: string): boolean {
  return SECRET.test(name) && !PUBLIC.test(name)
}

const SECRET =
  /(^|[_.:-])(api_?key|app_key|private_key|secret_key|access_key|encryption_key|signing_key|token|secret|secret_key_base|password|passwd|passphrase)$/i
/** What is made to be seen, or names something else. */
const PUBLIC = /public|publishable|(^|_)csrf|(^|_)(no|min|max|use|is|has|enable|disable|allow)_/i

/** Whether a text may be a secret itself, and neither a switch nor a word for where one is. */
function isLiteral(value: Value): boolean {
  if (typeof value !== 'string' || value.length < 6) return false
  const isElsewhere = /^(\$|%env|%[\w.]+%\/|\{\{|<|\.{0,2}\/|[a-z]+:\/\/|!)|\.(pem|key|crt)$/i.test(value)
  return !isElsewhere && !/\s/.test(value) && !STAND_IN.test(value)
}

const STAND_IN =
  /change.?me|your[_-]|replace|example|placeholder|dummy|xxx|^(true|false|null|none|secret|password|token)$/i
