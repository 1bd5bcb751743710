import { get, isTree, type Tree, type Value } from '../base/tree.ts'
import { type Mount, mountsOf } from '../model/mounts.ts'
import { applicationsOf, type Named, servicesOf, workersOf } from '../model/queries.ts'
import { relationshipsOf } from '../model/relationships.ts'
import { sourcePathOf } from './shared/applications/mount-paths.ts'
import { verdictOf } from './shared/faults/type-verdict.ts'
import { databasesOf } from './shared/services/databases.ts'
import { typeOf } from './shared/services/service-type.ts'

/** What a project has before a change and no longer after it, and someone may miss: containers, data, files, access. */
export function lossesOf(before: Tree, after: Tree): readonly string[] {
  return [
    ...containersLost(
      'service',
      servicesOf(before).filter((one) => isDeployed('service', one) && isKeptOnDisk(one)),
      new Map(servicesOf(after)),
    ),
    ...containersLost(
      'application',
      applicationsOf(before).filter((one) => isDeployed('application', one)),
      new Map(applicationsOf(after)),
    ),
    ...servicesOf(before).flatMap(([name, value]) => databasesLost(name, value, servicesOf(after))),
    ...applicationsOf(before).flatMap(([name, value]) =>
      accessLost(
        name,
        value,
        applicationsOf(after),
        new Set(
          servicesOf(before)
            .filter(isMounted)
            .map(([storage]) => storage),
        ),
      ),
    ),
  ]
}

function containersLost(kind: string, before: readonly Named[], after: ReadonlyMap<string, Value>): string[] {
  return before.flatMap(([name, value]) => {
    const now = after.get(name)
    if (now === undefined) return [`${kind} ${name} is gone`]
    const [was, is] = [typeOf(value).type, typeOf(now).type]
    const [had, has] = [get(value, 'disk'), get(now, 'disk')]
    return [
      ...(was === is ? [] : [`${kind} ${name} was ${was} and is ${is}`]),
      ...(typeof had === 'number' && typeof has === 'number' && has < had
        ? [`${kind} ${name} has less disk`]
        : []),
    ]
  })
}

/** A version that is listed is one that may be deployed, with data. */
function isDeployed(kind: 'application' | 'service', [name, value]: Named): boolean {
  return verdictOf({ kind, name, value, path: [] }).kind === 'listed'
}

function isKeptOnDisk([, value]: Named): boolean {
  const { known } = typeOf(value)
  return known?.needsDisk === true || known?.mounted === true
}

function isMounted([, value]: Named): boolean {
  return typeOf(value).known?.mounted === true
}

function databasesLost(name: string, value: Value, after: readonly Named[]): string[] {
  const now = after.find(([other]) => other === name)?.[1]
  if (now === undefined) return []
  const left = databasesOf(now) ?? []
  return (databasesOf(value) ?? []).flatMap((one) =>
    left.includes(one) ? [] : [`database ${one} of ${name} is gone`],
  )
}

/** Relationships by name, and mounts by directory and place of their files. */
function accessLost(
  name: string,
  value: Value,
  after: readonly Named[],
  storages: ReadonlySet<string>,
): string[] {
  const now = after.find(([other]) => other === name)?.[1]
  if (now === undefined) return []
  return holders(value).flatMap(([key, holder]) => {
    const left = new Map(holders(now)).get(key) ?? null
    const names = relationshipsOf(left).map((one) => one.name)
    const mounts = mountsOf(left)
    return [
      ...relationshipsOf(holder)
        .filter((one) => one.service !== name && !storages.has(one.service) && !names.includes(one.name))
        .map((one) => `relationship ${one.name} of ${key || name} is gone`),
      ...mountsOf(holder)
        .filter(
          (mount) => isReadable(mount, storages) && !mounts.some((one) => isSameMount(mount, one, name)),
        )
        .map((mount) => `mount ${mount.path} of ${key || name} is another`),
    ]
  })
}

function holders(application: Value): readonly Named[] {
  const web = get(application, 'web')
  return [['', application], ...(isTree(web) ? [['web', web] as const] : []), ...workersOf(application)]
}

const READABLE = /^(storage|shared|instance|local|tmp|temporary|service)$/
const SAME: Readonly<Record<string, string>> = { local: 'instance', temporary: 'tmp' }

function isReadable({ form, source = '', service = '' }: Mount, storages: ReadonlySet<string>): boolean {
  return form !== 'unreadable' && READABLE.test(source) && (source !== 'service' || storages.has(service))
}

function isSameMount(before: Mount, after: Mount, application: string): boolean {
  const isSamePlace = before.path === after.path && sourcePathOf(before) === sourcePathOf(after)
  const sourceOf = ({ source = '' }: Mount) => SAME[source] ?? source
  // What is text says neither source by the words of today.
  const isSameSource = before.form === 'legacy' || sourceOf(before) === sourceOf(after)
  const ownerOf = ({ service }: Mount) => (service === application ? undefined : service)
  return isSamePlace && isSameSource && ownerOf(before) === ownerOf(after)
}
