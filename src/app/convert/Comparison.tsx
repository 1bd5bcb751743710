import '@mantine/core/styles/Tabs.layer.css'
import { Tabs } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { ComparedFile } from '../../core/convert/compare-files.ts'
import styles from './ConvertDialog.module.css'

const ComparisonPane = lazy(async () => ({
  default: (await import('./ComparisonPane.tsx')).ComparisonPane,
}))

/** The new files, one at a time, each beside what it was made from. */
export function Comparison({ files }: { files: readonly ComparedFile[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = files.find(({ path }) => path === chosen) ?? files[0]
  if (!shown) return <p className={styles.says}>There are no files to write.</p>
  return (
    <Tabs
      value={shown.path}
      onChange={setChosen}
      keepMounted={false}
      classNames={{
        root: styles.files ?? '',
        list: styles.tabs ?? '',
        tab: styles.tab ?? '',
        panel: styles.file ?? '',
      }}
    >
      <Tabs.List aria-label="New files">
        {files.map(({ path }) => (
          <Tabs.Tab key={path} value={path}>
            {path}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {files.map((file) => (
        <Tabs.Panel key={file.path} value={file.path}>
          <Suspense>
            <ComparisonPane file={file} />
          </Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
