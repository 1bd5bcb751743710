import type { EntryRule } from '../rule.ts'
import { hookOf, linesOf } from '../shared/applications/commands.ts'

export const postDeployIdempotent: EntryRule = {
  id: 'post-deploy-idempotent',
  category: 'topology',
  severity: 'info',
  scope: 'application',
  title: 'A post_deploy hook may run again at any time',
  why: 'It runs on every redeploy, also when nothing changed and when a certificate is renewed by itself.',
  page: '/define-routes/https.html',
  check: ({ name, value, path }) => {
    const line = linesOf(hookOf(value, 'post_deploy') ?? '').find(happensOnce)
    if (line === undefined) return []
    const [match = ''] = ONCE.exec(line) ?? []
    const message = `The post_deploy hook of "${name}" runs "${match}" on every redeploy, also of a renewed certificate. Make sure that it does no harm the second time.`
    return [{ at: [...path, 'hooks', 'post_deploy'], message }]
  },
}

/** Commands that set something up. What tests first, or has something to fall back to, is meant to run again. */
function happensOnce(line: string): boolean {
  return ONCE.test(line) && !/\|\||&&|\bif\b|\[|--if-|IGNORE|EXISTS/.test(line)
}

const ONCE =
  /\b(db:seed|createsuperuser|loaddata|site:install|si:install|fixtures:load|wp core install|INSERT INTO|user:create|fos:user:create)\b/
