import type { Flavour } from './design.ts'

/** What people call the flavours. */
export const FLAVOUR_NAMES: Readonly<Record<Flavour, string>> = { flex: 'Upsun Flex', fixed: 'Upsun Fixed' }

export function otherFlavour(flavour: Flavour): Flavour {
  return flavour === 'flex' ? 'fixed' : 'flex'
}
