import { plainText } from '../../base/plain-text.ts'

/** Markup of which every part came through `element`: text of a file cannot be mistaken for it. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element. Text in it, and the values of its attributes, are escaped; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | string)[]
): Markup {
  const content = children.map((child) => (child instanceof Markup ? child.source : escaped(child))).join('')
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}`
  return new Markup(content === '' ? `${open}/>` : `${open}>${content}</${name}>`)
}

function attribute([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return ''
  return ` ${name}="${escaped(typeof value === 'number' ? String(round(value)) : value)}"`
}

/** A tenth of a pixel is more than can be seen. */
function round(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
