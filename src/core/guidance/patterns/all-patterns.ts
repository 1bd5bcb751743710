import type { Pattern } from '../pattern.ts'
import { appWorker } from './app-worker.ts'
import { cacheProxy } from './cache-proxy.ts'
import { cluster } from './cluster.ts'
import { headless } from './headless.ts'
import { internalServiceApp } from './internal-service-app.ts'
import { microservicesClustered } from './microservices-clustered.ts'
import { monolith } from './monolith.ts'
import { multiSite } from './multi-site.ts'
import { polyglot } from './polyglot.ts'
import { severalClusters } from './several-clusters.ts'
import { userAdmin } from './user-admin.ts'

/** Every pattern. Where a design has several, the first of them leads: it says most about the whole. */
export const ALL_PATTERNS: readonly Pattern[] = [
  multiSite,
  severalClusters,
  microservicesClustered,
  userAdmin,
  headless,
  internalServiceApp,
  polyglot,
  cluster,
  appWorker,
  monolith,
  cacheProxy,
]
