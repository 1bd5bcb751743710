import { isTree, type Tree, type Value } from './tree.ts'

/** What a function may answer that is remembered: `undefined` would look like no answer yet. */
type Kept = NonNullable<unknown> | null

/**
 * A pure function that finds its answer once for every subject. Entries of a configuration are never changed in place,
 * and most stay the same from edit to edit.
 */
export function remembered<Subject extends object, Answer extends Kept>(
  find: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const kept = new WeakMap<Subject, Answer>()
  return (subject) => {
    const before = kept.get(subject)
    if (before !== undefined) return before
    const answer = find(subject)
    kept.set(subject, answer)
    return answer
  }
}

/** The same, of a function that depends on one thing more: found again where that is another one than the last time. */
export function rememberedWith<Subject extends object, Other, Answer>(
  find: (subject: Subject, other: Other) => Answer,
): (subject: Subject, other: Other) => Answer {
  const kept = new WeakMap<Subject, { readonly other: Other; readonly answer: Answer }>()
  return (subject, other) => {
    const before = kept.get(subject)
    if (before && before.other === other) return before.answer
    const answer = find(subject, other)
    kept.set(subject, { other, answer })
    return answer
  }
}

/** The same, of a value that is a map: of any other there is `nothing` to say. */
export function rememberedOfMap<Answer extends Kept>(
  find: (map: Tree) => Answer,
  nothing: Answer,
): (value: Value | undefined) => Answer {
  const ofMap = remembered(find)
  return (value) => (isTree(value) ? ofMap(value) : nothing)
}
