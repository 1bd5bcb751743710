/** What the hash of an address says about a link, before its payload is opened. */
export interface LinkText {
  readonly codec: string
  readonly payload: string
  readonly view: boolean
  readonly at?: string
}

/** Characters that people and programs put into long addresses: breaks, spaces, soft hyphens, zero widths. */
const INVISIBLE = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g

/** What chat and mail leave behind an address: closing marks, a full stop, padding. */
const AFTERMATH = /[^A-Za-z0-9_-]+$/

/** Takes a hash, or a whole address, apart; undefined where it is no link of this product. */
export function splitLink(hash: string): LinkText | undefined {
  const fragment = afterHash(unescaped(afterHash(hash).replaceAll(INVISIBLE, '')))
  const [head = '', ...options] = fragment.replaceAll('&amp;', '&').split('&')
  const [, codec, payload] = /^(\d{1,9})\.(.*)$/s.exec(head) ?? []
  if (codec === undefined || payload === undefined) return undefined
  const at = options.find((option) => option.startsWith('at='))?.slice('at='.length)
  return {
    codec,
    payload: payload.replaceAll(INVISIBLE, '').replace(AFTERMATH, ''),
    view: options.includes('view'),
    ...(at && { at: decoded(at) }),
  }
}

/** The hash of a link. The pointer is escaped: it holds the braces and slashes of routes. */
export function joinLink({ codec, payload, view, at }: LinkText): string {
  return `#${codec}.${payload}${view ? '&view' : ''}${at ? `&at=${escaped(at)}` : ''}`
}

function afterHash(address: string): string {
  return address.slice(address.indexOf('#') + 1)
}

/** Some programs escape the whole fragment once more. An honest payload holds no percent sign. */
function unescaped(fragment: string): string {
  const [head = ''] = fragment.split('&')
  return head.includes('%') ? decoded(fragment) : fragment
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `encodeURIComponent` throws at half a surrogate pair; slashes stay readable. */
function escaped(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2F', '/')
}
