import type { Rule } from '../rule.ts'
import { crossProjectReference } from './cross-project-reference.ts'
import { duplicateContainerName } from './duplicate-container-name.ts'
import { endpointUnknownCore } from './endpoint-unknown-core.ts'
import { endpointUnknownDatabase } from './endpoint-unknown-database.ts'
import { mountServiceKeyMissing } from './mount-service-key-missing.ts'
import { mountServiceTarget } from './mount-service-target.ts'
import { mountStorageOwner } from './mount-storage-owner.ts'
import { relationshipAppEndpointNotHttp } from './relationship-app-endpoint-not-http.ts'
import { relationshipAppNoEndpoint } from './relationship-app-no-endpoint.ts'
import { relationshipCycle } from './relationship-cycle.ts'
import { relationshipDefaultCustomEndpoints } from './relationship-default-custom-endpoints.ts'
import { relationshipDefaultNotFlagged } from './relationship-default-not-flagged.ts'
import { relationshipEndpointOnly } from './relationship-endpoint-only.ts'
import { relationshipEndpointUnknown } from './relationship-endpoint-unknown.ts'
import { relationshipEnvCollision } from './relationship-env-collision.ts'
import { relationshipNoDefaultEndpoint } from './relationship-no-default-endpoint.ts'
import { relationshipSelf } from './relationship-self.ts'
import { relationshipShape } from './relationship-shape.ts'
import { relationshipTargetMissing } from './relationship-target-missing.ts'
import { relationshipToNetworkStorage } from './relationship-to-network-storage.ts'
import { relationshipToWorker } from './relationship-to-worker.ts'
import { replicaLink } from './replica-link.ts'
import { replicaVersion } from './replica-version.ts'
import { taskAuthorization } from './task-authorization.ts'

export const REFERENCE_RULES: readonly Rule[] = [
  crossProjectReference,
  duplicateContainerName,
  endpointUnknownCore,
  endpointUnknownDatabase,
  mountServiceKeyMissing,
  mountServiceTarget,
  mountStorageOwner,
  relationshipAppEndpointNotHttp,
  relationshipAppNoEndpoint,
  relationshipCycle,
  relationshipDefaultCustomEndpoints,
  relationshipDefaultNotFlagged,
  relationshipEndpointOnly,
  relationshipEndpointUnknown,
  relationshipEnvCollision,
  relationshipNoDefaultEndpoint,
  relationshipSelf,
  relationshipShape,
  relationshipTargetMissing,
  relationshipToNetworkStorage,
  relationshipToWorker,
  replicaLink,
  replicaVersion,
  taskAuthorization,
]
