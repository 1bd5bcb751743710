import type { Incoming } from '../../core/repository/incoming.ts'

/** Pasted text as the file that it would be: a saved design, or configuration. */
export function incomingText(text: string): Incoming {
  const isDesign = /^\s*\{\s*"version"/.test(text)
  const path = isDesign ? 'pasted.toposcope.json' : 'config.yaml'
  return { files: [{ path, content: text }], leftOut: [] }
}

/** The hash of a link that someone pasted instead of opening it. */
export function linkIn(text: string): string | undefined {
  return /^\s*https?:\/\/\S+?(#\d+\.\S+)\s*$/.exec(text)?.[1]
}
