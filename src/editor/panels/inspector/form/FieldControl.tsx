import type { ControlProps, Nesting } from './controls.ts'
import { GroupField } from './GroupField.tsx'
import { ListField } from './ListField.tsx'
import { MapField } from './MapField.tsx'
import { OtherShape } from './OtherShape.tsx'
import { BooleanControl, ChoiceControl, MultilineControl, TextControl } from './ScalarControls.tsx'
import { fits } from './shapes.ts'
import { useValue } from './use-value.ts'

/** The control that shows and changes a value of a field's kind. */
export function FieldControl({ nesting, ...props }: ControlProps & { readonly nesting: Nesting }) {
  const { field, project, path } = props
  const { value } = useValue(props)
  if (!fits(field, value)) return <OtherShape project={project} path={path} />
  switch (field.type) {
    case 'group':
      return <GroupField project={project} path={path} field={field} nesting={nesting} />
    case 'map':
    case 'mounts':
    case 'relationships':
      return <MapField {...props} nesting={nesting} />
    case 'list':
      return <ListField {...props} nesting={nesting} />
    case 'boolean':
      return typeof value === 'string' ? <TextControl {...props} /> : <BooleanControl {...props} />
    case 'choice':
      return <ChoiceControl {...props} />
    case 'multiline':
      return <MultilineControl {...props} />
    case 'text':
    case 'number':
    case 'type':
    case 'free':
      return <TextControl {...props} />
  }
}
