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
    if (before?.others.every((other, at) => other === others[at])) return before.answer
    const answer = find(subject, ...others)
    kept.set(subject, { others, answer })
    return answer
  }
}
