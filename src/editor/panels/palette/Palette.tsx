/** Takes its place in the page until it has something to show. */
export function Palette() {
  return <section aria-label="Palette" />
}
