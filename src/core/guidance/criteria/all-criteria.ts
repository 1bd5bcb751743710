import type { CriterionDefinition } from './criterion.ts'
import { needsInternalHttp, needsSameDb } from './needs.ts'
import { noSharedDbNeeded, sameCodeOwnData, standaloneMicroservices } from './own-data.ts'
import { multiSite } from './several-sites.ts'
import {
  backgroundWorker,
  headless,
  interdependent,
  polyglotSingleApp,
  userAndAdminSameData,
} from './wholes.ts'
import { differentCustomers, differentTeams, doubt } from './whose.ts'

/** Every criterion, in the order in which people are asked: what decides most comes first. */
export const ALL_CRITERIA: readonly CriterionDefinition[] = [
  multiSite,
  differentCustomers,
  needsSameDb,
  needsInternalHttp,
  interdependent,
  standaloneMicroservices,
  sameCodeOwnData,
  userAndAdminSameData,
  backgroundWorker,
  headless,
  polyglotSingleApp,
  differentTeams,
  noSharedDbNeeded,
  doubt,
]
