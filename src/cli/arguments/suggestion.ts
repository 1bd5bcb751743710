import { nearest } from '../../core/rules/shared/fixes/nearest.ts'

/** A sentence with the name that a misspelt one may have meant, with a space before it; nothing where none is near. */
export function suggestion(name: string, candidates: readonly string[]): string {
  const [meant] = nearest(name, candidates)
  return meant === undefined ? '' : ` Did you mean ${meant}?`
}
