import { IconFrame, IconSettingsAutomation, IconWorld } from '@tabler/icons-react'
import { Logo } from '../../canvas/logos/Logo.tsx'
import type { PaletteItem } from '../../commands/topology/place-part.ts'
import styles from './Palette.module.css'

const ICONS = { route: IconWorld, worker: IconSettingsAutomation, project: IconFrame } as const

export function PartIcon({ item }: { item: PaletteItem }) {
  if ('image' in item) return <Logo image={item.image} size={20} />
  const Icon = ICONS[item.kind]
  return <Icon size={20} stroke={1.6} aria-hidden className={styles.icon} data-kind={item.kind} />
}
