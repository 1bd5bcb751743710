import type { Rule } from '../rule.ts'
import { defaultEndpointNoPassword } from './default-endpoint-no-password.ts'
import { firewallCdnIp } from './firewall-cdn-ip.ts'
import { firewallPort25 } from './firewall-port-25.ts'
import { hstsMultiple } from './hsts-multiple.ts'
import { httpOnlyRoute } from './http-only-route.ts'
import { mtlsValue } from './mtls-value.ts'
import { phpPassthruScripts } from './php-passthru-scripts.ts'
import { rotatePasswordsOff } from './rotate-passwords-off.ts'
import { searchExposedNoAuth } from './search-exposed-no-auth.ts'
import { secretInVariables } from './secret-in-variables.ts'
import { sharedDbAdmin } from './shared-db-admin.ts'
import { tlsOld } from './tls-old.ts'
import { uploadsScripts } from './uploads-scripts.ts'
import { vectorDbExposed } from './vector-db-exposed.ts'

export const SECURITY_RULES: readonly Rule[] = [
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
]
