import { joinPaths } from '../base/join-paths.ts'
import { isTree, type Tree, type Value } from '../base/tree.ts'
import { readDocument } from '../formats/yaml/document.ts'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { mapReferences, type Reference } from './include-paths.ts'
import { HOMES } from './includes.ts'
import type { Tell } from './note.ts'

/** Parts of an application in which the flavours differ. */
const PARTS: readonly string[] = ['build', 'crons', 'mounts', 'source', 'web', 'workers']

/**
 * The configuration with what it includes as YAML written out, where the flavours differ in it: sections, whole
 * applications and services, and some parts of an application.
 */
export function inlineIncludes(configuration: Tree, files: Files, from: Flavour, tell: Tell): Tree {
  const inlined = mapReferences(configuration, (reference) => {
    if (!reference.isYaml || !isConverted(reference)) return reference.value
    const path = fileOf(reference, files, from)
    const value = path === undefined ? undefined : valueIn(files[path])
    if (value === undefined) {
      tell('include-not-converted', reference.at, {
        message: `What ${reference.path} says cannot be read here, and is not converted.`,
        todo: 'Add the file, or write what it says where it is included.',
      })
      return reference.value
    }
    tell('include-inlined', reference.at, {
      message: `What ${path} says is written out where it is included, since the flavours differ in it.`,
    })
    return value
  })
  return namedByThemselves(inlined as Tree) // a map stays a map
}

function isConverted({ at: [section, name, part, ...rest] }: Reference): boolean {
  if (name === undefined) return true
  if (section === 'services') return part === undefined
  return (
    section === 'applications' && rest.length === 0 && (part === undefined || PARTS.includes(String(part)))
  )
}

function fileOf({ path }: Reference, files: Files, from: Flavour): string | undefined {
  return [HOMES[from], '']
    .map((folder) => joinPaths(folder, path))
    .find((candidate) => candidate !== undefined && Object.hasOwn(files, candidate))
}

function valueIn(content: Files[string] | undefined): Value | undefined {
  if (typeof content !== 'string') return undefined
  const { fault, value } = readDocument(content)
  return fault ? undefined : value
}

/** An application that says its name itself is called by it. */
function namedByThemselves(configuration: Tree): Tree {
  const { applications } = configuration
  if (!isTree(applications)) return configuration
  const entries = Object.entries(applications).map(([key, value]): [string, Value] => {
    if (!isTree(value) || typeof value.name !== 'string') return [key, value]
    const { name, ...rest } = value
    return [name, rest]
  })
  return entries.every(([key]) => Object.hasOwn(applications, key))
    ? configuration
    : { ...configuration, applications: Object.fromEntries(entries) }
}
