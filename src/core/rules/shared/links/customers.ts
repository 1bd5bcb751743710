import { rememberedWith } from '../../../base/remembered.ts'
import type { Tree } from '../../../base/tree.ts'
import { allReferences } from '../../../model/edits/references-to.ts'
import type { ProjectFacts } from '../../../model/facts.ts'

/** The stated customers of the applications that use a service. */
export function customersOf(configuration: Tree, facts: ProjectFacts, service: string): ReadonlySet<string> {
  return customersByService(configuration, facts).get(service) ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

const customersByService = rememberedWith((configuration: Tree, facts: ProjectFacts) => {
  const found = new Map<string, Set<string>>()
  if (facts.applications === undefined) return found
  for (const { section, entry, targetName } of allReferences(configuration)) {
    const customer = section === 'applications' ? customerOf(facts, entry) : undefined
    if (customer !== undefined) found.set(targetName, (found.get(targetName) ?? new Set()).add(customer))
  }
  return found
})

export function customerOf(facts: ProjectFacts, application: string): string | undefined {
  return facts.applications?.[application]?.customer ?? facts.customer
}

export function teamOf(facts: ProjectFacts, application: string): string | undefined {
  return facts.applications?.[application]?.team ?? facts.team
}
