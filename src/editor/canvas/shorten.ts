/**
 * A text with at most so many characters, the last of them an ellipsis where it was longer. Nodes are of one size, and
 * letting the browser cut texts would give each of thousands of nodes clips of its own to paint through.
 */
export function shorten(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, Math.max(most - 1, 1)).join('')}…`
}

/** The same with the ellipsis inside: names beside each other often begin alike, and differ at the end. */
export function shortenInside(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  const end = Math.floor((most - 1) / 2)
  return `${characters.slice(0, most - 1 - end).join('')}…${characters.slice(-end).join('')}`
}
