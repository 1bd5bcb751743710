import { endpointRanges } from './endpoints.mjs'

const STATUSES = ['supported', 'deprecated', 'retired', 'decommissioned']

/** The images of a registry in our shape, sorted by type; see `RegistryImage` in src/core/catalog/registry.ts. */
export function toImages(registry) {
  const types = Object.keys(registry).sort()
  return Object.fromEntries(types.map((type) => [type, toImage(type, registry[type])]))
}

function toImage(type, source) {
  const versions = Object.keys(source.versions).sort(newestFirst)
  const manifests = versions.map((version) => source.versions[version].manifest ?? {})
  const usual = needsOf(manifests[0])
  return withoutEmpty({
    name: source.name,
    kind: source.service ? 'service' : 'runtime',
    page: `${new URL(source.docs.url).pathname.replace(/^\/docs/, '')}.html`,
    ...usual,
    disk: source.need_disk,
    premium: source.premium,
    excludedFrom: source.exclude_from?.map(flavourOf),
    endpoints: endpointRanges(versions, manifests),
    versions: versions.map((version, at) =>
      toVersion(type, version, source.versions[version], differences(usual, needsOf(manifests[at]))),
    ),
  })
}

/** `[version, status, upstream end of life or null, what differs from the image]`, without what is empty at the end. */
function toVersion(type, version, { upsun, upstream }, differs) {
  if (!STATUSES.includes(upsun.status)) throw new Error(`${type}:${version} has the status ${upsun.status}`)
  const entry = [version, upsun.status]
  const endOfLife = upstream?.eolFrom?.slice(0, 10)
  const hasDifferences = Object.keys(differs).length > 0
  if (endOfLife || hasDifferences) entry.push(endOfLife ?? null)
  if (hasDifferences) entry.push(differs)
  return entry
}

function needsOf(manifest) {
  return withoutEmpty({
    profile: manifest.default_container_profile,
    minCpu: manifest.min_cpu_size,
    minMemory: manifest.min_mem_size,
    minDisk: manifest.min_disk_size,
  })
}

/** What the registry says otherwise of one version. What it leaves out there, it did not record: no difference. */
function differences(usual, needs) {
  return Object.fromEntries(Object.entries(needs).filter(([key, value]) => value !== usual[key]))
}

function flavourOf(product) {
  if (product === 'platformsh') return 'fixed'
  if (product === 'upsun') return 'flex'
  throw new Error(`Unknown product ${product}`)
}

function newestFirst(left, right) {
  return right.localeCompare(left, 'en', { numeric: true })
}

function withoutEmpty(record) {
  const isSaid = ([, value]) => value !== undefined && value !== null && value !== false && value.length !== 0
  return Object.fromEntries(Object.entries(record).filter(isSaid))
}
