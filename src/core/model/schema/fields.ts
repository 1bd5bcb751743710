import type * as z from 'zod/mini'
import type { Path } from '../../base/path.ts'
import type { NodeKind } from '../node.ts'
import { aboutOf, type More } from './about.ts'
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
export interface Field extends Omit<More, 'control'> {
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
  /** What each item of a list or map is. */
  readonly item?: Field
}

/**
 * The fields of a node's form, or of the group at `path` inside its entry; names of maps and positions of lists count
 * as steps. Nothing where the path leads to no group.
 */
export function fieldsOf(kind: NodeKind, path: Path = []): readonly Field[] {
  return fieldAt(kind, path)?.fields ?? []
}

/** The field at a path inside a node's entry. */
export function fieldAt(kind: NodeKind, path: Path): Field | undefined {
  return path.reduce<Field | undefined>(
    (field, step) => field?.item ?? field?.fields?.find(({ key }) => key === step),
    FORMS[kind],
  )
}

const FORMS: Readonly<Record<NodeKind, Field>> = {
  application: fieldFor('', ApplicationSchema),
  worker: fieldFor('', WorkerSchema),
  service: fieldFor('', ServiceSchema),
  route: fieldFor('', RouteSchema),
}

function fieldFor(key: string, schema: z.core.$ZodType): Field {
  const { control, ...about } = aboutOf(schema) ?? { description: '' }
  const shape = shapeOf(schema)
  return { key, label: plain(key), ...about, ...shape, type: control ?? shape.type }
}

type Shape = Pick<Field, 'type' | 'also' | 'choices' | 'fields' | 'item'>

function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod // zod's own union for those who walk its schemas
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return shapeOf(def.innerType)
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
      return { type: 'list', item: fieldFor('', def.element) }
    case 'record':
      return { type: 'map', item: fieldFor('', def.valueType) }
    case 'object':
      return { type: 'group', fields: Object.entries(def.shape).map(([key, value]) => fieldFor(key, value)) }
    case 'union':
      return unionShape(def.options)
    default:
      return { type: 'free' }
  }
}

/** The first option is how it is mostly written; the others are told where they are scalars. */
function unionShape(options: readonly z.core.$ZodType[]): Shape {
  const [first, ...rest] = options.map(shapeOf)
  const also = rest.flatMap(({ type }) =>
    type === 'text' || type === 'number' || type === 'boolean' ? type : [],
  )
  return { ...(first ?? { type: 'free' }), ...(also.length > 0 && { also }) }
}

function plain(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ')
}
