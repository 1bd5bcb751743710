import type { Entry, EntryContext, EntryRule, Problem } from '../../rule.ts'
import { type TypeVerdict, verdictOf } from './type-verdict.ts'

/** A check of entries with one of the verdicts on their type; the problem is placed at the type. */
export function eachType<Kind extends TypeVerdict['kind']>(
  kind: Kind,
  check: (
    verdict: Extract<TypeVerdict, { readonly kind: Kind }>,
    entry: Entry,
    context: EntryContext,
  ) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  const isOfKind = (verdict: TypeVerdict): verdict is Extract<TypeVerdict, { readonly kind: Kind }> =>
    verdict.kind === kind
  return (entry, context) => {
    const verdict = verdictOf(entry)
    const problem = isOfKind(verdict) ? check(verdict, entry, context) : undefined
    return problem ? [{ at: [...entry.path, 'type'], ...problem }] : []
  }
}
