import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { setColorScheme, useColorScheme } from '../../editor/ui/color-scheme.ts'
import { ToolButton } from './ToolButton.tsx'

const SCHEMES = {
  auto: { next: 'light', Icon: IconDeviceDesktop, says: 'Theme: as the system' },
  light: { next: 'dark', Icon: IconSun, says: 'Theme: light' },
  dark: { next: 'auto', Icon: IconMoon, says: 'Theme: dark' },
} as const

/** Steps through system, light and dark. The choice stays in this browser. */
export function SchemeButton() {
  const { next, Icon, says } = SCHEMES[useColorScheme()]
  return (
    <ToolButton label={says} icon={<Icon size={18} stroke={1.6} />} onPress={() => setColorScheme(next)} />
  )
}
