import type { Flavour } from './design.ts'

/** What people call the flavours. */
export const FLAVOUR_NAMES: Readonly<Record<Flavour, string>> = { flex: 'Upsun Flex', fixed: 'Upsun Fixed' }
