/** What a person should hear of a new registry: images, versions and statuses that come, go or change. */
export function changesBetween(before, after) {
  const types = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return types.flatMap((type) => {
    if (!Object.hasOwn(after, type)) return [`${type}: no longer in the registry`]
    if (!Object.hasOwn(before, type)) return [`${type}: new, ${after[type].versions.length} versions`]
    return [
      ...fieldChanges(type, before[type], after[type]),
      ...versionChanges(type, before[type], after[type]),
    ]
  })
}

/** What comes, goes or changes among the things that the versions of images offer. */
export function offerChanges(before, after) {
  const types = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return types.flatMap((type) => {
    const old = before[type]?.offers ?? {}
    const now = after[type]?.offers ?? {}
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((name) => old[name] !== now[name])
      .map((name) => `${type}: ${name} ${old[name] ?? 'none'} -> ${now[name] ?? 'none'}`)
  })
}

function fieldChanges(type, before, after) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => key !== 'versions',
  )
  return keys
    .map((key) => [key, JSON.stringify(before[key]) ?? 'none', JSON.stringify(after[key]) ?? 'none'])
    .filter(([, old, now]) => old !== now)
    .map(([key, old, now]) => `${type}: ${key} ${old} -> ${now}`)
}

function versionChanges(type, before, after) {
  const old = wordsByVersion(before)
  const now = wordsByVersion(after)
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((version) => old.get(version) !== now.get(version))
    .map((version) => `${type}:${version}: ${old.get(version) ?? 'none'} -> ${now.get(version) ?? 'none'}`)
}

function wordsByVersion(image) {
  return new Map(image.versions.map(([version, ...facts]) => [version, facts.map(toWord).join(', ')]))
}

function toWord(fact) {
  return typeof fact === 'object' ? JSON.stringify(fact) : fact
}
