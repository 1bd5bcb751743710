import { setAt } from '../../../../core/base/path.ts'
import { isTree } from '../../../../core/base/tree.ts'
import type { Field } from '../../../../core/model/schema/fields.ts'
import { useEditor } from '../../../store/editor.tsx'
import styles from '../Inspector.module.css'
import { AddProperty } from './AddProperty.tsx'
import type { Nesting, RowProps } from './controls.ts'
import { OtherShape } from './OtherShape.tsx'
import { initialValue } from './shapes.ts'
import { edit, useValue } from './use-value.ts'

interface Props extends RowProps {
  readonly nesting: Pick<Nesting, 'Row'>
  /** Keys that are shown elsewhere. */
  readonly hidden?: ReadonlySet<string>
}

/** The keys of a map: those that are there, in the order of the schema, and a way to add the others. */
export function GroupField({ project, path, field, nesting: { Row }, hidden = NONE }: Props) {
  const editor = useEditor()
  const { value } = useValue({ project, path })
  if (value !== undefined && value !== null && !isTree(value))
    return <OtherShape project={project} path={path} />

  const present = new Set(isTree(value) ? Object.keys(value) : [])
  const fields = (field.fields ?? []).filter(({ key }) => !hidden.has(key))
  const known = fields.filter(({ key }) => present.has(key))
  const unset = fields.filter(({ key, deprecated }) => !present.has(key) && deprecated === undefined)
  const unknown = [...present].filter((key) => !hidden.has(key) && !fields.some((each) => each.key === key))

  function add(chosen: Field): void {
    const at = [...path, chosen.key]
    edit(editor, project, `add ${at.slice(1).join('.')}`, (tree) => setAt(tree, at, initialValue(chosen)))
  }

  return (
    <div className={styles.group}>
      {known.map((each) => (
        <Row key={each.key} project={project} path={[...path, each.key]} field={each} />
      ))}
      {unknown.map((key) => (
        <Row
          key={key}
          project={project}
          path={[...path, key]}
          field={unknownField(key, field.foreign?.includes(key))}
        />
      ))}
      {unset.length > 0 && <AddProperty fields={unset} onAdd={add} />}
    </div>
  )
}

const NONE: ReadonlySet<string> = new Set()

function unknownField(key: string, isForeign = false): Field {
  const description = isForeign
    ? 'A key of the other flavour, Upsun Flex or Fixed. It is kept as it is.'
    : 'Toposcope does not know this key and keeps it as it is.'
  return { key, label: key, description, type: 'free' }
}
