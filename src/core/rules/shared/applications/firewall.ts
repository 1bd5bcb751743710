import type { Path } from '../../../base/path.ts'
import { get, isList, type Value } from '../../../base/tree.ts'
import type { Entry } from '../../rule.ts'
import { holdersOf } from '../links/links.ts'

/** A rule of a firewall, and where it is written. */
export interface OutboundRule {
  readonly value: Value
  readonly path: Path
  /** How many rules the firewall has. */
  readonly count: number
}

/** What an application, its workers or a service may connect to outside of the project. */
export function outboundRules(entry: Entry): OutboundRule[] {
  const rules: OutboundRule[] = []
  for (const { value: holder, path } of holdersOf(entry)) {
    const outbound = get(get(holder, 'firewall'), 'outbound')
    if (!isList(outbound)) continue
    for (const [at, value] of outbound.entries())
      rules.push({ value, path: [...path, 'firewall', 'outbound', at], count: outbound.length })
  }
  return rules
}
