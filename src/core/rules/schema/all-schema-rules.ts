import type { Rule } from '../rule.ts'
import { accessRoleInvalid } from './access-role-invalid.ts'
import { additionalHostAddress } from './additional-host-address.ts'
import { appNameInvalid } from './app-name-invalid.ts'
import { appTypeMissing } from './app-type-missing.ts'
import { appUnknownKey } from './app-unknown-key.ts'
import { applicationsMissing } from './applications-missing.ts'
import { buildFlavorUnknown } from './build-flavor-unknown.ts'
import { composableChannelRetired } from './composable-channel-retired.ts'
import { composableRuntimeSettings } from './composable-runtime-settings.ts'
import { composableRuntimeUnsupported } from './composable-runtime-unsupported.ts'
import { composableSchemaLag } from './composable-schema-lag.ts'
import { composableSingleRuntimeKeys } from './composable-single-runtime-keys.ts'
import { composableStackMissing } from './composable-stack-missing.ts'
import { composableStackShape } from './composable-stack-shape.ts'
import { composableTypeMissing } from './composable-type-missing.ts'
import { configBothFlavours } from './config-both-flavours.ts'
import { containerProfileInWeb } from './container-profile-in-web.ts'
import { containerProfileInvalid } from './container-profile-invalid.ts'
import { cronCmdDeprecated } from './cron-cmd-deprecated.ts'
import { cronCommandMissing } from './cron-command-missing.ts'
import { cronCommandsText } from './cron-commands-text.ts'
import { cronSpecInvalid } from './cron-spec-invalid.ts'
import { cronSpecMissing } from './cron-spec-missing.ts'
import { cronTimeoutMax } from './cron-timeout-max.ts'
import { cronTooFrequent } from './cron-too-frequent.ts'
import { cronUseH } from './cron-use-h.ts'
import { dependencyEmpty } from './dependency-empty.ts'
import { dependencyManagerUnknown } from './dependency-manager-unknown.ts'
import { deprecatedSizeResources } from './deprecated-size-resources.ts'
import { dotKeyIgnored } from './dot-key-ignored.ts'
import { duplicateKeyAcrossFiles } from './duplicate-key-across-files.ts'
import { expiresInvalid } from './expires-invalid.ts'
import { firewallAddressInvalid } from './firewall-address-invalid.ts'
import { firewallEmptyRule } from './firewall-empty-rule.ts'
import { firewallIpsAndDomains } from './firewall-ips-and-domains.ts'
import { firewallPortRange } from './firewall-port-range.ts'
import { fixedDiskMinimum } from './fixed-disk-minimum.ts'
import { fixedLocalMountNoDisk } from './fixed-local-mount-no-disk.ts'
import { fixedResourcesRange } from './fixed-resources-range.ts'
import { fixedServiceRelationshipMap } from './fixed-service-relationship-map.ts'
import { fixedSizeInvalid } from './fixed-size-invalid.ts'
import { flexAppDisk } from './flex-app-disk.ts'
import { flexAppNameKey } from './flex-app-name-key.ts'
import { flexAppSize } from './flex-app-size.ts'
import { flexServiceDisk } from './flex-service-disk.ts'
import { hookUnknown } from './hook-unknown.ts'
import { includeInvalid } from './include-invalid.ts'
import { locationIndexNull } from './location-index-null.ts'
import { locationKeyInvalid } from './location-key-invalid.ts'
import { locationPassthruSlash } from './location-passthru-slash.ts'
import { locationPathSlash } from './location-path-slash.ts'
import { locationRootInvalid } from './location-root-invalid.ts'
import { locationRuleForbidden } from './location-rule-forbidden.ts'
import { locationRulePattern } from './location-rule-pattern.ts'
import { maxRequestSizeType } from './max-request-size-type.ts'
import { mountLegacyString } from './mount-legacy-string.ts'
import { mountLocalOnFlex } from './mount-local-on-flex.ts'
import { mountSourceInvalid } from './mount-source-invalid.ts'
import { mountSourceMissing } from './mount-source-missing.ts'
import { networkStorageName } from './network-storage-name.ts'
import { noApplication } from './no-application.ts'
import { operationInvalid } from './operation-invalid.ts'
import { postStartSchemaLag } from './post-start-schema-lag.ts'
import { preflightEnabledType } from './preflight-enabled-type.ts'
import { relationshipNameInvalid } from './relationship-name-invalid.ts'
import { runtimeImageInServices } from './runtime-image-in-services.ts'
import { scriptBashism } from './script-bashism.ts'
import { scriptSetArguments } from './script-set-arguments.ts'
import { scriptSyntax } from './script-syntax.ts'
import { sectionShape } from './section-shape.ts'
import { sectionWrapped } from './section-wrapped.ts'
import { serviceImageInApplications } from './service-image-in-applications.ts'
import { serviceNameInvalid } from './service-name-invalid.ts'
import { serviceTypeMissing } from './service-type-missing.ts'
import { serviceUnknownKey } from './service-unknown-key.ts'
import { sizingHintsMinimum } from './sizing-hints-minimum.ts'
import { sourceOperationCommandMissing } from './source-operation-command-missing.ts'
import { sourceRootInvalid } from './source-root-invalid.ts'
import { tagUnknown } from './tag-unknown.ts'
import { taskInvalid } from './task-invalid.ts'
import { timeNegative } from './time-negative.ts'
import { timezoneInvalid } from './timezone-invalid.ts'
import { typeFormat } from './type-format.ts'
import { unknownImage } from './unknown-image.ts'
import { unknownTopLevelKey } from './unknown-top-level-key.ts'
import { unknownVersion } from './unknown-version.ts'
import { upstreamValuesInvalid } from './upstream-values-invalid.ts'
import { valueShape } from './value-shape.ts'
import { variableNameUnreadable } from './variable-name-unreadable.ts'
import { variableValueNested } from './variable-value-nested.ts'
import { variablesNotNested } from './variables-not-nested.ts'
import { variablesPrefixUnknown } from './variables-prefix-unknown.ts'
import { webLegacyKeys } from './web-legacy-keys.ts'
import { webStartMissingInCommands } from './web-start-missing-in-commands.ts'
import { workerForbiddenKey } from './worker-forbidden-key.ts'
import { workerNameInvalid } from './worker-name-invalid.ts'
import { workerProfileSchemaLag } from './worker-profile-schema-lag.ts'
import { workerStartMissing } from './worker-start-missing.ts'
import { yamlExtension } from './yaml-extension.ts'
import { yamlNotFirstLevel } from './yaml-not-first-level.ts'

export const SCHEMA_RULES: readonly Rule[] = [
  accessRoleInvalid,
  additionalHostAddress,
  appNameInvalid,
  appTypeMissing,
  appUnknownKey,
  applicationsMissing,
  buildFlavorUnknown,
  composableChannelRetired,
  composableRuntimeSettings,
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
  includeInvalid,
  locationIndexNull,
  locationKeyInvalid,
  locationPassthruSlash,
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
  scriptBashism,
  scriptSetArguments,
  scriptSyntax,
  sectionShape,
  sectionWrapped,
  serviceImageInApplications,
  serviceNameInvalid,
  serviceTypeMissing,
  serviceUnknownKey,
  sizingHintsMinimum,
  sourceOperationCommandMissing,
  sourceRootInvalid,
  tagUnknown,
  taskInvalid,
  timeNegative,
  timezoneInvalid,
  typeFormat,
  unknownImage,
  unknownTopLevelKey,
  unknownVersion,
  upstreamValuesInvalid,
  valueShape,
  variableNameUnreadable,
  variableValueNested,
  variablesNotNested,
  variablesPrefixUnknown,
  webLegacyKeys,
  webStartMissingInCommands,
  workerForbiddenKey,
  workerNameInvalid,
  workerProfileSchemaLag,
  workerStartMissing,
  yamlExtension,
  yamlNotFirstLevel,
]
