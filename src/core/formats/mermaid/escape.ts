import { plainText } from '../../base/plain-text.ts'

/**
 * What means something inside a quoted label: entities and comments to Mermaid, markup to the browser, emphasis, links,
 * lists and formulas to the Markdown that some versions read labels as. `ﬂ` and `¶` are what Mermaid itself writes for
 * entities, and a word that begins a statement makes it lose the end of one.
 */
const SPECIAL =
  /[#"&<>\\`*_~[\]!%$@;ﬂ¶]|:(?=\/\/[a-z\d-])|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]|(?:s(?=tyle)|c(?=lassDef))/giu

/** These make a break, a formula or an entity with what follows, even by number: something invisible comes between. */
const JOINING = new Set(['\\', '$', 'ﬂ', '¶'])
const WORD_JOINER = '#8288;'

/** Text for the inside of a quoted label: what is special is written by its number. */
export function escapeLabel(text: string): string {
  return plainText(text)
    .trim()
    .replace(SPECIAL, (character) => {
      const entity = `#${character.codePointAt(0)};`
      return JOINING.has(character) ? entity + WORD_JOINER : entity
    })
}
