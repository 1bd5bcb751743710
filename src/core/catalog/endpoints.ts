import { remembered } from '../base/remembered.ts'
import { entriesOf, get, isList, isTree, stringAt, type Value } from '../base/tree.ts'
import { imageOf, parseType } from './catalog.ts'
import type { Image } from './image.ts'
import type { EndpointRange } from './registry.ts'
import { primaryRuntimeOf } from './stack.ts'

/** What a relationship or a route can name behind the colon. */
export interface Endpoint {
  readonly name: string
  readonly scheme: string
  readonly port?: number
  /** Whether a relationship that names no endpoint reaches this one. */
  readonly default: boolean
}

const HTTP: Endpoint = { name: 'http', scheme: 'http', port: 80, default: false }
const PHP: Endpoint = { name: 'php', scheme: 'http', port: 80, default: false }

/**
 * The endpoints of an application or service, the one to prefer first. A version that is not in the catalogue has
 * those of the newest; a service of an unknown image has what its configuration defines.
 */
export function endpointsOf(container: 'application' | 'service', value: Value): readonly Endpoint[] {
  if (container === 'application') return primaryRuntimeOf(value) === 'php' ? [HTTP, PHP] : [HTTP]
  const type = parseType(stringAt(value, 'type') ?? '')
  const image = imageOf(type.image)
  const builtIn = image ? builtInEndpoints(image, type.version) : []
  if (image && !image.configuration.includes('endpoints')) return builtIn
  return configuredEndpoints(value, image, builtIn) ?? builtIn
}

/**
 * What a relationship without an endpoint reaches, if anything: applications have no default.
 * https://docs.upsun.com/create-apps/image-properties/relationships.html
 */
export function defaultEndpointOf(container: 'application' | 'service', value: Value): Endpoint | undefined {
  return endpointsOf(container, value).find((endpoint) => endpoint.default)
}

function builtInEndpoints(image: Image, version: string | undefined): readonly Endpoint[] {
  return endpointsByVersion(image)[positionOf(image, version)] ?? []
}

/** The built-in endpoints of each version of an image; of an image without versions, those of all. */
const endpointsByVersion = remembered((image: Image): readonly (readonly Endpoint[])[] => {
  const versions = image.versions.length > 0 ? image.versions : [undefined]
  return versions.map((_, at) =>
    image.endpoints.filter((range) => covers(image, range, at)).map((range) => toEndpoint(image, range)),
  )
})

function toEndpoint(image: Image, { name, scheme, port, default: isDefault }: EndpointRange): Endpoint {
  const knownPort = port ?? image.endpointDefaults?.port
  return {
    name,
    scheme: scheme ?? image.endpointDefaults?.scheme ?? name,
    ...(knownPort !== undefined && { port: knownPort }),
    default: isDefault ?? image.documentedDefault === name,
  }
}

/** Endpoints of the service's own take the place of the built-in ones; undefined where it defines none. */
function configuredEndpoints(
  value: Value,
  image: Image | undefined,
  builtIn: readonly Endpoint[],
): Endpoint[] | undefined {
  const configuration = get(value, 'configuration')
  const own = get(configuration, 'endpoints')
  if (isTree(own) && Object.keys(own).length > 0) {
    return entriesOf(own).map(([name, definition]) => configuredEndpoint(name, definition, image, builtIn))
  }
  // PostgreSQL makes one endpoint of this name when only databases are given.
  const databases = get(configuration, 'databases')
  const [first] = builtIn
  return image?.type === 'postgresql' && isList(databases) && databases.length > 0 && first
    ? [{ ...first, name: 'main' }]
    : undefined
}

function configuredEndpoint(
  name: string,
  definition: Value,
  image: Image | undefined,
  builtIn: readonly Endpoint[],
): Endpoint {
  const port = get(definition, 'port')
  const like = builtIn.find((endpoint) => endpoint.port === port) ?? builtIn[0]
  const knownPort = typeof port === 'number' ? port : (like?.port ?? image?.endpointDefaults?.port)
  return {
    name,
    scheme: like?.scheme ?? image?.endpointDefaults?.scheme ?? 'tcp',
    ...(knownPort !== undefined && { port: knownPort }),
    default: builtIn.some((endpoint) => endpoint.default && endpoint.name === name),
  }
}

function positionOf(image: Image, version: string | undefined): number {
  return Math.max(
    image.versions.findIndex((candidate) => candidate.version === version),
    0,
  )
}

function covers(image: Image, { since, until }: EndpointRange, at: number): boolean {
  return (
    (until === undefined || at >= positionOf(image, until)) &&
    (since === undefined || at <= positionOf(image, since))
  )
}
