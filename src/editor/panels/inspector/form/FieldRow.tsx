import { IconX } from '@tabler/icons-react'
import type { Field } from '../../../../core/model/schema/fields.ts'
import { docsUrl } from '../../../../core/rules/finding.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import styles from '../Inspector.module.css'
import type { ControlProps, Nesting, RowProps } from './controls.ts'
import { FieldControl } from './FieldControl.tsx'
import { isNested, shortValue } from './shapes.ts'
import { useValue } from './use-value.ts'

/** One key with its description, its control, and a way to remove it. */
function FieldRow({ field, ...place }: RowProps) {
  const { value, remove } = useValue(place)
  const name = field.key || String(place.path.at(-1))
  const removal = (
    <span className={styles.removal}>
      <IconButton label={`Remove ${name}`} size={24} removes onPress={remove}>
        <IconX size={14} aria-hidden />
      </IconButton>
    </span>
  )
  if (isNested(field, value)) {
    return (
      <div className={styles.removable}>
        <details className={styles.nested}>
          <summary>
            <span className={styles.name}>{name}</span>
            <span className={styles.short}>{shortValue(value)}</span>
          </summary>
          <div className={styles.inner}>
            <Description field={field} />
            <FieldControl {...place} field={field} label={name} nesting={nesting} />
          </div>
        </details>
        {removal}
      </div>
    )
  }
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.name}>{name}</span>
        {removal}
      </div>
      <FieldControl {...place} field={field} label={name} nesting={nesting} />
      <Description field={field} />
    </div>
  )
}

function Description({ field }: { field: Field }) {
  return (
    <p className={styles.description}>
      {field.deprecated !== undefined && <strong>Deprecated. {field.deprecated} </strong>}
      {field.description}
      {field.default !== undefined && field.default !== null && typeof field.default !== 'object' && (
        <> Default: {String(field.default)}.</>
      )}
      {field.page && (
        <>
          {' '}
          <a href={docsUrl(field.page)} target="_blank" rel="noreferrer">
            Documentation
          </a>
        </>
      )}
    </p>
  )
}

function Control(props: ControlProps) {
  return <FieldControl {...props} nesting={nesting} />
}

export const nesting: Nesting = { Row: FieldRow, Control }
