import { get, isList, type Value } from '../../../base/tree.ts'
import type { Image } from '../../../catalog/image.ts'
import { isSearch } from '../services/kinds.ts'
import { configurationOf, isBefore } from '../services/service-type.ts'

/** An upgrade as far as it is known: what was written may have no version. */
interface Upgrade {
  readonly image: Image
  readonly from?: string | undefined
  readonly to: string
  /** The service that is upgraded. */
  readonly service?: Value
}

/** What someone has to know before another version of an image is deployed. */
export function consequenceOfUpgrade({ image, from, to, service = null }: Upgrade): string {
  if (image.kind === 'runtime') return consequenceOfRuntime(`${image.title} ${to}`)
  if (isSearch({ image: image.type })) {
    return 'An index is no use to another version. To keep searching, add a second service, build the index there, and then remove this one.'
  }
  if (!image.needsDisk) {
    return image.category === 'cache'
      ? 'It starts empty: what is kept in it now, such as sessions, is lost.'
      : `What uses it has to work with ${image.title} ${to}: deploy it to a branch first.`
  }
  if (from === undefined) {
    return 'A service that is deployed already has to name the version that it has: its data cannot go back.'
  }
  if (hasPostgis(image, service) && isBefore(from, '12') && !isBefore(to, '12')) {
    return 'With the extension postgis, data is not upgraded to PostgreSQL 12 or newer: export it, and import it into a new service.'
  }
  return 'Its data is upgraded too, and cannot go back: make a backup first, and try it on a branch.'
}

export function consequenceOfRuntime(runtime: string): string {
  return `The code has to run with ${runtime}: deploy it to a branch first.`
}

export function consequenceOfChannel(channel: string): string {
  return `Runtimes and packages come from channel ${channel}, which may lack a version that the stack names: deploy it to a branch first.`
}

/** Images of which each supported version migrates the data of the one before. */
export function isStepwise(image: string): boolean {
  return /^(mariadb|mysql|rabbitmq)$/.test(image)
}

function hasPostgis({ type }: Image, service: Value): boolean {
  const extensions = get(configurationOf(service), 'extensions')
  return (
    type === 'postgresql' && isList(extensions) && extensions.some((one) => String(one).startsWith('postgis'))
  )
}
