import * as z from 'zod/mini'
import type { Value } from '../../base/tree.ts'
import type { Flavour } from '../design.ts'

/** What a person is told of a key, and how a form shows it where the schema alone does not say. */
export interface About {
  readonly description: string
  /** What a form calls it, where its key in plain words would not do. */
  readonly label?: string
  /** What holds where the key is left out. */
  readonly default?: Value
  /** Why not to use it, or what to use instead. */
  readonly deprecated?: string
  readonly unit?: string
  /** Path on docs.upsun.com, or with the prefix `fixed:` on fixed.docs.upsun.com. */
  readonly page?: string
  /** The flavours that have the key; both where this is left out. */
  readonly flavours?: readonly Flavour[]
  readonly control?: 'multiline' | 'relationships' | 'mounts' | 'type'
  /** What a form calls the names of a map. */
  readonly keyLabel?: string
}

export type More = Omit<About, 'description'>

// A registry of zod's would do the same, but its types give up on the recursion of Value.
const abouts = new WeakMap<z.core.$ZodType, About>()

type Variants = Readonly<Record<Flavour, z.core.$ZodType>>

const variants = new WeakMap<z.core.$ZodType, Variants>()

/** What was said of a schema when it was declared. */
export function aboutOf(schema: z.core.$ZodType): About | undefined {
  return abouts.get(schema)
}

/** A key that may be left out. The schemas describe and never gate: nothing is required. */
export function key<Schema extends z.ZodMiniType>(schema: Schema, description: string, more: More = {}) {
  const optional = z.optional(schema)
  abouts.set(optional, { description, ...more })
  return optional
}

/** A key that both flavours have and each describes in its own way. What Flex says of it takes either. */
export function differing<Flex extends z.ZodMiniType>(flex: Flex, fixed: z.ZodMiniType) {
  const either = z.optional(flex)
  variants.set(either, { flex, fixed })
  return either
}

/** The schema as one flavour has it; undefined where only the other one does. */
export function schemaIn(flavour: Flavour, schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const own = variants.get(schema)?.[flavour] ?? schema
  return aboutOf(own)?.flavours?.includes(flavour) === false ? undefined : own
}

/** For keys that Upsun Flex has alone. */
export const FLEX_ONLY: readonly Flavour[] = ['flex']

/** For keys that Upsun Fixed has alone. */
export const FIXED_ONLY: readonly Flavour[] = ['fixed']

export function text(description: string, more?: More) {
  return key(z.string(), description, more)
}

/** Shell code, mostly of several lines. */
export function script(description: string, more?: More) {
  return key(z.string(), description, { control: 'multiline', ...more })
}

export function number(description: string, more?: More) {
  return key(z.number(), description, more)
}

export function flag(description: string, more?: More) {
  return key(z.boolean(), description, more)
}

export function choice<const Choice extends string>(
  choices: readonly Choice[],
  description: string,
  more?: More,
) {
  return key(z.enum(choices), description, more)
}

export function texts(description: string, more?: More) {
  return key(z.array(z.string()), description, more)
}

export function group<Shape extends z.core.$ZodShape>(shape: Shape, description: string, more?: More) {
  return key(z.looseObject(shape), description, more)
}

export function map<Schema extends z.ZodMiniType>(item: Schema, description: string, more?: More) {
  return key(z.record(z.string(), item), description, more)
}

/** A value that is text to most people, but may be a number or yes and no. */
export const scalar = z.union([z.string(), z.number(), z.boolean(), z.unknown()])

/** A length of time, such as `3600`, `10m` or `1d`. */
export const duration = z.union([z.string(), z.number()])
