/** Frames in which nodes are put up, measured and connected. */
const FRAMES = 4

/** Longer than this nothing waits: a hidden page draws no frames. */
const LONGEST_WAIT = 1500

/** Resolves when the picture has been drawn: what is not in the first one can be loaded then. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT)
    afterFrames(FRAMES, () => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
      else resolve()
    })
  })
}

function afterFrames(count: number, run: () => void): void {
  requestAnimationFrame(() => (count > 1 ? afterFrames(count - 1, run) : run()))
}
