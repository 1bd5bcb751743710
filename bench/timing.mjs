import { median } from './quantile.mjs'

/** The middle of how long some work takes, in milliseconds. What `prepare` makes anew for each round does not count. */
export function medianOf(rounds, work, prepare = () => {}) {
  return median(timesOf(rounds, work, prepare))
}

/** How long it takes each time. */
export function timesOf(rounds, work, prepare = () => {}) {
  return Array.from({ length: rounds }, () => {
    const subject = prepare()
    const start = performance.now()
    work(subject)
    return performance.now() - start
  })
}

/**
 * How often something is measured: at first, then for as long as it takes to be warm, then again. Garbage is collected
 * in one round of several, so a middle takes many. Large projects are warm sooner, and have garbage in every round.
 */
export function roundsFor(applications) {
  return applications > 100
    ? { rounds: 3, warmUp: 3, warmRounds: 5 }
    : { rounds: 15, warmUp: 150, warmRounds: 101 }
}
