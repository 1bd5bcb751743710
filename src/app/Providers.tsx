import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/Button.layer.css'
import '@mantine/core/styles/Kbd.layer.css'
import '@mantine/core/styles/Tooltip.layer.css'
import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import '../editor/ui/tokens.css'
import '../editor/ui/base.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Editor, EditorProvider } from '../editor/store/editor.tsx'
import { theme, tokenVariables } from '../editor/ui/theme.ts'

/** What everything on the page stands on: the look and the stores. */
export function Providers({ editor, children }: { editor: Editor; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokenVariables} defaultColorScheme="auto">
      <EditorProvider editor={editor}>{children}</EditorProvider>
    </MantineProvider>
  )
}
