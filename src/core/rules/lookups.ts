import type { Container, Containers } from './containers.ts'

/** Which containers a check asked for, and what it was told. */
export interface Lookups {
  readonly asked: ReadonlyMap<string, Container | undefined>
  readonly elsewhere: ReadonlyMap<string, string | undefined>
  /** Every container, where the check asked for all of them. */
  readonly all?: readonly Container[]
}

/** Runs a check on a view of the containers that notes what it was asked. */
export function noteLookups<Answer>(
  containers: Containers,
  check: (noting: Containers) => Answer,
): { readonly answer: Answer; readonly lookups: Lookups } {
  const asked = new Map<string, Container | undefined>()
  const elsewhere = new Map<string, string | undefined>()
  let all: readonly Container[] | undefined
  const answer = check({
    get: (name) => {
      const container = containers.get(name)
      asked.set(name, container)
      return container
    },
    all: () => {
      all = containers.all()
      return all
    },
    elsewhere: (name) => {
      const project = containers.elsewhere(name)
      elsewhere.set(name, project)
      return project
    },
  })
  return { answer, lookups: all ? { asked, elsewhere, all } : { asked, elsewhere } }
}

/** Whether the same questions would get the same answers now. */
export function isStillTrue({ asked, elsewhere, all }: Lookups, containers: Containers): boolean {
  if (all && all !== containers.all()) return false
  for (const [name, container] of asked) if (containers.get(name) !== container) return false
  for (const [name, project] of elsewhere) if (containers.elsewhere(name) !== project) return false
  return true
}
