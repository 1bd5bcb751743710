import { fromEmbedded, toEmbedded } from '../picture/embedded.ts'
import { element, type Markup } from './markup.ts'

const NAME = 'toposcope-design'

/** The part of a picture that carries the text of its design. */
export function embeddedDesign(text: string): Markup {
  return element('metadata', { class: NAME }, toEmbedded(text))
}

/**
 * The text of the design that a picture carries; undefined where it carries none. It is whatever the file says: the
 * caller parses it as he would a link.
 */
export function readEmbedded(svg: string): string | undefined {
  for (const [, attributes = '', text = ''] of svg.matchAll(METADATA)) {
    if (/\bclass\s*=\s*["']toposcope-design["']/.test(attributes)) return fromEmbedded(text.trim())
  }
  return undefined
}

// No part of it can cover the beginning of another match: however long the text, it is read once.
const METADATA = /<metadata([^<>]*)>([^<>]*)<\/metadata>/g
