import { ActionIcon, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { Hint } from './Hint.tsx'

const SCHEMES = {
  auto: { next: 'light', Icon: IconDeviceDesktop, says: 'Theme: as the system' },
  light: { next: 'dark', Icon: IconSun, says: 'Theme: light' },
  dark: { next: 'auto', Icon: IconMoon, says: 'Theme: dark' },
} as const

/** Steps through system, light and dark. The choice stays in this browser. */
export function SchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { next, Icon, says } = SCHEMES[colorScheme]
  return (
    <Hint text={says}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={says}
        onClick={() => setColorScheme(next)}
      >
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Hint>
  )
}
