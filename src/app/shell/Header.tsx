import { ActionIcon } from '@mantine/core'
import { IconLayoutSidebar, IconLayoutSidebarRight, IconSelector } from '@tabler/icons-react'
import { allCommands } from '../../editor/commands/all-commands.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import { CommandButton } from './CommandButton.tsx'
import { DesignName } from './DesignName.tsx'
import styles from './Header.module.css'
import { Hint } from './Hint.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { SchemeButton } from './SchemeButton.tsx'
import { SearchField } from './SearchField.tsx'
import type { PanelControls } from './use-panels.ts'

/** Wordmark, the design's name and whether it is saved, and the commands that are always at hand. */
export function Header({ panels, change }: PanelControls) {
  const { view } = useEditor()
  return (
    <header className={styles.header}>
      <PanelButton
        label="Parts and outline"
        controls="left-column"
        isOpen={panels.left.isOpen}
        Icon={IconLayoutSidebar}
        onToggle={() => change('left', { isOpen: !panels.left.isOpen })}
      />
      <h1 className={styles.wordmark}>
        <img src="./icon.svg" alt="" width={24} height={24} />
        <span>Toposcope</span>
      </h1>
      <span className={styles.slash} aria-hidden="true">
        /
      </span>
      <DesignName />
      <Hint text="All designs">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label="Designs"
          onClick={() => view.getState().openDialog('documents')}
        >
          <IconSelector size={16} stroke={1.6} />
        </ActionIcon>
      </Hint>
      <SaveStatus />
      <div className={styles.space} />
      <div role="toolbar" aria-label="Commands" className={styles.toolbar}>
        <Group ids={['new', 'import', 'export']} look="text" />
        <span className={styles.line} />
        <Group ids={['undo', 'redo', 'tidy-up']} />
        <SearchField />
        <SchemeButton />
        <Group ids={['help']} />
        <Group ids={['share']} look="primary" />
      </div>
      <PanelButton
        label="Inspector and configuration"
        controls="right-column"
        isOpen={panels.right.isOpen}
        Icon={IconLayoutSidebarRight}
        onToggle={() => change('right', { isOpen: !panels.right.isOpen })}
      />
    </header>
  )
}

function Group({ ids, look }: { ids: readonly string[]; look?: 'text' | 'primary' }) {
  return ids
    .map((id) => allCommands.find((command) => command.id === id))
    .map((command) => command && <CommandButton key={command.id} command={command} {...(look && { look })} />)
}

interface PanelButtonProps {
  readonly label: string
  readonly controls: string
  readonly isOpen: boolean
  readonly Icon: typeof IconLayoutSidebar
  readonly onToggle: () => void
}

function PanelButton({ label, controls, isOpen, Icon, onToggle }: PanelButtonProps) {
  return (
    <Hint text={`${isOpen ? 'Hide' : 'Show'} ${label.toLowerCase()}`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={controls}
        onClick={onToggle}
      >
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Hint>
  )
}
