import type { Rule } from '../rule.ts'
import { drupalSitesShareDb } from './drupal-sites-share-db.ts'
import { multisiteCodeVariation } from './multisite-code-variation.ts'
import { multisiteDbPerSiteService } from './multisite-db-per-site-service.ts'
import { multisiteDiscouraged } from './multisite-discouraged.ts'
import { multisiteDomainLogic } from './multisite-domain-logic.ts'
import { multisiteDomainsInDb } from './multisite-domains-in-db.ts'
import { multisiteDrupal } from './multisite-drupal.ts'
import { multisiteIndependentUpdates } from './multisite-independent-updates.ts'
import { multisiteManyDatabases } from './multisite-many-databases.ts'
import { multisiteSeveralTeams } from './multisite-several-teams.ts'
import { multisiteTraffic } from './multisite-traffic.ts'

export const MULTI_SITE_RULES: readonly Rule[] = [
  drupalSitesShareDb,
  multisiteCodeVariation,
  multisiteDbPerSiteService,
  multisiteDiscouraged,
  multisiteDomainLogic,
  multisiteDomainsInDb,
  multisiteDrupal,
  multisiteIndependentUpdates,
  multisiteManyDatabases,
  multisiteSeveralTeams,
  multisiteTraffic,
]
