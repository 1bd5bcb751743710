/**
 * The endpoints of all versions, each once with the range of versions that has it: `since` and `until` are inclusive
 * and left out at the open end. `versions` are newest first. A version without any recorded endpoint takes part in no
 * range's bounds, so it reads as its neighbours do.
 */
export function endpointRanges(versions, manifests) {
  const recorded = versions
    .map((version, at) => ({ version, endpoints: endpointsOf(manifests[at]) }))
    .filter(({ endpoints }) => endpoints.length > 0)
  const known = portsByName(recorded)
  const columns = recorded.map(({ version, endpoints }) => ({
    version,
    texts: endpoints.map((endpoint) => JSON.stringify({ ...known.get(endpoint.name), ...endpoint })),
  }))
  const texts = [...new Set(columns.flatMap((column) => column.texts))]
  return texts.flatMap((text) => runsOf(text, columns).map((run) => ({ ...JSON.parse(text), ...run })))
}

function endpointsOf(manifest) {
  return Object.entries(manifest.endpoints ?? {}).map(
    ([name, { scheme, schema, port, default: isDefault }]) => ({
      name,
      // The registry says `schema` where it means `scheme` for some images.
      ...((scheme ?? schema) && { scheme: scheme ?? schema }),
      ...(port && { port }),
      ...(isDefault && { default: true }),
    }),
  )
}

/** Scheme and port of an endpoint where some version says them: old versions leave them out. */
function portsByName(recorded) {
  const known = new Map()
  for (const { endpoints } of recorded) {
    for (const { name, scheme, port } of endpoints) {
      known.set(name, { name, ...(scheme && { scheme }), ...(port && { port }), ...known.get(name) })
    }
  }
  return known
}

function runsOf(text, columns) {
  const runs = []
  columns.forEach((column, at) => {
    if (!column.texts.includes(text)) return
    const last = runs.at(-1)
    if (last?.to === at - 1) last.to = at
    else runs.push({ from: at, to: at })
  })
  return runs.map(({ from, to }) => ({
    ...(to < columns.length - 1 && { since: columns[to].version }),
    ...(from > 0 && { until: columns[from].version }),
  }))
}
