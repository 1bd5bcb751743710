import { parseType } from '../../catalog/catalog.ts'
import { element, type Markup } from './markup.ts'
import type { SceneProject } from './scene.ts'
import type { Shades } from './style.ts'

/** The sign of an image, filled by the even-odd rule; without colours of its own it has that of its node's kind. */
export interface Logo {
  readonly path: string
  readonly viewBox: string
  readonly hex?: Shades
}

/** The signs of a picture, each defined once. */
export interface LogoSheet {
  readonly definitions: readonly Markup[]
  readonly shades: readonly (Shades | undefined)[]
  /** The sign of a type, 24 by 24; undefined where it has none. */
  readonly draw: (type: string, x: number, y: number, colour: string) => Markup | undefined
}

export function collectLogos(
  scene: readonly SceneProject[],
  id: string,
  logoOf: (image: string) => Logo | undefined,
): LogoSheet {
  const types = scene.flatMap(({ nodes }) =>
    nodes.flatMap(({ node }) => (node.kind === 'route' ? [] : [node.type])),
  )
  const images = [...new Set(types.map((type = '') => parseType(type).image))]
  const logos = images.flatMap((image) => {
    const logo = logoOf(image)
    return logo ? [{ image, logo }] : []
  })
  return {
    shades: logos.map(({ logo }) => logo.hex),
    definitions: logos.map(({ logo: { path, viewBox } }, at) =>
      element(
        'symbol',
        { id: `${id}-logo-${at}`, viewBox },
        element('path', { d: path, 'fill-rule': 'evenodd' }),
      ),
    ),
    draw(type, x, y, colour) {
      const { image } = parseType(type)
      const at = logos.findIndex((each) => each.image === image)
      if (at === -1) return undefined
      const own = logos[at]?.logo.hex ? `logo-${at}` : colour
      return element('use', { href: `#${id}-logo-${at}`, x, y, width: 24, height: 24, class: own })
    },
  }
}
