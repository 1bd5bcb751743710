import type { ComponentType } from 'react'
import type { Field } from '../../../../core/model/schema/fields.ts'
import type { Place } from './use-value.ts'

export interface RowProps extends Place {
  readonly field: Field
}

export interface ControlProps extends RowProps {
  /** What the control is called to those who cannot see where it stands. */
  readonly label: string
}

/** Fields hold fields: what shows a map or list is handed what shows its entries. */
export interface Nesting {
  readonly Row: ComponentType<RowProps>
  readonly Control: ComponentType<ControlProps>
}
