import type { Rule } from '../rule.ts'
import { branchNameLength } from './branch-name-length.ts'
import { routeAbsoluteHost } from './route-absolute-host.ts'
import { routeBothTargets } from './route-both-targets.ts'
import { routeCacheEnabledMissing } from './route-cache-enabled-missing.ts'
import { routeCacheHeader } from './route-cache-header.ts'
import { routeCacheOnNonUpstream } from './route-cache-on-non-upstream.ts'
import { routeCacheScalar } from './route-cache-scalar.ts'
import { routeCount } from './route-count.ts'
import { routeDefaultAllOverlap } from './route-default-all-overlap.ts'
import { routeDefaultMultiApp } from './route-default-multi-app.ts'
import { routeDocumentSize } from './route-document-size.ts'
import { routeDuplicate } from './route-duplicate.ts'
import { routeDuplicateId } from './route-duplicate-id.ts'
import { routeHostnames } from './route-hostnames.ts'
import { routeHttpRedundant } from './route-http-redundant.ts'
import { routeIdMissing } from './route-id-missing.ts'
import { routeIdn } from './route-idn.ts'
import { routeKeyAddress } from './route-key-address.ts'
import { routeMultiplePrimary } from './route-multiple-primary.ts'
import { routePathLocation } from './route-path-location.ts'
import { routePlaceholderUnknown } from './route-placeholder-unknown.ts'
import { routePort } from './route-port.ts'
import { routeProxyHub } from './route-proxy-hub.ts'
import { routeProxyInternal } from './route-proxy-internal.ts'
import { routeRedirectCapture } from './route-redirect-capture.ts'
import { routeRedirectCode } from './route-redirect-code.ts'
import { routeRedirectDangling } from './route-redirect-dangling.ts'
import { routeRedirectLimit } from './route-redirect-limit.ts'
import { routeRedirectPath } from './route-redirect-path.ts'
import { routeRedirectQuery } from './route-redirect-query.ts'
import { routeRedirectRegexpMix } from './route-redirect-regexp-mix.ts'
import { routeRedirectSelf } from './route-redirect-self.ts'
import { routeRedirectSuffix } from './route-redirect-suffix.ts'
import { routeRedirectsPaths } from './route-redirects-paths.ts'
import { routeRegexKey } from './route-regex-key.ts'
import { routeStickySchema } from './route-sticky-schema.ts'
import { routeSubdomainTraffic } from './route-subdomain-traffic.ts'
import { routeTargetMissing } from './route-target-missing.ts'
import { routeTypeInvalid } from './route-type-invalid.ts'
import { routeTypeMissing } from './route-type-missing.ts'
import { routeTypeTargetMismatch } from './route-type-target-mismatch.ts'
import { routeUnknownKey } from './route-unknown-key.ts'
import { routeUnknownUpstream } from './route-unknown-upstream.ts'
import { routeUpstreamEndpoint } from './route-upstream-endpoint.ts'
import { routeUpstreamNoEndpoint } from './route-upstream-no-endpoint.ts'
import { routeUpstreamNonHttpService } from './route-upstream-non-http-service.ts'
import { routeUpstreamUndocumentedService } from './route-upstream-undocumented-service.ts'
import { routeUpstreamWorker } from './route-upstream-worker.ts'
import { routeWebsocket } from './route-websocket.ts'
import { routeWholeRedirectCode } from './route-whole-redirect-code.ts'
import { routeWildcardCert } from './route-wildcard-cert.ts'

export const ROUTE_RULES: readonly Rule[] = [
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
  routeRedirectPath,
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
]
