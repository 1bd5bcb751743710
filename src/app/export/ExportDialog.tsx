import '@mantine/core/styles/Tabs.layer.css'
import { Tabs } from '@mantine/core'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import styles from './ExportDialog.module.css'
import { ExportPanel } from './ExportPanel.tsx'
import { FORMAT_ICONS } from './format-icons.ts'
import { allFormats } from './formats/all-formats.ts'

/** What there is to take away: formats at the left, the chosen one as it would be at the right. */
export function ExportDialog({ opened }: DialogProps) {
  return (
    <DialogFrame opened={opened} title="Export" size={960}>
      <Tabs
        defaultValue={allFormats[0]?.id ?? null}
        orientation="vertical"
        keepMounted={false}
        classNames={{
          root: styles.root ?? '',
          list: styles.formats ?? '',
          tab: styles.format ?? '',
          tabLabel: styles.formatLabel ?? '',
          panel: styles.panel ?? '',
        }}
      >
        <Tabs.List aria-label="Formats">
          {allFormats.map(({ id, label, preview }, at) => {
            const Icon = FORMAT_ICONS[preview]
            return (
              <Tabs.Tab
                key={id}
                value={id}
                data-autofocus={at === 0 || undefined}
                leftSection={<Icon size={18} stroke={1.6} />}
              >
                {label}
              </Tabs.Tab>
            )
          })}
        </Tabs.List>
        {allFormats.map((format) => (
          <Tabs.Panel key={format.id} value={format.id}>
            <ExportPanel format={format} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </DialogFrame>
  )
}
