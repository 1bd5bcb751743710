/** Takes its place in the page until it has something to show. */
export function Outline() {
  return <section aria-label="Outline" />
}
