import { useSyncExternalStore } from 'react'

/** What the person chose; `auto` follows the system. */
export type ColorScheme = 'auto' | 'light' | 'dark'

// Key and attribute are those of Mantine, and of public/theme.js, which sets the scheme before the first paint.
const KEY = 'mantine-color-scheme-value'
const ATTRIBUTE = 'data-mantine-color-scheme'
const DARK = '(prefers-color-scheme: dark)'

const listeners = new Set<() => void>()
let chosen: ColorScheme | undefined

function colorScheme(): ColorScheme {
  chosen ??= readStored()
  return chosen
}

/** The scheme that is on the screen. */
function shownScheme(): 'light' | 'dark' {
  const scheme = colorScheme()
  if (scheme !== 'auto') return scheme
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

export function setColorScheme(scheme: ColorScheme): void {
  chosen = scheme
  try {
    localStorage.setItem(KEY, scheme)
  } catch {
    // Storage can be forbidden: the choice then lasts as long as the page.
  }
  show()
}

/** Keeps the page in the system's scheme while none is chosen. */
export function followSystemScheme(): void {
  matchMedia(DARK).addEventListener('change', show)
}

export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(listen, colorScheme)
}

export function useShownScheme(): 'light' | 'dark' {
  return useSyncExternalStore(listen, shownScheme)
}

function show(): void {
  document.documentElement.setAttribute(ATTRIBUTE, shownScheme())
  for (const tell of listeners) tell()
}

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

function readStored(): ColorScheme {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'auto'
  } catch {
    return 'auto'
  }
}
