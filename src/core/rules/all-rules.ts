import { COST_RULES } from './cost/all-cost-rules.ts'
import { DATA_RULES } from './data/all-data-rules.ts'
import { LIFECYCLE_RULES } from './lifecycle/all-lifecycle-rules.ts'
import { MULTI_SITE_RULES } from './multi-site/all-multi-site-rules.ts'
import { REFERENCE_RULES } from './reference/all-reference-rules.ts'
import { ROUTE_RULES } from './route/all-route-rules.ts'
import type { Rule } from './rule.ts'
import { SCHEMA_RULES } from './schema/all-schema-rules.ts'
import { SECURITY_RULES } from './security/all-security-rules.ts'
import { TOPOLOGY_RULES } from './topology/all-topology-rules.ts'

/** Every rule, by category and id. */
export const ALL_RULES: readonly Rule[] = [
  ...COST_RULES,
  ...DATA_RULES,
  ...LIFECYCLE_RULES,
  ...MULTI_SITE_RULES,
  ...REFERENCE_RULES,
  ...ROUTE_RULES,
  ...SCHEMA_RULES,
  ...SECURITY_RULES,
  ...TOPOLOGY_RULES,
]
