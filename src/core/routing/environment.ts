/** Where a design is looked at as if it ran. */
export type Environment =
  /** The first domain is the default one; without any, the platform makes a host. */
  | { readonly kind: 'production'; readonly domains: readonly string[] }
  | { readonly kind: 'branch'; readonly name: string }

/** The host that the platform makes, with its unknown parts in angle brackets. */
export function generatedHost(environment: Environment): string {
  const branch = environment.kind === 'branch' ? environment.name : 'main'
  const label = branch
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${label || 'branch'}-<hash>-<project>.<region>.platformsh.site`
}

/** The hosts that `{default}` and `{all}` stand for, the default one first. */
export function ownHosts(environment: Environment): readonly [string, ...string[]] {
  const [first, ...others] = environment.kind === 'production' ? environment.domains : []
  return first === undefined ? [generatedHost(environment)] : [first, ...others]
}
