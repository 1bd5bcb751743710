/**
 * Runs in the page under test, before its own scripts. It sees only what both pages have: React Flow's nodes.
 * A frame is over when a message posted from its animation callback arrives: the browser has painted by then.
 */
export function installProbe() {
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => then(performance.now())
      port2.postMessage(null)
    })
  const isShown = (node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect()
    return (
      getComputedStyle(node).visibility === 'visible' &&
      right > left &&
      right > 0 &&
      bottom > top &&
      bottom > 0
    )
  }
  const firstPicture = new Promise((resolve) => {
    const look = () => {
      const isThere = [...document.querySelectorAll('.react-flow__node')].some(isShown)
      if (isThere) afterPaint(resolve)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  /** Milliseconds from the next pointer or wheel event until what it moves has been painted elsewhere. */
  const timeNextMove = (selector) => {
    const moved = document.querySelector(selector)
    const before = moved.style.transform
    return new Promise((resolve) => {
      const started = ({ type }) => {
        const start = performance.now()
        for (const name of ['pointermove', 'wheel']) removeEventListener(name, started, true)
        const look = () => {
          if (moved.style.transform === before && performance.now() - start < 5000)
            requestAnimationFrame(look)
          else afterPaint((end) => resolve({ type, milliseconds: end - start }))
        }
        look()
      }
      for (const name of ['pointermove', 'wheel']) addEventListener(name, started, true)
    })
  }
  globalThis.probe = { firstPicture, timeNextMove }
}
