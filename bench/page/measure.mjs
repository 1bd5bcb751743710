import { brotliCompressSync } from 'node:zlib'
import { quantile } from '../quantile.mjs'
import { installProbe } from './probe.mjs'

const moves = 120
const radius = 120

/** Opens an address in a fresh profile and measures what a person would wait for. */
export async function measurePage(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  try {
    await context.addInitScript(installProbe)
    const page = await context.newPage()
    const scripts = new Map()
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
    })
    await page.goto(address)
    const firstPicture = await page.evaluate(() => globalThis.probe.firstPicture)
    const scriptBytes = await bytesBefore(page, firstPicture, scripts)
    await settled(page)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const drag = await measureGesture(page, session, await spotOfNode(page))
    const pan = await measureGesture(page, session, await spotOfPane(page))
    return { firstPicture, scriptBytes, drag, pan }
  } finally {
    await context.close()
  }
}

/** Brotli bytes of the scripts that had arrived by a time. */
async function bytesBefore(page, time, scripts) {
  const arrived = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= until)
        .map(({ name }) => name),
    time,
  )
  const bodies = await Promise.all(arrived.flatMap((url) => scripts.get(url) ?? []))
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
}

/** What is loaded after the first picture shall not be counted as a slow frame. */
async function settled(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

/** The node that is nearest to the middle of the window. */
function spotOfNode(page) {
  return page.evaluate(() => {
    const middle = { x: innerWidth / 2, y: innerHeight / 2 }
    const spots = [...document.querySelectorAll('.react-flow__node.draggable')].map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect()
      return { node, x: left + width / 2, y: top + height / 2 }
    })
    const distance = ({ x, y }) => Math.hypot(x - middle.x, y - middle.y)
    const [{ x, y }] = spots
      .filter((spot) => document.elementFromPoint(spot.x, spot.y)?.closest('.react-flow__node') === spot.node)
      .sort((one, other) => distance(one) - distance(other))
    return { x, y }
  })
}

/** A free place on the canvas. */
function spotOfPane(page) {
  return page.evaluate(() => {
    const pane = document.querySelector('.react-flow__pane')
    const { left, top, width, height } = pane.getBoundingClientRect()
    for (let y = top + height / 2; y < top + height - 40; y += 7)
      for (let x = left + width / 2; x < left + width - 40; x += 7)
        if (document.elementFromPoint(x, y) === pane) return { x, y }
    return { x: left + 5, y: top + 5 }
  })
}

/** Drags in a circle with real input: the time between frames, and the main thread's work for each. */
async function measureGesture(page, session, { x, y }) {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 12, y + 12, { steps: 3 })
  const frames = await page.evaluateHandle(() => globalThis.probe.watchFrames())
  const before = await workedSince(session)
  for (let move = 1; move <= moves; move++) {
    const angle = (move / moves) * 2 * Math.PI
    await page.mouse.move(x + 12 + radius * Math.sin(angle), y + 12 + radius * (1 - Math.cos(angle)))
  }
  const times = await frames.evaluate((stop) => stop())
  const work = (await workedSince(session)) - before
  await page.mouse.up()
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), work: work / moves }
}

async function workedSince(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}
