import { assertNever } from '../../base/assert-never.ts'
import type { Subject } from '../criteria/criterion.ts'
import type { Verdict } from '../decide.ts'
import { ofOneProject } from './clustered.ts'
import type { Consequence } from './consequence.ts'
import { ofKeptSites } from './multi-site.ts'
import { ofSeparateProjects } from './separate.ts'

/** What a verdict would mean, for the applications of this design. */
export function consequencesOf(verdict: Verdict, subject: Subject): readonly Consequence[] {
  switch (verdict) {
    case 'clustered':
      return ofOneProject(subject.topology, subject.flavour)
    case 'separate':
      return ofSeparateProjects(subject)
    case 'multi-site':
      return ofKeptSites(subject)
    case 'monolith':
      return [
        {
          topic: 'Later',
          text: 'Applications, workers and services can be added to the configuration of this project at any time.',
        },
      ]
    default:
      return assertNever(verdict)
  }
}
