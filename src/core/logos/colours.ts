/** What a sign needs against its background to be told apart (WCAG 2, 1.4.11). */
const ENOUGH = 3
const STEP = 0.05

/** The colour itself, or as little darker or lighter as makes it stand out from all of the backgrounds. */
export function readableOn(
  backgrounds: readonly string[],
  colour: string,
  towards: '#000000' | '#ffffff',
): string {
  for (let share = 0; share < 1; share += STEP) {
    const mixed = mix(colour, towards, share)
    if (backgrounds.every((background) => contrast(mixed, background) >= ENOUGH)) return mixed
  }
  return towards
}

/** Whether a colour is a grey or black, which may as well be white on dark. */
export function isNeutral(colour: string): boolean {
  const channels = channelsOf(colour)
  return Math.max(...channels) - Math.min(...channels) < 16
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2). */
export function contrast(left: string, right: string): number {
  const [dark, light] = [luminance(left), luminance(right)].sort((a, b) => a - b) as [number, number] // two in, two out
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function mix(colour: string, other: string, share: number): string {
  const others = channelsOf(other)
  const channels = channelsOf(colour).map((channel, at) =>
    Math.round(channel + ((others[at] ?? channel) - channel) * share),
  )
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Of `#rrggbb`. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
