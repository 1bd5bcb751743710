import * as z from 'zod/mini'
import { recordOf } from '../base/record-of.ts'
import { ProjectFactsSchema } from '../model/facts.ts'
import { fromBase64url } from './base64url.ts'
import { isInnerPath } from './file-path.ts'

/** Bounds of everything saved: far above what a project needs, so that only what is broken or hostile meets them. */
const MAX_NAME = 1000
const MAX_FILE = 4 * 1024 * 1024
const MAX_COORDINATE = 10_000_000
export const PROJECTS = { entries: 200, keyLength: 100 }
const FILES = { entries: 2000, keyLength: 1000 }
const NODES = { entries: 20_000, keyLength: MAX_NAME }
const MAX_SILENCED = 20_000

const text = z.string().check(z.maxLength(MAX_NAME))
/** A slash ends it in the keys of nodes and edges. */
const projectId = z.string().check(z.minLength(1), z.maxLength(PROJECTS.keyLength), z.regex(/^[^/]*$/))
const coordinate = z.int().check(z.minimum(-MAX_COORDINATE), z.maximum(MAX_COORDINATE))

const BytesSchema = z.strictObject({
  base64url: z.string().check(
    z.maxLength(MAX_FILE * 2),
    z.refine((value) => fromBase64url(value) !== undefined, 'Invalid base64url'),
  ),
})

/** Text as it is, bytes that are no text in base64url. */
export const SavedFilesSchema = recordOf(
  z.union([z.string().check(z.maxLength(MAX_FILE)), BytesSchema]),
  FILES,
  isInnerPath,
)

const SavedProjectSchema = z.strictObject({
  id: projectId,
  name: text,
  flavour: z.enum(['flex', 'fixed']),
  files: SavedFilesSchema,
})

/** Where nodes are, in whole pixels, by node. */
export const SavedPositionsSchema = recordOf(z.tuple([coordinate, coordinate]), NODES, (key) =>
  /^(route|application|worker|service):/.test(key),
)

export const SavedSilencedSchema = z
  .array(z.strictObject({ rule: text, project: z.exactOptional(projectId), at: text, reason: text }))
  .check(z.maxLength(MAX_SILENCED))

/** The form in which a design is stored, exported and, packed by a codec, sent. */
export const SavedDesignSchema = z.strictObject({
  version: z.literal(1),
  name: text,
  projects: z.array(SavedProjectSchema).check(
    z.maxLength(PROJECTS.entries),
    z.refine((projects) => new Set(projects.map(({ id }) => id)).size === projects.length, 'Ids repeat'),
  ),
  facts: recordOf(ProjectFactsSchema, PROJECTS),
  layout: recordOf(SavedPositionsSchema, PROJECTS),
  silenced: SavedSilencedSchema,
})

export type SavedDesign = z.infer<typeof SavedDesignSchema>
export type SavedFiles = z.infer<typeof SavedFilesSchema>
export type SavedPositions = z.infer<typeof SavedPositionsSchema>

/** A coordinate as it is saved; undefined where it is none. */
export function toCoordinate(value: number): number | undefined {
  const whole = Math.round(value)
  return Math.abs(whole) <= MAX_COORDINATE ? whole : undefined
}
