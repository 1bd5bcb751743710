/**
 * What each version of an image offers, in our shape; see `Offers` in src/core/catalog/offers.ts. `extensions` maps a
 * type to a list such as php_extensions.json, `registry` holds composable images with the runtimes of their channels.
 */
export function toOffers(extensions, registry) {
  const listed = Object.entries(extensions).map(([type, source]) => [
    type,
    extensionsOf(type, source, registry),
  ])
  const stacks = Object.entries(registry).map(([type, image]) => [type, stacksOf(image)])
  const all = [...listed, ...stacks.filter(([, byName]) => byName.size > 0)]
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)).map(toEntry))
}

/** Name to version to whether it is there without being asked for. The registry's versions only: no patch releases. */
function extensionsOf(type, { cloud }, registry) {
  const known = registry[type]?.versions
  if (!cloud || !known) throw new Error(`No list of extensions, or no image ${type} in the registry`)
  return new Map(
    Object.entries(cloud).map(([name, { versions }]) => [
      name,
      new Map(
        Object.entries(versions)
          .filter(([version]) => Object.hasOwn(known, version))
          .map(([version, { status }]) => [version, isThereAnyway(name, status)]),
      ),
    ]),
  )
}

function isThereAnyway(name, status) {
  if (status === 'default' || status === 'built-in') return true
  if (status === 'available') return false
  throw new Error(`${name} has the status ${status}`)
}

/** The runtimes of a composable image as `name@version`, by channel. */
function stacksOf({ versions }) {
  const byName = new Map()
  for (const [channel, { packages_versions: runtimes = {} }] of Object.entries(versions)) {
    for (const [runtime, { versions: offered }] of Object.entries(runtimes)) {
      for (const version of offered) {
        const name = `${runtime}@${version}`
        byName.set(name, (byName.get(name) ?? new Map()).set(channel, false))
      }
    }
  }
  return byName
}

function toEntry([type, byName]) {
  const versions = [...new Set([...byName.values()].flatMap((offered) => [...offered.keys()]))].sort(byNumber)
  const names = [...byName.keys()].sort(byNumber)
  const offers = names.map((name) => [name, rangesOf(byName.get(name), versions)])
  return [type, { versions, offers: Object.fromEntries(offers.filter(([, ranges]) => ranges !== '')) }]
}

/** Runs of versions as `9.3-16`, a star before those that have it anyway; several with a space between. */
function rangesOf(offered, versions) {
  const runs = []
  versions.forEach((version, at) => {
    if (!offered.has(version)) return
    const star = offered.get(version) ? '*' : ''
    const last = runs.at(-1)
    if (last && last.at === at - 1 && last.star === star) Object.assign(last, { at, until: version })
    else runs.push({ at, star, since: version, until: version })
  })
  return runs
    .map(({ star, since, until }) => star + (since === until ? since : `${since}-${until}`))
    .join(' ')
}

function byNumber(left, right) {
  return left.localeCompare(right, 'en', { numeric: true })
}
