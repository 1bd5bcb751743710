import type { ServiceType } from './service-type.ts'

/** A search engine: its index is no use to another version. */
export function isSearch({ image }: Pick<ServiceType, 'image'>): boolean {
  return /^(solr|elasticsearch|elasticsearch-enterprise|opensearch)$/.test(image)
}

/** Redis or Valkey, with or without a disk. */
export function isStoreOfKeys({ image }: ServiceType): boolean {
  return /^(redis|valkey)(-persistent)?$/.test(image)
}

/** Whether it keeps its keys on disk. */
export function isPersistent({ image }: ServiceType): boolean {
  return image.endsWith('-persistent')
}
