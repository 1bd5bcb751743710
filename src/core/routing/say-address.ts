import type { RealAddress } from './real-addresses.ts'

/** What becomes of a route on an environment, in sentences. */
export function sayAddress({ route, addresses }: RealAddress): string {
  if (addresses.length === 0) return `"${route}" is no address.`
  const urls = addresses.map(({ url }) => url).join(', ')
  const otherwise = addresses.flatMap((address) => address.otherwise ?? [])
  const or = otherwise.length === 0 ? '' : `, or by another page of the documentation ${otherwise.join(', ')}`
  return `"${route}" gets ${urls}${or}.`
}
