import { IconLayoutSidebar, IconLayoutSidebarRight, IconSelector } from '@tabler/icons-react'
import { type KeyboardEvent, lazy, Suspense } from 'react'
import { allCommands } from '../../editor/commands/all-commands.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import { useSessionState } from '../documents/session-context.tsx'
import { CommandButton } from './CommandButton.tsx'
import { DesignName } from './DesignName.tsx'
import styles from './Header.module.css'
import { SaveStatus } from './SaveStatus.tsx'
import { SchemeButton } from './SchemeButton.tsx'
import { SearchField } from './SearchField.tsx'
import { ToolButton } from './ToolButton.tsx'
import { COLUMNS, type PanelControls } from './use-panels.ts'

const FolderStatus = lazy(() =>
  import('../folder/FolderStatus.tsx').then((module) => ({ default: module.FolderStatus })),
)

/** Wordmark, the design's name and whether it is saved, and the commands that are always at hand. */
export function Header({ panels, change }: PanelControls) {
  const { view } = useEditor()
  const folders = useSessionState((state) => state.folders)
  return (
    <header className={styles.header}>
      <PanelButton
        label="Parts and outline"
        controls={COLUMNS.left}
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
      <ToolButton
        label="Designs"
        hint="All designs"
        icon={<IconSelector size={16} stroke={1.6} />}
        onPress={() => view.getState().openDialog('documents')}
      />
      <SaveStatus />
      {folders && (
        <Suspense>
          <FolderStatus folders={folders} />
        </Suspense>
      )}
      <div className={styles.space} />
      <div role="toolbar" aria-label="Commands" className={styles.toolbar} onKeyDown={stepThrough}>
        <Group ids={['new', 'import', 'export']} look="text" />
        <span className={styles.line} />
        <Group ids={['undo', 'redo', 'tidy-up']} />
        <Group ids={['advise']} look="text" />
        <SearchField />
        <SchemeButton />
        <Group ids={['help']} />
        <Group ids={['share']} look="primary" />
      </div>
      <PanelButton
        label="Inspector and configuration"
        controls={COLUMNS.right}
        isOpen={panels.right.isOpen}
        Icon={IconLayoutSidebarRight}
        onToggle={() => change('right', { isOpen: !panels.right.isOpen })}
      />
    </header>
  )
}

/** Arrow keys go from button to button, as in every toolbar. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  buttons.at((at + step) % buttons.length)?.focus()
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
    <ToolButton
      label={label}
      hint={`${isOpen ? 'Hide' : 'Show'} ${label.toLowerCase()}`}
      icon={<Icon size={18} stroke={1.6} />}
      expanded={{ isOpen, controls }}
      onPress={onToggle}
    />
  )
}
