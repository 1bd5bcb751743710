import { DARK, LIGHT, type Palette } from './palette.ts'

/** Of one scheme, or of the one that the reader prefers. */
export type Theme = 'auto' | 'light' | 'dark'

/** A colour of each scheme. */
export interface Shades {
  readonly light: string
  readonly dark: string
}

const FONTS = [
  '.names{font-family:ui-monospace,monospace;font-weight:500}',
  '.words{font-family:system-ui,sans-serif}',
  '.strong{font-weight:600}',
]

/** Rules for the classes of a picture, bound to its id: on a page they touch nothing else. */
export function stylesheet(id: string, theme: Theme, logos: readonly (Shades | undefined)[]): string {
  const rules = theme === 'dark' ? colourRules(DARK, logos, 'dark') : colourRules(LIGHT, logos, 'light')
  const bound = [...FONTS, ...rules].map((rule) => `#${id} ${rule}`).join('')
  if (theme !== 'auto') return bound
  const dark = colourRules(DARK, logos, 'dark').map((rule) => `#${id} ${rule}`)
  return `${bound}@media (prefers-color-scheme:dark){${dark.join('')}}`
}

function colourRules(
  palette: Palette,
  logos: readonly (Shades | undefined)[],
  scheme: keyof Shades,
): string[] {
  const ofRoles = Object.entries(palette).flatMap(([role, colour]) => [
    `.fill-${role}{fill:${colour}}`,
    `.line-${role}{stroke:${colour}}`,
  ])
  const ofLogos = logos.flatMap((shades, at) =>
    shades && isColour(shades[scheme]) ? [`.logo-${at}{fill:${shades[scheme]}}`] : [],
  )
  return [...ofRoles, ...ofLogos]
}

function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}
