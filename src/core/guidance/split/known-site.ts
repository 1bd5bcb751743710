/** A site as it is known by a name, a host, or a database. */
export interface KnownSite {
  readonly name: string
  readonly host?: string
  readonly database?: string
}

/** Whether a host, a database or a service is named after a site. */
export function isNamed(text: string, site: string): boolean {
  const name = plain(site.replace(/\.[a-z]+$/i, ''))
  return name !== '' && plain(text).includes(name)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
