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

/**
 * A view of the containers that notes what it is asked. Most checks ask nothing of one kind or another, so answers are
 * only kept from the first question on.
 */
export class NotingContainers implements Containers {
  readonly isComplete: boolean
  readonly #containers: Containers
  #get: Map<string, Container | undefined> | undefined
  #workerCalled: Map<string, Container | undefined> | undefined
  #elsewhere: Map<string, string | undefined> | undefined
  #all: readonly Container[] | undefined

  constructor(containers: Containers) {
    this.#containers = containers
    this.isComplete = containers.isComplete
  }

  get(name: string): Container | undefined {
    const answer = this.#containers.get(name)
    this.#get = (this.#get ?? new Map<string, Container | undefined>()).set(name, answer)
    return answer
  }

  workerCalled(name: string): Container | undefined {
    const answer = this.#containers.workerCalled(name)
    this.#workerCalled = (this.#workerCalled ?? new Map<string, Container | undefined>()).set(name, answer)
    return answer
  }

  elsewhere(name: string): string | undefined {
    const answer = this.#containers.elsewhere(name)
    this.#elsewhere = (this.#elsewhere ?? new Map<string, string | undefined>()).set(name, answer)
    return answer
  }

  all(): readonly Container[] {
    this.#all = this.#containers.all()
    return this.#all
  }

  lookups(): Lookups {
    return {
      get: this.#get,
      workerCalled: this.#workerCalled,
      elsewhere: this.#elsewhere,
      all: this.#all,
      isComplete: this.isComplete,
    }
  }
}

function isSame<Answer>(answers: Answers<Answer>, ask: (name: string) => Answer | undefined): boolean {
  if (!answers) return true
  for (const [name, answer] of answers) if (ask(name) !== answer) return false
  return true
}
