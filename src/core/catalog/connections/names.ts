/** A name that is not in use: the wanted one, else with the first free number behind it. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  let number = 2
  while (taken.includes(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

/** A mount path that neither is, nor is within, nor holds another one: mixed sources may not be nested. */
export function freeMountPath(wanted: string, taken: readonly string[]): string {
  const topLevel = taken.map((path) => path.replace(/^\/+/, '').split('/')[0] ?? '')
  return freeName(wanted, topLevel)
}
