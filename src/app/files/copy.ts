/** Puts text on the clipboard. False where the browser does not let it happen. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // No permission, no focus, or no clipboard at all outside a secure context.
  }
}
