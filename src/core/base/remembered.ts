import { isTree, type Tree, type Value } from './tree.ts'

/**
 * A pure function that keeps its last answer for every subject, and gives it again while everything else it depends on
 * is the same. Entries of a configuration are never changed in place, and most stay the same from edit to edit.
 */
export function remembered<Subject extends object, Others extends readonly unknown[], Answer>(
  find: (subject: Subject, ...others: Others) => Answer,
): (subject: Subject, ...others: Others) => Answer {
  const kept = new WeakMap<Subject, { readonly others: Others; readonly answer: Answer }>()
  return (subject, ...others) => {
    const before = kept.get(subject)
    if (before && areSame(before.others, others)) return before.answer
    const answer = find(subject, ...others)
    kept.set(subject, { others, answer })
    return answer
  }
}

/** The same, of a value that is a map: of any other there is `nothing` to say. */
export function rememberedOfMap<Answer>(
  find: (map: Tree) => Answer,
  nothing: Answer,
): (value: Value | undefined) => Answer {
  const ofMap = remembered(find)
  return (value) => (isTree(value) ? ofMap(value) : nothing)
}

function areSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false
  return true
}
