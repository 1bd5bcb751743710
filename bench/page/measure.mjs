import { brotliCompressSync, constants } from 'node:zlib'
import { quantile } from '../quantile.mjs'
import { installProbe } from './probe.mjs'

const steps = 60

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
    const bodies = await Promise.all(scripts.values())
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    return {
      firstPicture,
      scripts: bodies.length,
      scriptBytes: bodies.reduce((sum, body) => sum + brotliSize(body), 0),
      drag: await measureDrag(page, session),
      pan: await measurePan(page, session),
    }
  } finally {
    await context.close()
  }
}

function brotliSize(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

async function measureDrag(page, session) {
  const { id, x, y } = await page.evaluate(() => {
    const middle = { x: innerWidth / 2, y: innerHeight / 2 }
    const spots = [...document.querySelectorAll('.react-flow__node')].map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect()
      return { id: node.dataset.id, x: left + width / 2, y: top + height / 2 }
    })
    const distance = (spot) => Math.hypot(spot.x - middle.x, spot.y - middle.y)
    return spots
      .filter((spot) => document.elementFromPoint(spot.x, spot.y)?.closest('.react-flow__node'))
      .sort((one, other) => distance(one) - distance(other))[0]
  })
  const node = `.react-flow__node[data-id=${JSON.stringify(id)}]`
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 12, y + 12)
  const result = await measureSteps(page, session, node, (step) => {
    const angle = (step / steps) * 2 * Math.PI
    return page.mouse.move(x + 12 + 120 * Math.sin(angle), y + 12 + 120 * (1 - Math.cos(angle)))
  })
  await page.mouse.up()
  return result
}

async function measurePan(page, session) {
  const viewport = '.react-flow__viewport'
  const spot = await page.evaluate(() => {
    const pane = document.querySelector('.react-flow__pane')
    const { left, top, width, height } = pane.getBoundingClientRect()
    for (let y = top + height / 2; y < top + height - 40; y += 7)
      for (let x = left + width / 2; x < left + width - 40; x += 7)
        if (document.elementFromPoint(x, y) === pane) return { x, y }
    return { x: left + 5, y: top + 5 }
  })
  await page.mouse.move(spot.x, spot.y)
  await page.mouse.down()
  const result = await measureSteps(page, session, viewport, (step) => {
    const angle = (step / steps) * 2 * Math.PI
    return page.mouse.move(spot.x + 120 * Math.sin(angle), spot.y + 120 * (1 - Math.cos(angle)))
  })
  await page.mouse.up()
  return result
}

/** Real input, a step at a time: how long until it is seen, and how long the main thread worked for it. */
async function measureSteps(page, session, selector, move) {
  const frames = []
  let work = 0
  for (let step = 1; step <= steps; step++) {
    const timed = page.evaluate((what) => globalThis.probe.timeNextMove(what), selector)
    await page.evaluate(() => null)
    const before = await taskTime(session)
    await move(step)
    frames.push((await timed).milliseconds)
    work += (await taskTime(session)) - before
  }
  return { median: quantile(frames, 0.5), p95: quantile(frames, 0.95), work: work / steps }
}

async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}
