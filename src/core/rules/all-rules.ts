import { defaultResources } from './cost/default-resources.ts'
import { doubleHttpCache } from './cost/double-http-cache.ts'
import { premiumService } from './cost/premium-service.ts'
import { sizesSharedPlan } from './cost/sizes-shared-plan.ts'
import { staticSiteProcess } from './cost/static-site-process.ts'
import { transitionalDuplicate } from './cost/transitional-duplicate.ts'
import { varnishUnneeded } from './cost/varnish-unneeded.ts'
import { workerVsCron } from './cost/worker-vs-cron.ts'
import { endpointNoDefaultDb } from './data/endpoint-no-default-db.ts'
import { ephemeralAsStore } from './data/ephemeral-as-store.ts'
import { evictionPolicyInvalid } from './data/eviction-policy-invalid.ts'
import { fixedMemoryServiceDisk } from './data/fixed-memory-service-disk.ts'
import { fixedReplicaDisk } from './data/fixed-replica-disk.ts'
import { fixedServiceDiskMissing } from './data/fixed-service-disk-missing.ts'
import { mountOverCode } from './data/mount-over-code.ts'
import { mountOverlap } from './data/mount-overlap.ts'
import { mountRenamed } from './data/mount-renamed.ts'
import { mountSharePath } from './data/mount-share-path.ts'
import { mountTmpData } from './data/mount-tmp-data.ts'
import { mysqlPropertyRange } from './data/mysql-property-range.ts'
import { mysqlPropertyUnsupported } from './data/mysql-property-unsupported.ts'
import { networkStorageV2 } from './data/network-storage-v2.ts'
import { pgDatabasesWithoutEndpoints } from './data/pg-databases-without-endpoints.ts'
import { pgExtensionUnavailable } from './data/pg-extension-unavailable.ts'
import { phpExtensionMissing } from './data/php-extension-missing.ts'
import { privilegeInvalid } from './data/privilege-invalid.ts'
import { redisPersistenceSwitch } from './data/redis-persistence-switch.ts'
import { schemaRemoved } from './data/schema-removed.ts'
import { searchVersionChange } from './data/search-version-change.ts'
import { secondNativeBinService } from './data/second-native-bin-service.ts'
import { secondSolrService } from './data/second-solr-service.ts'
import { secondSqlService } from './data/second-sql-service.ts'
import { serviceRename } from './data/service-rename.ts'
import { serviceTypeChange } from './data/service-type-change.ts'
import { solrDefaultCore } from './data/solr-default-core.ts'
import { solrModulesVersion } from './data/solr-modules-version.ts'
import { solr4Cores } from './data/solr4-cores.ts'
import { sqlPartialConfiguration } from './data/sql-partial-configuration.ts'
import { upgradeSkipsVersion } from './data/upgrade-skips-version.ts'
import { vaultEndpointsMissing } from './data/vault-endpoints-missing.ts'
import { vaultPolicyInvalid } from './data/vault-policy-invalid.ts'
import { workerFilesNotShared } from './data/worker-files-not-shared.ts'
import { wrongDbKey } from './data/wrong-db-key.ts'
import { imageNoLongerOffered } from './lifecycle/image-no-longer-offered.ts'
import { versionDecommissioned } from './lifecycle/version-decommissioned.ts'
import { versionDeprecated } from './lifecycle/version-deprecated.ts'
import { versionNoLongerOffered } from './lifecycle/version-no-longer-offered.ts'
import { versionRetired } from './lifecycle/version-retired.ts'
import { drupalSitesShareDb } from './multi-site/drupal-sites-share-db.ts'
import { multisiteCodeVariation } from './multi-site/multisite-code-variation.ts'
import { multisiteDbPerSiteService } from './multi-site/multisite-db-per-site-service.ts'
import { multisiteDiscouraged } from './multi-site/multisite-discouraged.ts'
import { multisiteDomainLogic } from './multi-site/multisite-domain-logic.ts'
import { multisiteDomainsInDb } from './multi-site/multisite-domains-in-db.ts'
import { multisiteDrupal } from './multi-site/multisite-drupal.ts'
import { multisiteIndependentUpdates } from './multi-site/multisite-independent-updates.ts'
import { multisiteManyDatabases } from './multi-site/multisite-many-databases.ts'
import { multisiteSeveralTeams } from './multi-site/multisite-several-teams.ts'
import { multisiteTraffic } from './multi-site/multisite-traffic.ts'
import { crossProjectReference } from './reference/cross-project-reference.ts'
import { duplicateContainerName } from './reference/duplicate-container-name.ts'
import { endpointUnknownCore } from './reference/endpoint-unknown-core.ts'
import { endpointUnknownDatabase } from './reference/endpoint-unknown-database.ts'
import { mountServiceKeyMissing } from './reference/mount-service-key-missing.ts'
import { mountServiceTarget } from './reference/mount-service-target.ts'
import { mountStorageOwner } from './reference/mount-storage-owner.ts'
import { relationshipAppEndpointNotHttp } from './reference/relationship-app-endpoint-not-http.ts'
import { relationshipAppNoEndpoint } from './reference/relationship-app-no-endpoint.ts'
import { relationshipCycle } from './reference/relationship-cycle.ts'
import { relationshipDefaultCustomEndpoints } from './reference/relationship-default-custom-endpoints.ts'
import { relationshipDefaultNotFlagged } from './reference/relationship-default-not-flagged.ts'
import { relationshipEndpointOnly } from './reference/relationship-endpoint-only.ts'
import { relationshipEndpointUnknown } from './reference/relationship-endpoint-unknown.ts'
import { relationshipEnvCollision } from './reference/relationship-env-collision.ts'
import { relationshipNoDefaultEndpoint } from './reference/relationship-no-default-endpoint.ts'
import { relationshipSelf } from './reference/relationship-self.ts'
import { relationshipShape } from './reference/relationship-shape.ts'
import { relationshipTargetMissing } from './reference/relationship-target-missing.ts'
import { relationshipToNetworkStorage } from './reference/relationship-to-network-storage.ts'
import { relationshipToWorker } from './reference/relationship-to-worker.ts'
import { replicaLink } from './reference/replica-link.ts'
import { replicaVersion } from './reference/replica-version.ts'
import { branchNameLength } from './route/branch-name-length.ts'
import { routeAbsoluteHost } from './route/route-absolute-host.ts'
import { routeBothTargets } from './route/route-both-targets.ts'
import { routeCacheEnabledMissing } from './route/route-cache-enabled-missing.ts'
import { routeCacheHeader } from './route/route-cache-header.ts'
import { routeCacheOnNonUpstream } from './route/route-cache-on-non-upstream.ts'
import { routeCacheScalar } from './route/route-cache-scalar.ts'
import { routeCount } from './route/route-count.ts'
import { routeDefaultAllOverlap } from './route/route-default-all-overlap.ts'
import { routeDefaultMultiApp } from './route/route-default-multi-app.ts'
import { routeDocumentSize } from './route/route-document-size.ts'
import { routeDuplicate } from './route/route-duplicate.ts'
import { routeDuplicateId } from './route/route-duplicate-id.ts'
import { routeHostnames } from './route/route-hostnames.ts'
import { routeHttpRedundant } from './route/route-http-redundant.ts'
import { routeIdMissing } from './route/route-id-missing.ts'
import { routeIdn } from './route/route-idn.ts'
import { routeKeyAddress } from './route/route-key-address.ts'
import { routeMultiplePrimary } from './route/route-multiple-primary.ts'
import { routePathLocation } from './route/route-path-location.ts'
import { routePlaceholderUnknown } from './route/route-placeholder-unknown.ts'
import { routePort } from './route/route-port.ts'
import { routeProxyHub } from './route/route-proxy-hub.ts'
import { routeProxyInternal } from './route/route-proxy-internal.ts'
import { routeRedirectCapture } from './route/route-redirect-capture.ts'
import { routeRedirectCode } from './route/route-redirect-code.ts'
import { routeRedirectDangling } from './route/route-redirect-dangling.ts'
import { routeRedirectLimit } from './route/route-redirect-limit.ts'
import { routeRedirectQuery } from './route/route-redirect-query.ts'
import { routeRedirectRegexpMix } from './route/route-redirect-regexp-mix.ts'
import { routeRedirectSelf } from './route/route-redirect-self.ts'
import { routeRedirectSuffix } from './route/route-redirect-suffix.ts'
import { routeRedirectsPaths } from './route/route-redirects-paths.ts'
import { routeRegexKey } from './route/route-regex-key.ts'
import { routeStickySchema } from './route/route-sticky-schema.ts'
import { routeSubdomainTraffic } from './route/route-subdomain-traffic.ts'
import { routeTargetMissing } from './route/route-target-missing.ts'
import { routeTypeInvalid } from './route/route-type-invalid.ts'
import { routeTypeMissing } from './route/route-type-missing.ts'
import { routeTypeTargetMismatch } from './route/route-type-target-mismatch.ts'
import { routeUnknownKey } from './route/route-unknown-key.ts'
import { routeUnknownUpstream } from './route/route-unknown-upstream.ts'
import { routeUpstreamEndpoint } from './route/route-upstream-endpoint.ts'
import { routeUpstreamNoEndpoint } from './route/route-upstream-no-endpoint.ts'
import { routeUpstreamNonHttpService } from './route/route-upstream-non-http-service.ts'
import { routeUpstreamUndocumentedService } from './route/route-upstream-undocumented-service.ts'
import { routeUpstreamWorker } from './route/route-upstream-worker.ts'
import { routeWebsocket } from './route/route-websocket.ts'
import { routeWholeRedirectCode } from './route/route-whole-redirect-code.ts'
import { routeWildcardCert } from './route/route-wildcard-cert.ts'
import type { Rule } from './rule.ts'
import { accessRoleInvalid } from './schema/access-role-invalid.ts'
import { appNameInvalid } from './schema/app-name-invalid.ts'
import { appTypeMissing } from './schema/app-type-missing.ts'
import { appUnknownKey } from './schema/app-unknown-key.ts'
import { applicationsMissing } from './schema/applications-missing.ts'
import { composableChannelRetired } from './schema/composable-channel-retired.ts'
import { composableRuntimeUnsupported } from './schema/composable-runtime-unsupported.ts'
import { composableSchemaLag } from './schema/composable-schema-lag.ts'
import { composableSingleRuntimeKeys } from './schema/composable-single-runtime-keys.ts'
import { composableStackMissing } from './schema/composable-stack-missing.ts'
import { composableStackShape } from './schema/composable-stack-shape.ts'
import { composableTypeMissing } from './schema/composable-type-missing.ts'
import { configBothFlavours } from './schema/config-both-flavours.ts'
import { containerProfileInWeb } from './schema/container-profile-in-web.ts'
import { containerProfileInvalid } from './schema/container-profile-invalid.ts'
import { cronCmdDeprecated } from './schema/cron-cmd-deprecated.ts'
import { cronCommandMissing } from './schema/cron-command-missing.ts'
import { cronCommandsText } from './schema/cron-commands-text.ts'
import { cronSpecInvalid } from './schema/cron-spec-invalid.ts'
import { cronSpecMissing } from './schema/cron-spec-missing.ts'
import { cronTimeoutMax } from './schema/cron-timeout-max.ts'
import { cronTooFrequent } from './schema/cron-too-frequent.ts'
import { cronUseH } from './schema/cron-use-h.ts'
import { dependencyEmpty } from './schema/dependency-empty.ts'
import { dependencyManagerUnknown } from './schema/dependency-manager-unknown.ts'
import { deprecatedSizeResources } from './schema/deprecated-size-resources.ts'
import { dotKeyIgnored } from './schema/dot-key-ignored.ts'
import { duplicateKeyAcrossFiles } from './schema/duplicate-key-across-files.ts'
import { expiresInvalid } from './schema/expires-invalid.ts'
import { firewallAddressInvalid } from './schema/firewall-address-invalid.ts'
import { firewallEmptyRule } from './schema/firewall-empty-rule.ts'
import { firewallIpsAndDomains } from './schema/firewall-ips-and-domains.ts'
import { firewallPortRange } from './schema/firewall-port-range.ts'
import { fixedDiskMinimum } from './schema/fixed-disk-minimum.ts'
import { fixedLocalMountNoDisk } from './schema/fixed-local-mount-no-disk.ts'
import { fixedResourcesRange } from './schema/fixed-resources-range.ts'
import { fixedServiceRelationshipMap } from './schema/fixed-service-relationship-map.ts'
import { fixedSizeInvalid } from './schema/fixed-size-invalid.ts'
import { flexAppDisk } from './schema/flex-app-disk.ts'
import { flexAppNameKey } from './schema/flex-app-name-key.ts'
import { flexAppSize } from './schema/flex-app-size.ts'
import { flexServiceDisk } from './schema/flex-service-disk.ts'
import { hookUnknown } from './schema/hook-unknown.ts'
import { locationIndexNull } from './schema/location-index-null.ts'
import { locationKeyInvalid } from './schema/location-key-invalid.ts'
import { locationPathSlash } from './schema/location-path-slash.ts'
import { locationRootInvalid } from './schema/location-root-invalid.ts'
import { locationRuleForbidden } from './schema/location-rule-forbidden.ts'
import { locationRulePattern } from './schema/location-rule-pattern.ts'
import { maxRequestSizeType } from './schema/max-request-size-type.ts'
import { mountLegacyString } from './schema/mount-legacy-string.ts'
import { mountLocalOnFlex } from './schema/mount-local-on-flex.ts'
import { mountSourceInvalid } from './schema/mount-source-invalid.ts'
import { mountSourceMissing } from './schema/mount-source-missing.ts'
import { networkStorageName } from './schema/network-storage-name.ts'
import { noApplication } from './schema/no-application.ts'
import { operationInvalid } from './schema/operation-invalid.ts'
import { postStartSchemaLag } from './schema/post-start-schema-lag.ts'
import { preflightEnabledType } from './schema/preflight-enabled-type.ts'
import { relationshipNameInvalid } from './schema/relationship-name-invalid.ts'
import { runtimeImageInServices } from './schema/runtime-image-in-services.ts'
import { scriptSyntax } from './schema/script-syntax.ts'
import { sectionShape } from './schema/section-shape.ts'
import { sectionWrapped } from './schema/section-wrapped.ts'
import { serviceImageInApplications } from './schema/service-image-in-applications.ts'
import { serviceNameInvalid } from './schema/service-name-invalid.ts'
import { serviceTypeMissing } from './schema/service-type-missing.ts'
import { serviceUnknownKey } from './schema/service-unknown-key.ts'
import { sizingHintsMinimum } from './schema/sizing-hints-minimum.ts'
import { sourceOperationCommandMissing } from './schema/source-operation-command-missing.ts'
import { tagUnknown } from './schema/tag-unknown.ts'
import { timezoneInvalid } from './schema/timezone-invalid.ts'
import { typeFormat } from './schema/type-format.ts'
import { unknownImage } from './schema/unknown-image.ts'
import { unknownTopLevelKey } from './schema/unknown-top-level-key.ts'
import { unknownVersion } from './schema/unknown-version.ts'
import { upstreamValuesInvalid } from './schema/upstream-values-invalid.ts'
import { valueShape } from './schema/value-shape.ts'
import { variablesNotNested } from './schema/variables-not-nested.ts'
import { webLegacyKeys } from './schema/web-legacy-keys.ts'
import { webStartMissingInCommands } from './schema/web-start-missing-in-commands.ts'
import { workerForbiddenKey } from './schema/worker-forbidden-key.ts'
import { workerNameInvalid } from './schema/worker-name-invalid.ts'
import { workerProfileSchemaLag } from './schema/worker-profile-schema-lag.ts'
import { workerStartMissing } from './schema/worker-start-missing.ts'
import { yamlExtension } from './schema/yaml-extension.ts'
import { yamlNotFirstLevel } from './schema/yaml-not-first-level.ts'
import { defaultEndpointNoPassword } from './security/default-endpoint-no-password.ts'
import { firewallCdnIp } from './security/firewall-cdn-ip.ts'
import { firewallPort25 } from './security/firewall-port-25.ts'
import { hstsMultiple } from './security/hsts-multiple.ts'
import { httpOnlyRoute } from './security/http-only-route.ts'
import { mtlsValue } from './security/mtls-value.ts'
import { phpPassthruScripts } from './security/php-passthru-scripts.ts'
import { rotatePasswordsOff } from './security/rotate-passwords-off.ts'
import { searchExposedNoAuth } from './security/search-exposed-no-auth.ts'
import { secretInVariables } from './security/secret-in-variables.ts'
import { sharedDbAdmin } from './security/shared-db-admin.ts'
import { tlsOld } from './security/tls-old.ts'
import { uploadsScripts } from './security/uploads-scripts.ts'
import { vectorDbExposed } from './security/vector-db-exposed.ts'
import { appPrivate } from './topology/app-private.ts'
import { appUnreachable } from './topology/app-unreachable.ts'
import { buildHookSetE } from './topology/build-hook-set-e.ts'
import { buildNeedsService } from './topology/build-needs-service.ts'
import { composableMultiRuntimeProfile } from './topology/composable-multi-runtime-profile.ts'
import { conflictCustomersSharedDb } from './topology/conflict-customers-shared-db.ts'
import { fixedClusteredPlan } from './topology/fixed-clustered-plan.ts'
import { fixedServiceUnavailable } from './topology/fixed-service-unavailable.ts'
import { hardcodedPort } from './topology/hardcoded-port.ts'
import { headlessBuildOrder } from './topology/headless-build-order.ts'
import { postDeployIdempotent } from './topology/post-deploy-idempotent.ts'
import { postDeployWriteNoMount } from './topology/post-deploy-write-no-mount.ts'
import { preferSeparateProjects } from './topology/prefer-separate-projects.ts'
import { serviceOrphan } from './topology/service-orphan.ts'
import { sharedCodeOwnData } from './topology/shared-code-own-data.ts'
import { sourceRootMultiApp } from './topology/source-root-multi-app.ts'
import { sourceRootNested } from './topology/source-root-nested.ts'
import { startCommandBackground } from './topology/start-command-background.ts'
import { startCommandMissing } from './topology/start-command-missing.ts'
import { varnishNotRouted } from './topology/varnish-not-routed.ts'
import { varnishRelationshipMissing } from './topology/varnish-relationship-missing.ts'
import { varnishVclMissing } from './topology/varnish-vcl-missing.ts'
import { whenInDoubtSeparate } from './topology/when-in-doubt-separate.ts'
import { workerCouldBeApp } from './topology/worker-could-be-app.ts'
import { workerHooksIgnored } from './topology/worker-hooks-ignored.ts'

/** Every rule, by category and id. */
export const ALL_RULES: readonly Rule[] = [
  defaultResources,
  doubleHttpCache,
  premiumService,
  sizesSharedPlan,
  staticSiteProcess,
  transitionalDuplicate,
  varnishUnneeded,
  workerVsCron,
  endpointNoDefaultDb,
  ephemeralAsStore,
  evictionPolicyInvalid,
  fixedMemoryServiceDisk,
  fixedReplicaDisk,
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
  imageNoLongerOffered,
  versionDecommissioned,
  versionDeprecated,
  versionNoLongerOffered,
  versionRetired,
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
  branchNameLength,
  routeAbsoluteHost,
  routeBothTargets,
  routeCacheEnabledMissing,
  routeCacheHeader,
  routeCacheOnNonUpstream,
  routeCacheScalar,
  routeCount,
  routeDefaultAllOverlap,
  routeDefaultMultiApp,
  routeDocumentSize,
  routeDuplicateId,
  routeDuplicate,
  routeHostnames,
  routeHttpRedundant,
  routeIdMissing,
  routeIdn,
  routeKeyAddress,
  routeMultiplePrimary,
  routePathLocation,
  routePlaceholderUnknown,
  routePort,
  routeProxyHub,
  routeProxyInternal,
  routeRedirectCapture,
  routeRedirectCode,
  routeRedirectDangling,
  routeRedirectLimit,
  routeRedirectQuery,
  routeRedirectRegexpMix,
  routeRedirectSelf,
  routeRedirectSuffix,
  routeRedirectsPaths,
  routeRegexKey,
  routeStickySchema,
  routeSubdomainTraffic,
  routeTargetMissing,
  routeTypeInvalid,
  routeTypeMissing,
  routeTypeTargetMismatch,
  routeUnknownKey,
  routeUnknownUpstream,
  routeUpstreamEndpoint,
  routeUpstreamNoEndpoint,
  routeUpstreamNonHttpService,
  routeUpstreamUndocumentedService,
  routeUpstreamWorker,
  routeWebsocket,
  routeWholeRedirectCode,
  routeWildcardCert,
  accessRoleInvalid,
  appNameInvalid,
  appTypeMissing,
  appUnknownKey,
  applicationsMissing,
  composableChannelRetired,
  composableRuntimeUnsupported,
  composableSchemaLag,
  composableSingleRuntimeKeys,
  composableStackMissing,
  composableStackShape,
  composableTypeMissing,
  configBothFlavours,
  containerProfileInWeb,
  containerProfileInvalid,
  cronCmdDeprecated,
  cronCommandMissing,
  cronCommandsText,
  cronSpecInvalid,
  cronSpecMissing,
  cronTimeoutMax,
  cronTooFrequent,
  cronUseH,
  dependencyEmpty,
  dependencyManagerUnknown,
  deprecatedSizeResources,
  dotKeyIgnored,
  duplicateKeyAcrossFiles,
  expiresInvalid,
  firewallAddressInvalid,
  firewallEmptyRule,
  firewallIpsAndDomains,
  firewallPortRange,
  fixedDiskMinimum,
  fixedLocalMountNoDisk,
  fixedResourcesRange,
  fixedServiceRelationshipMap,
  fixedSizeInvalid,
  flexAppDisk,
  flexAppNameKey,
  flexAppSize,
  flexServiceDisk,
  hookUnknown,
  locationIndexNull,
  locationKeyInvalid,
  locationPathSlash,
  locationRootInvalid,
  locationRuleForbidden,
  locationRulePattern,
  maxRequestSizeType,
  mountLegacyString,
  mountLocalOnFlex,
  mountSourceInvalid,
  mountSourceMissing,
  networkStorageName,
  noApplication,
  operationInvalid,
  postStartSchemaLag,
  preflightEnabledType,
  relationshipNameInvalid,
  runtimeImageInServices,
  scriptSyntax,
  sectionShape,
  sectionWrapped,
  serviceImageInApplications,
  serviceNameInvalid,
  serviceTypeMissing,
  serviceUnknownKey,
  sizingHintsMinimum,
  sourceOperationCommandMissing,
  tagUnknown,
  timezoneInvalid,
  typeFormat,
  unknownImage,
  unknownTopLevelKey,
  unknownVersion,
  upstreamValuesInvalid,
  valueShape,
  variablesNotNested,
  webLegacyKeys,
  webStartMissingInCommands,
  workerForbiddenKey,
  workerNameInvalid,
  workerProfileSchemaLag,
  workerStartMissing,
  yamlExtension,
  yamlNotFirstLevel,
  defaultEndpointNoPassword,
  firewallCdnIp,
  firewallPort25,
  hstsMultiple,
  httpOnlyRoute,
  mtlsValue,
  phpPassthruScripts,
  rotatePasswordsOff,
  searchExposedNoAuth,
  secretInVariables,
  sharedDbAdmin,
  tlsOld,
  uploadsScripts,
  vectorDbExposed,
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
