import { mapDefined } from '../../../base/map-defined.ts'
import type { Path } from '../../../base/path.ts'
import { remembered } from '../../../base/remembered.ts'
import { type Mount, mountsOf } from '../../../model/mounts.ts'
import type { Container, Containers } from '../../containers.ts'
import type { Entry, EntryContext, EntryRule, Fix, Problem } from '../../rule.ts'
import { write } from '../fixes/fixes.ts'
import { type Holder, holdersOf } from '../links/links.ts'
import { imageOfContainer } from '../services/images.ts'

/** A mount, and where it is written. */
export interface PlacedMount extends Mount {
  readonly at: Path
  readonly holder: Holder
}

/** A check of every mount that an application writes for itself, its `web` or a worker. */
export function eachMount(
  check: (mount: PlacedMount, entry: Entry, context: EntryContext) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  return (entry, context) =>
    mapDefined(placedMounts(entry), (mount) => {
      const problem = check(mount, entry, context)
      return problem && { ...problem, at: mount.at }
    })
}

/** Found once for all the rules that speak of mounts. */
const placedMounts = remembered((entry: Entry): readonly PlacedMount[] =>
  holdersOf(entry).flatMap((holder) =>
    mountsOf(holder.value).map(({ path, form, source, service, sourcePath, value }) => {
      const at = [...holder.path, 'mounts', path]
      return { path, form, source, service, sourcePath, value, at, holder }
    }),
  ),
)

/** Whether a container is network storage; undefined where its image is not known. */
export function isNetworkStorage(container: Container): boolean | undefined {
  if (container.kind !== 'service') return false
  const image = imageOfContainer(container)
  return image && image.mounted === true
}

/** One choice per network storage of the project. */
export function offerEachStorage(mount: PlacedMount, containers: Containers): Fix[] {
  return containers
    .all()
    .filter((container) => isNetworkStorage(container))
    .map(({ name }) => write(`Use ${name}`, [...mount.at, 'service'], name))
}
