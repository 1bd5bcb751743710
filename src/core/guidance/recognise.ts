import type { Tree } from '../base/tree.ts'
import type { ProjectFacts } from '../model/facts.ts'
import { siteSignals } from '../rules/shared/sites/site-signals.ts'
import type { Evidence, Pattern } from './pattern.ts'
import { ALL_PATTERNS } from './patterns/all-patterns.ts'
import { topologyOf } from './topology.ts'

/** A pattern that a design has, and what shows it. */
export interface Recognised {
  readonly pattern: Pattern
  readonly evidence: readonly Evidence[]
}

/** Every pattern that a project has, the leading one first. Nothing that names no application has one. */
export function recognise(configuration: Tree, facts: ProjectFacts): readonly Recognised[] {
  const sight = { topology: topologyOf(configuration), sites: siteSignals(configuration, facts) }
  return ALL_PATTERNS.map((pattern) => ({ pattern, evidence: pattern.find(sight) })).filter(
    (found) => found.evidence.length > 0,
  )
}
