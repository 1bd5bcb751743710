import type { Container, Containers } from './containers.ts'

/** What a check asked of the containers, and what it was told. */
export interface Lookups {
  readonly get: Answers<Container>
  readonly workerCalled: Answers<Container>
  readonly elsewhere: Answers<string>
  /** Every container, where the check asked for all of them. */
  readonly all: readonly Container[] | undefined
  readonly isComplete: boolean
}

type Answers<Answer> = ReadonlyMap<string, Answer | undefined> | undefined

/** Runs a check on a view of the containers that notes what it was asked. */
export function noteLookups<Answer>(
  containers: Containers,
  check: (noting: Containers) => Answer,
): { readonly answer: Answer; readonly lookups: Lookups } {
  const get = new Noting(containers.get)
  const workerCalled = new Noting(containers.workerCalled)
  const elsewhere = new Noting(containers.elsewhere)
  let all: readonly Container[] | undefined
  const answer = check({
    get: get.ask,
    workerCalled: workerCalled.ask,
    elsewhere: elsewhere.ask,
    isComplete: containers.isComplete,
    all: () => {
      all = containers.all()
      return all
    },
  })
  const answers = { get: get.answers, workerCalled: workerCalled.answers, elsewhere: elsewhere.answers }
  return { answer, lookups: { ...answers, all, isComplete: containers.isComplete } }
}

/** Whether the same questions would get the same answers now. */
export function isStillTrue(lookups: Lookups, containers: Containers): boolean {
  const { get, workerCalled, elsewhere, all, isComplete } = lookups
  return (
    isComplete === containers.isComplete &&
    (all === undefined || all === containers.all()) &&
    isSame(get, containers.get) &&
    isSame(workerCalled, containers.workerCalled) &&
    isSame(elsewhere, containers.elsewhere)
  )
}

/** Most checks ask nothing of one kind or another, so answers are only kept from the first question on. */
class Noting<Answer> {
  answers: Map<string, Answer | undefined> | undefined
  readonly ask: (name: string) => Answer | undefined

  constructor(ask: (name: string) => Answer | undefined) {
    this.ask = (name) => {
      const answer = ask(name)
      this.answers ??= new Map()
      this.answers.set(name, answer)
      return answer
    }
  }
}

function isSame<Answer>(answers: Answers<Answer>, ask: (name: string) => Answer | undefined): boolean {
  if (!answers) return true
  for (const [name, answer] of answers) if (ask(name) !== answer) return false
  return true
}
