import type { Path } from '../../../base/path.ts'
import { remembered } from '../../../base/remembered.ts'
import { IMAGES, imageOf } from '../../../catalog/catalog.ts'
import type { Image } from '../../../catalog/image.ts'
import type { Flavour } from '../../../model/design.ts'
import { nameFault } from '../../../model/edits/names.ts'
import type { Container, Containers } from '../../containers.ts'
import type { Fix } from '../../rule.ts'
import type { Link } from '../links/links.ts'
import { imageOfContainer } from '../services/images.ts'
import { newService } from './disks.ts'
import { leadTo, withConsequence, write } from './fixes.ts'
import { nearest } from './nearest.ts'

/** How many choices of one kind are offered. */
const MOST = 3

/** Fixes for a relationship to nothing: the names that may have been meant. */
export function leadToNearest(link: Link, containers: Containers): Fix[] {
  return reachable(containers.all())
    .to(link.service)
    .flatMap((name) => {
      const container = containers.get(name)
      return container && isFitting(link, container) ? [leadTo(link, name, endpointFor(link, container))] : []
    })
}

/** Fixes for a route to nothing: the applications that may have been meant, all of them where no name is near. */
export function serveNearest(route: Path, name: string, containers: Containers): Fix[] {
  const meant = applications(containers.all()).to(name)
  return (meant.length > 0 ? meant : applicationNames(containers)).map((application) =>
    write(`Lead it to ${application}`, [...route, 'upstream'], `${application}:http`),
  )
}

/** The applications to offer where any may be meant. */
export function applicationNames(containers: Containers): readonly string[] {
  return applications(containers.all()).names.slice(0, MOST)
}

/** Fixes for a relationship to nothing: the services that it may be missing, judged by endpoint and name. */
export function createServices(link: Link, flavour: Flavour): Fix[] {
  const { service, endpoint } = link
  if (nameFault(service) !== undefined) return []
  return imagesFor(service, endpoint).map((image) =>
    withConsequence(
      write(`Create ${service} as ${image.title}`, ['services', service], newService(image, flavour)),
      NEW_SERVICE,
    ),
  )
}

/** A fresh network storage, for a mount that names none. */
export function createNetworkStorage(name: string, flavour: Flavour): Fix[] {
  const image = imageOf('network-storage')
  if (!image || nameFault(name) !== undefined) return []
  const fix = write(`Create ${name} as ${image.title}`, ['services', name], newService(image, flavour))
  return [withConsequence(fix, NEW_SERVICE)]
}

const NEW_SERVICE = 'A new service starts empty, and takes resources that are paid for.'

const reachable = remembered((containers: readonly Container[]) =>
  nearestOf(containers.filter(isReachable).map(({ name }) => name)),
)

const applications = remembered((containers: readonly Container[]) =>
  nearestOf(containers.flatMap(({ kind, name }) => (kind === 'application' ? [name] : []))),
)

interface NearestOf {
  readonly names: readonly string[]
  readonly to: (missed: string) => readonly string[]
}

/**
 * One name that is gone may well be missed by many: it is looked for once. Where more are missed than anyone corrects
 * one by one, it is something else that went wrong, and no more are looked for.
 */
function nearestOf(names: readonly string[]): NearestOf {
  const known = new Map<string, readonly string[]>()
  const to = (missed: string): readonly string[] => {
    const meant = known.get(missed) ?? (known.size < MOST_MISSED ? nearest(missed, names) : [])
    known.set(missed, meant)
    return meant
  }
  return { names, to }
}

const MOST_MISSED = 200

function isReachable(container: Container): boolean {
  return container.kind !== 'worker' && !imageOfContainer(container)?.mounted
}

/** An endpoint that was written says what kind of container was meant. */
function isFitting({ endpoint }: Link, { endpoints }: Container): boolean {
  return endpoint === undefined || !endpoints || endpoints.includes(endpoint)
}

function endpointFor(link: Link, { kind, endpoints = [], defaultEndpoint }: Container): string | undefined {
  if (kind === 'application') return 'http'
  return link.endpoint ?? (defaultEndpoint === undefined ? endpoints[0] : undefined)
}

function imagesFor(name: string, endpoint: string | undefined): readonly Image[] {
  const candidates = IMAGES.services.filter(
    (image) => !image.premium && !image.unlisted && !image.mounted && !image.opens && serves(image, endpoint),
  )
  const named = candidates.filter(
    ({ type }) => name.includes(type) || (name.length > 2 && type.startsWith(name)),
  )
  if (named.length > 0) return named.slice(0, MOST)
  // An endpoint says enough, unless it is one that many images have.
  if (endpoint !== undefined) return endpoint === 'http' ? [] : candidates.slice(0, MOST)
  const usual = USUAL.find(([pattern]) => pattern.test(name))?.[1] ?? []
  return usual.flatMap((type) => candidates.find((image) => image.type === type) ?? [])
}

function serves({ endpoints, nullRelationship }: Image, endpoint: string | undefined): boolean {
  if (endpoint === undefined) return nullRelationship !== 'never'
  return endpoints.some(({ name }) => name === endpoint)
}

/** What people have in mind when they name a service by what it is for. */
const USUAL: readonly [RegExp, readonly string[]][] = [
  [/cache|session/, ['valkey', 'redis', 'memcached']],
  [/search|index/, ['opensearch', 'elasticsearch', 'solr']],
  [/queue|message|mq/, ['rabbitmq', 'kafka']],
  [/db|data|sql/, ['postgresql', 'mariadb']],
]
