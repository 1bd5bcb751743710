import { useMemo } from 'react'
import type { Project } from '../../../core/model/design.ts'
import type { Environment } from '../../../core/routing/environment.ts'
import { passedBy } from '../../../core/routing/passed-by.ts'
import { endOf, stepsOf, type TraceStep } from '../../../core/routing/trace-steps.ts'
import { traceUrl } from '../../../core/routing/trace-url.ts'
import type { Pointing } from './use-point-at.ts'

export interface TraceNow extends Pointing {
  /** Where it ends, in a sentence. */
  readonly end: string
  readonly isAnswered: boolean
  readonly steps: readonly TraceStep[]
  readonly notes: readonly string[]
}

/** What happens to a request in a project as it is now. */
export function useTrace(
  project: Project | undefined,
  url: string,
  environment: Environment,
): TraceNow | null {
  const { configuration, flavour } = project ?? {}
  return useMemo(() => {
    if (!configuration || !flavour || url === '') return null
    const trace = traceUrl(configuration, url, environment, flavour)
    const passed = passedBy(configuration, trace)
    return {
      end: endOf(trace),
      isAnswered: trace.outcome.kind !== 'nothing' && trace.outcome.kind !== 'loop',
      steps: stepsOf(configuration, url, trace),
      notes: trace.notes,
      nodes: [...passed.nodes].map((id) => [id, 'shown']),
      edges: [...passed.edges].map((id) => [id, 'shown']),
    }
  }, [configuration, flavour, url, environment])
}
