import type { Rule } from '../rule.ts'
import { configurationShape } from './configuration-shape.ts'
import { configurationUnknownKey } from './configuration-unknown-key.ts'
import { endpointNoDefaultDb } from './endpoint-no-default-db.ts'
import { ephemeralAsStore } from './ephemeral-as-store.ts'
import { evictionPolicyInvalid } from './eviction-policy-invalid.ts'
import { fixedMemoryServiceDisk } from './fixed-memory-service-disk.ts'
import { fixedReplicaDisk } from './fixed-replica-disk.ts'
import { fixedServiceDiskMinimum } from './fixed-service-disk-minimum.ts'
import { fixedServiceDiskMissing } from './fixed-service-disk-missing.ts'
import { mountOverCode } from './mount-over-code.ts'
import { mountOverlap } from './mount-overlap.ts'
import { mountRenamed } from './mount-renamed.ts'
import { mountSharePath } from './mount-share-path.ts'
import { mountTmpData } from './mount-tmp-data.ts'
import { mysqlPropertyRange } from './mysql-property-range.ts'
import { mysqlPropertyUnsupported } from './mysql-property-unsupported.ts'
import { networkStorageV2 } from './network-storage-v2.ts'
import { pgDatabasesWithoutEndpoints } from './pg-databases-without-endpoints.ts'
import { pgExtensionUnavailable } from './pg-extension-unavailable.ts'
import { phpExtensionMissing } from './php-extension-missing.ts'
import { phpExtensionUnknown } from './php-extension-unknown.ts'
import { privilegeInvalid } from './privilege-invalid.ts'
import { redisPersistenceSwitch } from './redis-persistence-switch.ts'
import { schemaRemoved } from './schema-removed.ts'
import { searchVersionChange } from './search-version-change.ts'
import { secondNativeBinService } from './second-native-bin-service.ts'
import { secondSolrService } from './second-solr-service.ts'
import { secondSqlService } from './second-sql-service.ts'
import { serviceRename } from './service-rename.ts'
import { serviceTypeChange } from './service-type-change.ts'
import { solrDefaultCore } from './solr-default-core.ts'
import { solrModulesVersion } from './solr-modules-version.ts'
import { solr4Cores } from './solr4-cores.ts'
import { sqlPartialConfiguration } from './sql-partial-configuration.ts'
import { upgradeSkipsVersion } from './upgrade-skips-version.ts'
import { vaultEndpointsMissing } from './vault-endpoints-missing.ts'
import { vaultPolicyInvalid } from './vault-policy-invalid.ts'
import { workerFilesNotShared } from './worker-files-not-shared.ts'
import { wrongDbKey } from './wrong-db-key.ts'

export const DATA_RULES: readonly Rule[] = [
  configurationShape,
  configurationUnknownKey,
  endpointNoDefaultDb,
  ephemeralAsStore,
  evictionPolicyInvalid,
  fixedMemoryServiceDisk,
  fixedReplicaDisk,
  fixedServiceDiskMinimum,
  fixedServiceDiskMissing,
  mountOverCode,
  mountOverlap,
  mountRenamed,
  mountSharePath,
  mountTmpData,
  mysqlPropertyRange,
  mysqlPropertyUnsupported,
  networkStorageV2,
  pgDatabasesWithoutEndpoints,
  pgExtensionUnavailable,
  phpExtensionMissing,
  phpExtensionUnknown,
  privilegeInvalid,
  redisPersistenceSwitch,
  schemaRemoved,
  searchVersionChange,
  secondNativeBinService,
  secondSolrService,
  secondSqlService,
  serviceRename,
  serviceTypeChange,
  solrDefaultCore,
  solrModulesVersion,
  solr4Cores,
  sqlPartialConfiguration,
  upgradeSkipsVersion,
  vaultEndpointsMissing,
  vaultPolicyInvalid,
  workerFilesNotShared,
  wrongDbKey,
]
