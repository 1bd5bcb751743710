import * as z from 'zod/mini'
import { key, text } from './about.ts'
import { access, containerProfile, firewall, relationships, resources, size } from './instance.ts'

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
  relationships,
  container_profile: containerProfile,
  firewall,
  access,
  size,
  resources,
})
