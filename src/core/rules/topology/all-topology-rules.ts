import type { Rule } from '../rule.ts'
import { appPrivate } from './app-private.ts'
import { appUnreachable } from './app-unreachable.ts'
import { buildHookSetE } from './build-hook-set-e.ts'
import { buildNeedsService } from './build-needs-service.ts'
import { composableMultiRuntimeProfile } from './composable-multi-runtime-profile.ts'
import { conflictCustomersSharedDb } from './conflict-customers-shared-db.ts'
import { fixedClusteredPlan } from './fixed-clustered-plan.ts'
import { fixedServiceUnavailable } from './fixed-service-unavailable.ts'
import { hardcodedPort } from './hardcoded-port.ts'
import { headlessBuildOrder } from './headless-build-order.ts'
import { postDeployIdempotent } from './post-deploy-idempotent.ts'
import { postDeployWriteNoMount } from './post-deploy-write-no-mount.ts'
import { preferSeparateProjects } from './prefer-separate-projects.ts'
import { serviceOrphan } from './service-orphan.ts'
import { sharedCodeOwnData } from './shared-code-own-data.ts'
import { sourceRootMultiApp } from './source-root-multi-app.ts'
import { sourceRootNested } from './source-root-nested.ts'
import { startCommandBackground } from './start-command-background.ts'
import { startCommandMissing } from './start-command-missing.ts'
import { varnishNotRouted } from './varnish-not-routed.ts'
import { varnishRelationshipMissing } from './varnish-relationship-missing.ts'
import { varnishVclMissing } from './varnish-vcl-missing.ts'
import { whenInDoubtSeparate } from './when-in-doubt-separate.ts'
import { workerCouldBeApp } from './worker-could-be-app.ts'
import { workerHooksIgnored } from './worker-hooks-ignored.ts'

export const TOPOLOGY_RULES: readonly Rule[] = [
  appPrivate,
  appUnreachable,
  buildHookSetE,
  buildNeedsService,
  composableMultiRuntimeProfile,
  conflictCustomersSharedDb,
  fixedClusteredPlan,
  fixedServiceUnavailable,
  hardcodedPort,
  headlessBuildOrder,
  postDeployIdempotent,
  postDeployWriteNoMount,
  preferSeparateProjects,
  serviceOrphan,
  sharedCodeOwnData,
  sourceRootMultiApp,
  sourceRootNested,
  startCommandBackground,
  startCommandMissing,
  varnishNotRouted,
  varnishRelationshipMissing,
  varnishVclMissing,
  whenInDoubtSeparate,
  workerCouldBeApp,
  workerHooksIgnored,
]
