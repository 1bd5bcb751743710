/** Takes its place in the page until it has something to show. */
export function Inspector() {
  return <section aria-label="Inspector" />
}
