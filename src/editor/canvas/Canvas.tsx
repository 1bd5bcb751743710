/** Takes its place in the page until it has something to show. */
export function Canvas() {
  return <section aria-label="Canvas" />
}
