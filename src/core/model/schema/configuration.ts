import * as z from 'zod/mini'
import { map } from './about.ts'
import { ApplicationSchema } from './application.ts'
import { RouteSchema } from './route.ts'
import { ServiceSchema } from './service.ts'

/** The whole of a Flex configuration. https://docs.upsun.com/learn/overview/yaml/yaml-structure.html */
export const ConfigurationSchema = z.looseObject({
  applications: map(ApplicationSchema, 'The applications of the project; at least one.', {
    keyLabel: 'Application',
  }),
  services: map(ServiceSchema, 'Databases, caches, queues and the like.', { keyLabel: 'Service' }),
  routes: map(RouteSchema, 'Which addresses lead where.', { keyLabel: 'Address' }),
})
