import * as z from 'zod/mini'

export interface RecordLimits {
  readonly entries: number
  readonly keyLength: number
}

/**
 * A map from text to values of one schema. Unlike `z.record` it keeps an entry called `__proto__`, as what it is: an
 * own key like any other.
 */
export function recordOf<Value extends z.core.$ZodType>(
  valueSchema: Value,
  { entries: maxEntries, keyLength }: RecordLimits,
  isKey: (key: string) => boolean = () => true,
) {
  return z.transform((input: unknown, payload): Record<string, z.output<Value>> => {
    const refuse = (path: readonly PropertyKey[]) =>
      payload.issues.push({ code: 'custom', input, path: [...path] })
    const isMap = typeof input === 'object' && input !== null && !Array.isArray(input)
    const given = isMap ? Object.entries(input) : []
    if (!isMap || given.length > maxEntries) refuse([])
    if (given.length > maxEntries) return {}
    const read = given.flatMap(([key, value]): [string, z.output<Value>][] => {
      if (key.length > keyLength || !isKey(key)) {
        refuse([key.slice(0, keyLength)])
        return []
      }
      const parsed = z.safeParse(valueSchema, value)
      if (parsed.success) return [[key, parsed.data]]
      for (const issue of parsed.error.issues) refuse([key, ...issue.path])
      return []
    })
    return Object.fromEntries(read)
  })
}
