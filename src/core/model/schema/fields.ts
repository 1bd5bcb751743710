import type * as z from 'zod/mini'
import type { Path } from '../../base/path.ts'
import type { Flavour } from '../design.ts'
import type { NodeKind } from '../node.ts'
import { aboutOf, type More, schemaIn } from './about.ts'
import { ApplicationSchema, WorkerSchema } from './application.ts'
import { RouteSchema } from './route.ts'
import { ServiceSchema } from './service.ts'

export type FieldType =
  | 'text'
  | 'multiline'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'list'
  | 'map'
  | 'group'
  | 'relationships'
  | 'mounts'
  | 'type'
  /** A value of any shape, shown as it is written. */
  | 'free'

/** What a form needs to show and change one key. */
export interface Field extends Omit<More, 'control' | 'flavours'> {
  /** Empty for the items of lists and maps. */
  readonly key: string
  readonly label: string
  readonly description: string
  readonly type: FieldType
  /** Other kinds of scalar that the key takes: text that reads as one of them is written as it. */
  readonly also?: readonly ('text' | 'number' | 'boolean')[]
  readonly choices?: readonly (string | number)[]
  /** The keys of a group. */
  readonly fields?: readonly Field[]
  /** The keys of a group that only the other flavour has. */
  readonly foreign?: readonly string[]
  /** What each item of a list or map is. */
  readonly item?: Field
}

/**
 * The fields of a node's form, or of the group at `path` inside its entry, as a flavour has them; names of maps and
 * positions of lists count as steps. Nothing where the path leads to no group.
 */
export function fieldsOf(kind: NodeKind, path: Path, flavour: Flavour): readonly Field[] {
  return fieldAt(kind, path, flavour)?.fields ?? []
}

/** The field at a path inside a node's entry, where the flavour has it. */
export function fieldAt(kind: NodeKind, path: Path, flavour: Flavour): Field | undefined {
  return path.reduce<Field | undefined>(
    (field, step) => field?.item ?? field?.fields?.find(({ key }) => key === step),
    FORMS[flavour][kind],
  )
}

type Forms = Readonly<Record<NodeKind, Field>>

const FORMS: Readonly<Record<Flavour, Forms>> = { flex: formsIn('flex'), fixed: formsIn('fixed') }

function formsIn(flavour: Flavour): Forms {
  const form = (schema: z.core.$ZodType) => fieldFor('', schema, flavour)
  return {
    application: form(ApplicationSchema),
    worker: form(WorkerSchema),
    service: form(ServiceSchema),
    route: form(RouteSchema),
  }
}

function fieldFor(key: string, schema: z.core.$ZodType, flavour: Flavour): Field {
  const { control, flavours, ...about } = aboutOf(schema) ?? { description: '' }
  const shape = shapeOf(schema, flavour)
  return { key, label: plain(key), ...about, ...shape, type: control ?? shape.type }
}

type Shape = Pick<Field, 'type' | 'also' | 'choices' | 'fields' | 'foreign' | 'item'>

function shapeOf(schema: z.core.$ZodType, flavour: Flavour): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod // zod's own union for those who walk its schemas
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return shapeOf(def.innerType, flavour)
    case 'string':
      return { type: 'text' }
    case 'number':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return { type: 'choice', choices: Object.values(def.entries) }
    case 'literal':
      return { type: 'choice', choices: def.values.filter((value) => typeof value === 'number') }
    case 'array':
      return { type: 'list', item: fieldFor('', def.element, flavour) }
    case 'record':
      return { type: 'map', item: fieldFor('', def.valueType, flavour) }
    case 'object':
      return groupShape(def.shape, flavour)
    case 'union':
      return unionShape(def.options, flavour)
    default:
      return { type: 'free' }
  }
}

function groupShape(shape: z.core.$ZodLooseShape, flavour: Flavour): Shape {
  const fields: Field[] = []
  const foreign: string[] = []
  for (const [key, schema] of Object.entries(shape)) {
    const own = schemaIn(flavour, schema)
    if (own) fields.push(fieldFor(key, own, flavour))
    else foreign.push(key)
  }
  return { type: 'group', fields, ...(foreign.length > 0 && { foreign }) }
}

/** The first option is how it is mostly written; the others are told where they are scalars. */
function unionShape(options: readonly z.core.$ZodType[], flavour: Flavour): Shape {
  const [first, ...rest] = options.map((option) => shapeOf(option, flavour))
  const also = rest.flatMap(({ type }) =>
    type === 'text' || type === 'number' || type === 'boolean' ? type : [],
  )
  return { ...(first ?? { type: 'free' }), ...(also.length > 0 && { also }) }
}

function plain(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ')
}
