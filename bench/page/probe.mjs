/**
 * Runs in the page under test, before its own scripts. It sees only what both pages have: React Flow's nodes.
 * A picture is there when a message posted from an animation callback arrives: the browser has painted by then.
 */
export function installProbe() {
  const isShown = (node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect()
    const isOnScreen = right > left && right > 0 && bottom > top && bottom > 0
    return isOnScreen && getComputedStyle(node).visibility === 'visible'
  }
  const firstPicture = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    const look = () => {
      if ([...document.querySelectorAll('.react-flow__node')].some(isShown)) port2.postMessage(null)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

  /** Milliseconds between the frames from now until the returned function is called. */
  const watchFrames = () => {
    const frames = []
    let last = performance.now()
    let handle = 0
    const note = (now) => {
      frames.push(now - last)
      last = now
      handle = requestAnimationFrame(note)
    }
    handle = requestAnimationFrame((now) => {
      last = now
      handle = requestAnimationFrame(note)
    })
    return () => {
      cancelAnimationFrame(handle)
      return frames
    }
  }
  globalThis.probe = { firstPicture, watchFrames }
}
