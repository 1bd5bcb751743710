import { imageOf } from '../catalog/catalog.ts'
import { BRANDS } from './brands.ts'
import { isNeutral, readableOn } from './colours.ts'
import { CATEGORY_GLYPHS, IMAGE_GLYPHS, UNKNOWN_GLYPH } from './glyphs.ts'

export interface LogoData {
  /** Filled by the even-odd rule. */
  readonly path: string
  readonly viewBox: string
  /** What is shown: the brand, or the image's title for a sign of our own. */
  readonly title: string
  /** The brand's colour, as readable in each scheme; absent for a sign of our own, which has the colour of text. */
  readonly hex?: { readonly light: string; readonly dark: string }
}

/** The strongest backgrounds that a logo is shown on; a test holds them against the tokens of the interface. */
export const BACKGROUNDS = { light: ['#e2f3f0', '#eceafb'], dark: ['#2b2a4d', '#3b2440', '#26351a'] } as const

/** The logo of an image such as `php`. What has none gets a sign of its category, never one that looks alike. */
export function logoOf(image: string): LogoData {
  const known = LOGOS.get(image)
  if (known) return known
  const logo = makeLogo(image)
  // Unknown types come from files, letter by letter while someone types: those are not kept.
  if (imageOf(image)) LOGOS.set(image, logo)
  return logo
}

const LOGOS = new Map<string, LogoData>()
const VIEW_BOX = '0 0 24 24'

function makeLogo(image: string): LogoData {
  const brand = BRANDS.get(image)
  if (!brand) {
    const known = imageOf(image)
    const path = IMAGE_GLYPHS.get(image) ?? (known ? CATEGORY_GLYPHS[known.category] : UNKNOWN_GLYPH)
    return { path, viewBox: VIEW_BOX, title: known?.title ?? image }
  }
  const colour = `#${brand.hex.toLowerCase()}`
  const hex = {
    light: readableOn(BACKGROUNDS.light, colour, '#000000'),
    dark: isNeutral(colour) ? '#f2f2f2' : readableOn(BACKGROUNDS.dark, colour, '#ffffff'),
  }
  return { path: brand.path, viewBox: VIEW_BOX, title: brand.title, hex }
}
