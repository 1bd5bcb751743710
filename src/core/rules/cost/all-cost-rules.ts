import type { Rule } from '../rule.ts'
import { defaultResources } from './default-resources.ts'
import { doubleHttpCache } from './double-http-cache.ts'
import { premiumService } from './premium-service.ts'
import { sizesSharedPlan } from './sizes-shared-plan.ts'
import { staticSiteProcess } from './static-site-process.ts'
import { transitionalDuplicate } from './transitional-duplicate.ts'
import { varnishUnneeded } from './varnish-unneeded.ts'
import { workerVsCron } from './worker-vs-cron.ts'

export const COST_RULES: readonly Rule[] = [
  defaultResources,
  doubleHttpCache,
  premiumService,
  sizesSharedPlan,
  staticSiteProcess,
  transitionalDuplicate,
  varnishUnneeded,
  workerVsCron,
]
