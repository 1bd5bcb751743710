/**
 * A text with at most so many characters, the last of them an ellipsis where it was longer. Nodes are of one size, and
 * letting the browser cut texts would give each of thousands of nodes clips of its own to paint through.
 */
export function shorten(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, Math.max(most - 1, 1)).join('')}…`
}
