import { fail, ok, type Result } from '../base/result.ts'
import type { Design } from '../model/design.ts'
import { pack, unpack } from './codec-1.ts'
import type { DesignFailure, LinkFailure } from './failure.ts'
import { MAKING, OPENING } from './link-messages.ts'
import { joinLink, splitLink } from './link-text.ts'
import { parseJson, parseSaved } from './parse-saved.ts'
import { fromSaved, toSaved, type UnreadDesign } from './save.ts'
import { SavedDesignSchema } from './saved-design.ts'

/** What a link leads to. The readers of a link read the files. */
export type LinkContent<D = UnreadDesign> =
  | { readonly kind: 'design'; readonly design: D }
  | { readonly kind: 'comparison'; readonly before: D; readonly after: D }

export interface Link<D = UnreadDesign> {
  readonly content: LinkContent<D>
  /** To be looked at, not edited. */
  readonly view: boolean
  /** A JSON Pointer into the configuration: what to show first. */
  readonly at?: string
}

const CODEC = '1'

/** The hash of a link, `#` included, or why the design does not fit in one. */
export function encodeLink(link: Link<Design | UnreadDesign>): Result<string, LinkFailure> {
  const { content, view, at } = link
  const designs = content.kind === 'design' ? [content.design] : [content.before, content.after]
  const saved = designs.map(toSaved)
  for (const each of saved) {
    const parsed = parseSaved(SavedDesignSchema, each)
    if (!parsed.ok) return parsed
  }
  const packed = pack(JSON.stringify(content.kind === 'design' ? saved[0] : saved))
  if (!packed.ok) return fail({ code: packed.failure, message: MAKING[packed.failure] })
  return ok(joinLink({ codec: CODEC, payload: packed.value, view, ...(at && { at }) }))
}

/** What a hash, or a whole address, leads to, or why it leads nowhere. */
export function decodeLink(hash: string): Result<Link, LinkFailure> {
  const text = splitLink(hash)
  if (!text) return refuse('not-a-link')
  if (text.codec !== CODEC) return refuse('unknown-codec')
  const unpacked = unpack(text.payload)
  if (!unpacked.ok) return refuse(unpacked.failure)
  const json = parseJson(unpacked.value)
  if (!json.ok) return json
  const content = parseContent(json.value)
  if (!content.ok) return content
  return ok({ content: content.value, view: text.view, ...(text.at && { at: text.at }) })
}

/** Where a link of this many characters gets through whole. */
export function lengthAdvice(length: number): 'anywhere' | 'most' | 'too-long' {
  if (length < 8000) return 'anywhere'
  return length < 32_000 ? 'most' : 'too-long'
}

function refuse(code: keyof typeof OPENING): Result<never, LinkFailure> {
  return fail({ code, message: OPENING[code] })
}

/** A design is a map; a comparison is a list of two. */
function parseContent(json: unknown): Result<LinkContent, DesignFailure> {
  if (!Array.isArray(json) || json.length !== 2) {
    const parsed = fromSaved(json)
    return parsed.ok ? ok({ kind: 'design', design: parsed.value }) : parsed
  }
  const [before, after] = [fromSaved(json[0]), fromSaved(json[1])]
  if (!before.ok) return before
  return after.ok ? ok({ kind: 'comparison', before: before.value, after: after.value }) : after
}
