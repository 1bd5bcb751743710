import type { Tree } from '../base/tree.ts'
import { withoutBuildCaches } from './build-caches.ts'
import type { Conversion } from './conversion.ts'
import { modernCrons } from './crons.ts'
import { mapInstances } from './instances.ts'
import { mountsToFlex } from './mounts.ts'
import { collectNotes, type Tell } from './note.ts'
import { type ConvertOptions, DEFAULT_OPTIONS } from './options.ts'
import { withRoot } from './roots.ts'
import { withPlainPrimary } from './routes.ts'
import { noteAvailability } from './services.ts'
import { noteResources, withoutSizes } from './sizes.ts'
import { mapSection, without, withoutEmpty } from './trees.ts'
import { liftedFirewall } from './web-firewall.ts'

export interface ToFlexOptions extends Partial<ConvertOptions> {
  /** The directory of the file that an application is written in, from the root of the repository. */
  readonly rootOf?: (application: string) => string
}

/** The configuration of a Fixed project as Flex has it. */
export function toFlex(fixed: Tree, { rootOf = () => '', ...chosen }: ToFlexOptions = {}): Conversion {
  const options = { ...DEFAULT_OPTIONS, ...chosen }
  const { notes, tell } = collectNotes()
  const withApplications = mapSection(withoutEmpty(fixed), 'applications', (application, name) =>
    applicationToFlex(application, name, rootOf(name), options, tell),
  )
  const withServices = mapSection(withApplications, 'services', (service, name) => {
    noteAvailability(service, name, 'flex', tell)
    return withoutSizes(service, ['services', name], tell)
  })
  const flex = mapSection(withServices, 'routes', (route, key) => withPlainPrimary(route, key, tell))
  noteResources(fixed, flex, tell)
  return { configuration: flex, notes }
}

function applicationToFlex(
  application: Tree,
  name: string,
  root: string,
  options: ConvertOptions,
  tell: Tell,
): Tree {
  const at = ['applications', name]
  const rooted = withRoot(without(application, ['name']), at, root === '' ? '/' : root, tell)
  const lifted = liftedFirewall(withoutBuildCaches(rooted, at, tell), at, tell)
  return mapInstances(modernCrons(lifted, at, tell), name, (instance, where) =>
    withoutSizes(mountsToFlex(instance, where, options, tell), where.at, tell),
  )
}
