/** Frames in which nodes are put up, measured and connected. */
const FRAMES = 4

/** A hidden page draws no frames: there nothing waits longer than this, in milliseconds. */
const LONGEST_WAIT = 1500

let opening: Promise<unknown> = Promise.resolve()

/** There is no picture before what the page is asked for has been opened. */
export function waitForOpening(opened: Promise<unknown>): void {
  opening = opened
}

/** Resolves when the picture has been drawn: what is not in the first one can be loaded then. */
export async function idle(): Promise<void> {
  await opening.catch(() => {})
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve, LONGEST_WAIT)
    afterFrames(FRAMES, () => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
      else resolve()
    })
  })
}

function afterFrames(count: number, run: () => void): void {
  requestAnimationFrame(() => (count > 1 ? afterFrames(count - 1, run) : run()))
}
