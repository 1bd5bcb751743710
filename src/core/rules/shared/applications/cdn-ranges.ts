/** Networks by the CDN that publishes them. */
const NETWORKS: readonly (readonly [string, string])[] = [
  // https://www.cloudflare.com/ips/
  [
    'Cloudflare',
    '103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 104.16.0.0/13 104.24.0.0/14 108.162.192.0/18 131.0.72.0/22 141.101.64.0/18 162.158.0.0/15 172.64.0.0/13 173.245.48.0/20 188.114.96.0/20 190.93.240.0/20 197.234.240.0/22 198.41.128.0/17',
  ],
  // https://api.fastly.com/public-ip-list
  [
    'Fastly',
    '23.235.32.0/20 43.249.72.0/22 103.244.50.0/24 103.245.222.0/23 103.245.224.0/24 104.156.80.0/20 140.248.64.0/18 140.248.128.0/17 146.75.0.0/17 151.101.0.0/16 157.52.64.0/18 167.82.0.0/17 167.82.128.0/20 167.82.160.0/20 167.82.224.0/20 172.111.64.0/18 185.31.16.0/22 199.27.72.0/21 199.232.0.0/16',
  ],
]

interface Network {
  readonly address: number
  readonly bits: number
}

const CDNS = NETWORKS.map(([name, list]) => ({
  name,
  networks: list.split(' ').flatMap((text) => parse(text) ?? []),
}))

/** The CDN that an address, or all of a network, belongs to. */
export function cdnOf(text: string): string | undefined {
  const network = parse(text)
  return network && CDNS.find(({ networks }) => networks.some((cdn) => isInside(network, cdn)))?.name
}

function isInside(inner: Network, outer: Network): boolean {
  const size = 2 ** (32 - outer.bits)
  return inner.bits >= outer.bits && Math.floor(inner.address / size) === Math.floor(outer.address / size)
}

/** An IPv4 address, with the length of its prefix or as one host. */
function parse(text: string): Network | undefined {
  const [, dotted = '', length = '32'] = /^(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?$/.exec(text) ?? []
  const parts = dotted.split('.').map(Number)
  const bits = Number(length)
  if (dotted === '' || bits > 32 || parts.some((part) => part > 255)) return undefined
  return { address: parts.reduce((sum, part) => sum * 256 + part, 0), bits }
}
