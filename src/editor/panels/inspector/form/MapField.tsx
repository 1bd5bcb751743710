import { IconX } from '@tabler/icons-react'
import { renameKeyAt } from '../../../../core/base/path.ts'
import { has, isTree } from '../../../../core/base/tree.ts'
import type { Field } from '../../../../core/model/schema/fields.ts'
import { useEditor } from '../../../store/editor.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import styles from '../Inspector.module.css'
import type { ControlProps, Nesting } from './controls.ts'
import { NameControl } from './ScalarControls.tsx'
import { initialValue } from './shapes.ts'
import { edit, useValue } from './use-value.ts'

const FREE: Field = { key: '', label: '', description: '', type: 'free' }

interface Props extends ControlProps {
  readonly nesting: Pick<Nesting, 'Control'>
}

/** Entries under names of a person's own choice. */
export function MapField({ field, label, nesting: { Control }, ...place }: Props) {
  const editor = useEditor()
  const { value, set, rest } = useValue(place)
  const entries = isTree(value) ? value : {}
  const item = field.item ?? FREE
  const keyLabel = field.keyLabel ?? 'Name'

  function rename(key: string, name: string): void {
    if (name === '' || has(entries, name)) {
      const reason = name === '' ? 'A name is needed.' : `There is already "${name}" in ${label}.`
      editor.view.getState().say(reason, 'error')
      return
    }
    const at = [...place.path, key]
    edit(editor, place.project, `rename ${key}`, (tree) => renameKeyAt(tree, at, name))
  }

  function add(name: string): void {
    if (has(entries, name)) {
      editor.view.getState().say(`There is already "${name}" in ${label}.`, 'error')
      return
    }
    set({ ...entries, [name]: initialValue(item) })
    rest()
  }

  function remove(key: string): void {
    set(Object.fromEntries(Object.entries(entries).filter(([each]) => each !== key)))
    rest()
  }

  return (
    <div className={styles.group}>
      {Object.keys(entries).map((key) => (
        <div key={key} className={styles.entry}>
          <div className={styles.rowHead}>
            <NameControl label={`${keyLabel} of ${key}`} value={key} onTake={(name) => rename(key, name)} />
            <IconButton label={`Remove ${key}`} size={24} removes onPress={() => remove(key)}>
              <IconX size={14} aria-hidden />
            </IconButton>
          </div>
          <Control
            project={place.project}
            path={[...place.path, key]}
            field={item}
            label={`${label} ${key}`}
          />
        </div>
      ))}
      <NameControl
        key={Object.keys(entries).length}
        label={`New ${keyLabel.toLowerCase()} in ${label}`}
        placeholder={`New ${keyLabel.toLowerCase()}…`}
        value=""
        onTake={add}
      />
    </div>
  )
}
