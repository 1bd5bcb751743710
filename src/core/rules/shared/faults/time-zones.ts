const known = new Map<string, boolean>()

/** Whether the TZ database has a name. Asking is slow, and the same few names come again and again. */
export function isTimeZone(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const answer = /^[A-Za-z]/.test(name) && isUnderstood(name)
  if (known.size < MOST) known.set(name, answer)
  return answer
}

const MOST = 500

function isUnderstood(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
