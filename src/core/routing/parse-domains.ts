import { fail, ok, type Result } from '../base/result.ts'

/** As long as a name may be in DNS. */
const LONGEST = 253
const MOST = 20
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u

/** The domains of a project as a person types them: one or several, be it as whole addresses. The first is the default one. */
export function parseDomains(text: string): Result<readonly string[], string> {
  const domains = text
    .split(/[\s,;]+/)
    .map((part) =>
      part
        .replace(/^https?:\/\//i, '')
        .replace(/\/.*$/, '')
        .toLowerCase(),
    )
    .filter((part) => part !== '')
  const wrong = domains.find((domain) => !isDomain(domain))
  if (wrong !== undefined)
    return fail(`"${wrong.slice(0, 40)}" is no domain. Write one such as shop.example.`)
  if (domains.length > MOST) return fail(`No more than ${MOST} domains can be looked at together.`)
  return ok([...new Set(domains)])
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  return domain.length <= LONGEST && labels.length > 1 && labels.every((label) => LABEL.test(label))
}
