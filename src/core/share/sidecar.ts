import * as z from 'zod/mini'
import { ok, type Result } from '../base/result.ts'
import type { Design, Layout, ProjectId, Silenced } from '../model/design.ts'
import { type ProjectFacts, ProjectFactsSchema } from '../model/facts.ts'
import type { DesignFailure } from './failure.ts'
import { parseJson, parseSaved } from './parse-saved.ts'
import { fromSavedPositions, toSavedPositions } from './save.ts'
import { SavedPositionsSchema, SavedSilencedSchema } from './saved-design.ts'

/** The file beside a repository's configuration that keeps what the configuration does not say. */
export const SIDECAR_PATH = 'toposcope.json'

const SidecarSchema = z.strictObject({
  version: z.literal(1),
  facts: z.optional(ProjectFactsSchema),
  layout: z.optional(SavedPositionsSchema),
  silenced: z.optional(SavedSilencedSchema),
})

/** What a sidecar says about the one project it lies beside. */
export interface Sidecar {
  readonly facts: ProjectFacts
  readonly layout: Layout[string]
  readonly silenced: readonly Silenced[]
}

export function parseSidecar(text: string): Result<Sidecar, DesignFailure> {
  const json = parseJson(text)
  if (!json.ok) return json
  const parsed = parseSaved(SidecarSchema, json.value)
  if (!parsed.ok) return parsed
  const { facts = {}, layout = {}, silenced = [] } = parsed.value
  return ok({ facts, layout: fromSavedPositions(layout), silenced })
}

/** The text of the sidecar of a project; undefined where there is nothing to keep. */
export function printSidecar(design: Omit<Design, 'projects'>, id: ProjectId): string | undefined {
  const facts = Object.hasOwn(design.facts, id) ? unlessEmpty(design.facts[id]) : undefined
  const layout = Object.hasOwn(design.layout, id) ? unlessEmpty(design.layout[id]) : undefined
  const silenced = design.silenced
    .filter(({ project }) => project === undefined || project === id)
    .map(({ rule, at, reason }) => ({ rule, at, reason }))
  if (!facts && !layout && silenced.length === 0) return undefined
  const sidecar = { version: 1, facts, layout: layout && toSavedPositions(layout), silenced }
  return `${JSON.stringify(sidecar, null, 2)}\n`
}

function unlessEmpty<Told extends object>(told: Told | undefined): Told | undefined {
  return told && Object.keys(told).length > 0 ? told : undefined
}
