import * as z from 'zod/mini'
import { key, type More } from './about.ts'
import { ApplicationSchema } from './application.ts'
import { RouteSchema } from './route.ts'
import { ServiceSchema } from './service.ts'

/** The whole of a configuration, with what either flavour has. https://docs.upsun.com/learn/overview/yaml/yaml-structure.html */
export const ConfigurationSchema = z.looseObject({
  applications: section(ApplicationSchema, 'The applications of the project; at least one.', {
    keyLabel: 'Application',
  }),
  services: section(ServiceSchema, 'Databases, caches, queues and the like.', { keyLabel: 'Service' }),
  routes: section(RouteSchema, 'Which addresses lead where.', { keyLabel: 'Address' }),
})

/** A section without entries is often left as a bare key. */
function section<Schema extends z.ZodMiniType>(entry: Schema, description: string, more: More) {
  return key(z.nullable(z.record(z.string(), entry)), description, more)
}
