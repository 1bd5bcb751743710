import { isList } from '../../../../core/base/tree.ts'
import type { Field } from '../../../../core/model/schema/fields.ts'
import styles from '../Inspector.module.css'
import type { ControlProps, Nesting } from './controls.ts'
import { initialValue } from './shapes.ts'
import { useValue } from './use-value.ts'

const TEXT: Field = { key: '', label: '', description: '', type: 'text' }

interface Props extends ControlProps {
  readonly nesting: Pick<Nesting, 'Row'>
}

/** The items of a list, in order. */
export function ListField({ field, label, nesting: { Row }, ...place }: Props) {
  const { value, set, rest } = useValue(place)
  const items = isList(value) ? value : []
  const item = field.item ?? TEXT
  return (
    <div className={styles.group}>
      {items.map((_, at) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
          key={at}
          project={place.project}
          path={[...place.path, at]}
          field={{ ...item, key: `${at + 1}` }}
        />
      ))}
      <button
        type="button"
        className={styles.add}
        onClick={() => {
          set([...items, initialValue(item)])
          rest()
        }}
      >
        Add to {label}
      </button>
    </div>
  )
}
