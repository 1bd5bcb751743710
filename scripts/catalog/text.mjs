/** JSON with one line per fact, so that a new version is one new line in a diff. */
export function toText(images) {
  const text = JSON.stringify(images, null, 1)
  return `${text.replaceAll(/[[{][^[\]{}]*[\]}]/g, toLine).replaceAll(/\[[^[\]{}]*(\{[^[\]{}]*\})\s*\](?=,?\n)/g, toLine)}\n`
}

function toLine(text) {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/\[ | \]/g, (bracket) => bracket.trim())
}
