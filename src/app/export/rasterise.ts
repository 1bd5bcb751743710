import { fail, ok, type Result } from '../../core/base/result.ts'

/** Pixels of the picture for each of the drawing. */
const SCALE = 2
/** What browsers draw at most: a side, and an area that phones have memory for too. */
const MAX_SIDE = 16_384
const MAX_AREA = 64 * 1024 * 1024

const REFUSED = 'This browser cannot draw a picture of this size. Export it as SVG instead.'

/** A drawing as a PNG: twice its size, or as much as a browser can draw. */
export async function rasterise(svg: string): Promise<Result<Uint8Array, string>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const scale = scaleFor(image.naturalWidth, image.naturalHeight)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    const context = canvas.getContext('2d')
    if (!context) return fail(REFUSED)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    return blob ? ok(new Uint8Array(await blob.arrayBuffer())) : fail(REFUSED)
  } catch {
    return fail(REFUSED)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** How much larger a drawing of this size may be drawn. */
export function scaleFor(width: number, height: number): number {
  return Math.min(SCALE, MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_AREA / (width * height)))
}
