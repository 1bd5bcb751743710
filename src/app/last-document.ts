const KEY = 'toposcope.document'

/** The document of this tab before a reload, else the one that was last open in any tab. */
export function lastDocument(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY)
  } catch {
    return null // Storage can be forbidden: then there is no last document either.
  }
}

export function rememberDocument(id: string): void {
  try {
    sessionStorage.setItem(KEY, id)
    localStorage.setItem(KEY, id)
  } catch {
    // It will be found in the list of designs.
  }
}
