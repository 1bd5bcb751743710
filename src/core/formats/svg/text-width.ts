/** How wide text is: names are set in a monospace font, all else in whatever sans serif the reader has. */
export type Typeface = 'names' | 'words'

export interface FittedText {
  readonly text: string
  readonly size: number
  readonly width: number
}

/** The text in the largest of the sizes that it fits at; in the smallest, and cut, where it fits at none. */
export function fitText(
  text: string,
  typeface: Typeface,
  width: number,
  sizes: readonly [number, ...number[]],
  cut: 'end' | 'middle' = 'end',
): FittedText {
  const ems = widthInEms(text, typeface)
  const size = sizes.find((each) => ems * each <= width)
  if (size !== undefined) return { text, size, width: ems * size }
  const smallest = Math.min(...sizes)
  const room = width / smallest - characterWidth('…', typeface)
  const kept =
    cut === 'end'
      ? `${startOf(text, typeface, room).trimEnd()}…`
      : `${startOf(text, typeface, room * START)}…${endOf(text, typeface, room * (1 - START))}`
  return { text: kept, size: smallest, width: widthInEms(kept, typeface) * smallest }
}

/** An estimate, rather too wide than too narrow: a picture is drawn where no font can be measured. */
export function textWidth(text: string, typeface: Typeface, size: number): number {
  return widthInEms(text, typeface) * size
}

function widthInEms(text: string, typeface: Typeface): number {
  let width = 0
  for (const character of text) width += characterWidth(character, typeface)
  return width
}

/** How much of the room the start has where the middle is left out. */
const START = 0.6

/** As much of the text as fits: no letter loses its accent, no sign is halved. */
function startOf(text: string, typeface: Typeface, room: number): string {
  return fitting(segmentsOf(text), typeface, room).join('')
}

function endOf(text: string, typeface: Typeface, room: number): string {
  return fitting(segmentsOf(text).toReversed(), typeface, room).toReversed().join('')
}

function fitting(segments: readonly string[], typeface: Typeface, room: number): readonly string[] {
  let width = 0
  const end = segments.findIndex((segment) => {
    width += widthInEms(segment, typeface)
    return width > room
  })
  return end < 0 ? segments : segments.slice(0, end)
}

function segmentsOf(text: string): readonly string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u
const WIDE =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFF60]/u

/** Of one character, in units of the font's size. */
function characterWidth(character: string, typeface: Typeface): number {
  if (character > '~') {
    if (NO_WIDTH.test(character)) return 0
    if (WIDE.test(character)) return typeface === 'names' ? 1.2 : 1.1
  }
  return typeface === 'names' ? 0.61 : sansWidth(character)
}

/** The wider ones of Arial, Inter and the fonts of operating systems. */
function sansWidth(character: string): number {
  if (/[ijl.,:;'!|]/.test(character)) return 0.3
  if (/[ frtI()[\]/-]/.test(character)) return 0.4
  if (/[mwMW@%…—]/.test(character)) return 0.93
  if (/[A-Z&]/.test(character)) return 0.72
  return 0.6
}
