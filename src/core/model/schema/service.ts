import * as z from 'zod/mini'
import { differing, FIXED_ONLY, key, number, text } from './about.ts'
import { access, containerProfile, firewall, relationships, resources, size } from './instance.ts'

const relationshipsOnFixed = key(
  z.record(z.string(), z.string()),
  'What this service may connect to, each under a name of its own, as name:endpoint.',
  { control: 'relationships', default: {}, keyLabel: 'Relationship', page: 'fixed:/add-services.html' },
)

/** Every key of a service. https://docs.upsun.com/add-services.html */
export const ServiceSchema = z.looseObject({
  type: text('The image and its version, such as postgresql:18.', {
    control: 'type',
    page: '/add-services.html',
  }),
  configuration: key(
    z.unknown(),
    'Settings that depend on the image: databases, endpoints, extensions and more.',
    {
      page: '/add-services.html',
    },
  ),
  relationships: differing(relationships, relationshipsOnFixed),
  container_profile: containerProfile,
  firewall,
  access,
  size,
  disk: number('The space for its data; services that only use memory have none.', {
    unit: 'MB',
    page: 'fixed:/add-services.html',
    flavours: FIXED_ONLY,
  }),
  resources,
})
