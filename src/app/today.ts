/** The day here and now, as `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
