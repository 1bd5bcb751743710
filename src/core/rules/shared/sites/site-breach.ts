import type { ProjectRule } from '../../rule.ts'
import type { SiteConditionKey } from './site-conditions.ts'
import { siteConditionsOf } from './site-conditions.ts'
import { siteSignals } from './site-signals.ts'

/** A check that a condition for sharing an application is not known to be broken. */
export function siteBreach(key: SiteConditionKey, remedy: string): ProjectRule['check'] {
  return (configuration, { facts }) =>
    siteSignals(configuration, facts).flatMap((signals) => {
      const condition = siteConditionsOf(signals, facts).find((one) => one.key === key)
      if (condition?.state !== 'unmet') return []
      const message = `"${signals.application}" serves several sites. ${condition.evidence} ${remedy}`
      return [{ at: ['applications', signals.application], message }]
    })
}
