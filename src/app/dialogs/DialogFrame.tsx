import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import { MantineProvider, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useView } from '../../editor/store/editor.tsx'
import { useShownScheme } from '../../editor/ui/color-scheme.ts'
import { theme, tokenVariables } from '../../editor/ui/theme.ts'
import styles from './DialogFrame.module.css'
import { useFocusReturn } from './use-focus-return.ts'

export interface DialogProps {
  readonly opened: boolean
}

interface DialogFrameProps extends DialogProps {
  readonly title: string
  readonly size?: number
  readonly children: ReactNode
}

/** A dialog of the app, where the component library is at home: one at a time, closed by Escape, by its button or by a click beside it. */
export function DialogFrame({ opened, title, size = 560, children }: DialogFrameProps) {
  const close = useView((state) => state.closeDialog)
  const giveBack = useFocusReturn(opened)
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokenVariables} forceColorScheme={useShownScheme()}>
      <Modal
        opened={opened}
        onClose={close}
        title={title}
        size={size}
        returnFocus={false}
        onExitTransitionEnd={giveBack}
        yOffset="10vh"
        radius="var(--radius)"
        overlayProps={{ backgroundOpacity: 0.35 }}
        transitionProps={{ transition: 'pop', duration: 140 }}
        closeButtonProps={{ 'aria-label': 'Close' }}
        classNames={{ content: styles.content ?? '', header: styles.header ?? '', title: styles.title ?? '' }}
      >
        {children}
      </Modal>
    </MantineProvider>
  )
}
