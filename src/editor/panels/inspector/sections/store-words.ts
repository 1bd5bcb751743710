import type { Image } from '../../../../core/catalog/image.ts'

/** How the stores of a service and their endpoints are called in its configuration. */
export interface StoreWords {
  readonly stores: 'schemas' | 'databases'
  readonly one: string
  readonly title: string
  /** The key of an endpoint that names its default store. */
  readonly fallback: 'default_schema' | 'default_database'
  readonly privileges: readonly string[]
}

const READ_WRITE = ['ro', 'rw', 'admin']

/** Undefined for services whose stores have no rights of their own, such as caches. */
export function storeWordsOf(image: Image): StoreWords | undefined {
  switch (image.stores) {
    case 'schemas':
      return {
        stores: 'schemas',
        one: 'schema',
        title: 'Schemas',
        fallback: 'default_schema',
        // https://docs.upsun.com/add-services/mysql.html
        privileges: [...READ_WRITE, 'replication', 'replication-admin'],
      }
    case 'databases':
      return {
        stores: 'databases',
        one: 'database',
        title: 'Databases',
        fallback: 'default_database',
        // https://docs.upsun.com/add-services/postgresql.html
        privileges: READ_WRITE,
      }
    default:
      return undefined
  }
}
