import type { Path } from '../../../base/path.ts'
import { nearest } from '../fixes/nearest.ts'

/**
 * Where a key belongs that people write in another place, or by another name: from the map that it is in. Names of
 * maps and positions of lists are stars.
 */
export function placeMeantBy(place: string, key: string): Path | undefined {
  const group = MEANT[place]
  return group && Object.hasOwn(group, key) ? group[key] : undefined
}

/** Whether a key of a map is told as one that stands for another: that this other one is missing is then the same cause. */
export function isSaidOtherwise(place: string, keys: readonly string[], wanted: Path): boolean {
  const [name = '', ...rest] = wanted
  return keys.some((key) => {
    if (key === name) return false
    const meant = placeMeantBy(place, key)
    return meant
      ? meant.join('/') === wanted.join('/')
      : rest.length === 0 && nearest(key, [String(name)]).length > 0
  })
}

const START: Path = ['commands', 'start']

const INSTANCE: Readonly<Record<string, Path>> = { start: START, command: START, run: START, cmd: START }

const MEANT: Readonly<Record<string, Readonly<Record<string, Path>>>> = {
  application: {
    ...under(['source'], ['root']),
    ...under(['runtime'], ['extensions', 'disabled_extensions']),
    ...under(['hooks'], ['deploy', 'post_deploy']),
    ...under(['web'], ['commands', 'locations', 'upstream']),
    ...under(['build'], ['flavor']),
    env: ['variables', 'env'],
    environment: ['variables', 'env'],
    var: ['variables'],
    vars: ['variables'],
    start: ['web', ...START],
  },
  'application/web': {
    ...INSTANCE,
    ...under(['locations', '/'], ['allow', 'headers', 'index', 'root', 'rules', 'scripts']),
    socket_family: ['upstream', 'socket_family'],
  },
  'application/web/commands': { run: ['start'], command: ['start'] },
  'application/web/locations/*': { passthrough: ['passthru'], pass_through: ['passthru'] },
  'application/workers/*': INSTANCE,
  'application/crons/*': { ...INSTANCE, schedule: ['spec'], cron: ['spec'] },
  'application/operations/*': INSTANCE,
  'application/source': { path: ['root'], dir: ['root'], directory: ['root'] },
  'application/mounts/*': { path: ['source_path'], type: ['source'] },
  service: under(
    ['configuration'],
    [
      'authentication',
      'cores',
      'databases',
      'endpoints',
      'extensions',
      'maxmemory_policy',
      'plugins',
      'properties',
      'schemas',
      'vcl',
      'vhosts',
    ],
  ),
}

function under(path: Path, keys: readonly string[]): Readonly<Record<string, Path>> {
  return Object.fromEntries(keys.map((key) => [key, [...path, key]]))
}
