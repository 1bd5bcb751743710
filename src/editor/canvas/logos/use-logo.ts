import { useSyncExternalStore } from 'react'
import type { LogoData } from '../../../core/logos/logo-of.ts'
import { idle } from '../../ui/idle.ts'

type LogoOf = (image: string) => LogoData

let logoOf: LogoOf | undefined
let isAsked = false
const waiting = new Set<() => void>()

/** The logo of an image; undefined until the drawings of all logos are there, which is after the first picture. */
export function useLogo(image: string): LogoData | undefined {
  return useSyncExternalStore(subscribe, read)?.(image)
}

function read(): LogoOf | undefined {
  return logoOf
}

function subscribe(onArrival: () => void): () => void {
  if (logoOf) return () => {}
  waiting.add(onArrival)
  // Decoration can do without: what did not arrive is asked for again by the next that shows one.
  if (!isAsked) {
    load().catch(() => {
      isAsked = false
    })
  }
  return () => waiting.delete(onArrival)
}

async function load(): Promise<void> {
  isAsked = true
  await idle()
  logoOf = (await import('../../../core/logos/logo-of.ts')).logoOf
  for (const tell of waiting) tell()
  waiting.clear()
}
