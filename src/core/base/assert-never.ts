/** Ends a switch over a union: the compiler refuses a call that can be reached. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`)
}
