import { between, type Moves } from './moves.ts'

const DURATION = 260
/** A picture with more nodes than this changes at once: gliding would stutter. */
const MOST = 300

/** Shows nodes on their way from one picture to the next, and tells when they are there; at once where motion is not wanted. */
export function glide(
  from: Moves,
  target: () => Moves,
  show: (moves: Moves | null) => void,
  arrived: () => void,
): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill || from.size > MOST) {
    requestAnimationFrame(arrived)
    return
  }
  const start = performance.now()
  show(from)
  function step(now: number): void {
    const at = Math.min(Math.max((now - start) / DURATION, 0), 1)
    if (at === 1) {
      show(null)
      requestAnimationFrame(arrived)
      return
    }
    show(between(from, target(), 1 - (1 - at) ** 3))
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}
