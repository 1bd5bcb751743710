import { ok, type Result } from '../base/result.ts'
import type { Design, Layout, Position, Project } from '../model/design.ts'
import type { FileContent, Files } from '../model/files.ts'
import type { NodeId } from '../model/node.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import type { DesignFailure } from './failure.ts'
import { parseJson, parseSaved } from './parse-saved.ts'
import {
  type SavedDesign,
  SavedDesignSchema,
  type SavedFiles,
  type SavedPositions,
  toCoordinate,
} from './saved-design.ts'

/** A project whose files are yet to be read: text is all that is saved. */
export type UnreadProject = Omit<Project, 'configuration' | 'duplicates'> & {
  /** Its files as they came in from a repository: what changes are measured by. Kept in this browser, and never sent. */
  readonly imported?: Files
}
export type UnreadDesign = Omit<Design, 'projects'> & { readonly projects: readonly UnreadProject[] }

/** The form of a design that is stored and sent. */
export function toSaved(design: Design | UnreadDesign): SavedDesign {
  return {
    version: 1,
    name: design.name,
    projects: design.projects.map(({ id, name, flavour, files }) => ({
      id,
      name,
      flavour,
      files: toSavedFiles(files),
    })),
    facts: { ...design.facts },
    layout: mapValues(design.layout, toSavedPositions),
    silenced: design.silenced.map((each) => ({ ...each })),
  }
}

/** The design without positions of nodes that are gone: what is half typed matters only while it is open. */
export function withoutLostPositions(
  design: Design,
  nodesOf: (project: Project) => ReadonlySet<NodeId>,
): Design {
  const kept = design.projects.flatMap((project): [string, Layout[string]][] => {
    const positions = Object.hasOwn(design.layout, project.id) ? design.layout[project.id] : undefined
    if (!positions) return []
    const nodes: ReadonlySet<string> = nodesOf(project)
    return [[project.id, Object.fromEntries(Object.entries(positions).filter(([id]) => nodes.has(id)))]]
  })
  return { ...design, layout: Object.fromEntries(kept) }
}

/** The design of saved data, whatever it comes from. The caller reads the files. */
export function fromSaved(saved: unknown): Result<UnreadDesign, DesignFailure> {
  const parsed = parseSaved(SavedDesignSchema, saved)
  return parsed.ok ? ok(toDesign(parsed.value)) : parsed
}

/** The text of `<name>.toposcope.json`. */
export function printDesign(design: Design | UnreadDesign): string {
  return `${JSON.stringify(toSaved(design), null, 2)}\n`
}

/** The design of a `<name>.toposcope.json`. */
export function parseDesign(text: string): Result<UnreadDesign, DesignFailure> {
  const json = parseJson(text)
  return json.ok ? fromSaved(json.value) : json
}

function toDesign(saved: SavedDesign): UnreadDesign {
  return {
    name: saved.name,
    projects: saved.projects.map((project) => ({
      ...project,
      files: fromSavedFiles(project.files),
    })),
    facts: saved.facts,
    layout: mapValues(saved.layout, fromSavedPositions),
    silenced: saved.silenced,
  }
}

export function toSavedPositions(positions: Layout[string]): SavedPositions {
  return Object.fromEntries(
    Object.entries(positions).flatMap(([id, { x, y }]): [string, [number, number]][] => {
      const [left, top] = [toCoordinate(x), toCoordinate(y)]
      return left === undefined || top === undefined ? [] : [[id, [left, top]]]
    }),
  )
}

export function fromSavedPositions(positions: SavedPositions): Layout[string] {
  return mapValues(positions, ([x, y]): Position => ({ x, y }))
}

type SavedFile = SavedFiles[string]

export function toSavedFiles(files: Files): SavedFiles {
  return mapValues(files, toSavedFile)
}

export function fromSavedFiles(files: SavedFiles): Files {
  return mapValues(files, fromSavedFile)
}

function toSavedFile(content: FileContent): SavedFile {
  return typeof content === 'string' ? content : { base64url: toBase64url(content) }
}

function fromSavedFile(file: SavedFile): Files[string] {
  // The schema has checked the alphabet.
  return typeof file === 'string' ? file : (fromBase64url(file.base64url) ?? new Uint8Array())
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
