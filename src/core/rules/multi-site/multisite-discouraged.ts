import type { ProjectRule } from '../rule.ts'
import { siteConditionsOf } from '../shared/sites/site-conditions.ts'
import { isMultiSite, siteSignals } from '../shared/sites/site-signals.ts'

export const multisiteDiscouraged: ProjectRule = {
  id: 'multisite-discouraged',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  title: 'One application serves one site',
  why: 'Several sites on one application cannot be tested, released or scaled apart. It is only fitting where one team updates all of them together, traffic is low and nothing but data differs.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    siteSignals(configuration, facts)
      .filter(isMultiSite)
      .map((signals) => {
        const { application, stated } = signals
        const isFitting = siteConditionsOf(signals, facts).every(({ state }) => state === 'met')
        const count = stated.length > 0 ? `${stated.length} sites` : 'several sites'
        return {
          at: ['applications', application],
          severity: isFitting ? 'info' : 'warning',
          message: isFitting
            ? `"${application}" serves ${count}. All four conditions for that are met; separate projects remain the better long-term plan.`
            : `"${application}" serves ${count}. Give each a project of its own: the same code can be deployed to several.`,
        }
      }),
}
