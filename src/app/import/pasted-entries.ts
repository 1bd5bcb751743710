import { entriesOf, isTree, stringAt, type Tree, treeAt } from '../../core/base/tree.ts'
import { imageOf, parseType } from '../../core/catalog/catalog.ts'
import { formats } from '../../core/formats/formats.ts'
import { uniqueRouteKey } from '../../core/model/edits/duplicate-node.ts'
import { uniqueName } from '../../core/model/edits/names.ts'
import { renameNode } from '../../core/model/edits/rename-node.ts'
import { graphOf } from '../../core/model/graph.ts'
import { type NodeId, type NodeKind, nodeId } from '../../core/model/node.ts'
import { KIND_OF_SECTION, SECTIONS, type Section } from '../../core/model/sections.ts'
import { placeLooseFixed } from '../../core/repository/take-loose-fixed.ts'

/** The entries that a pasted text holds: whole sections, or single entries that show by themselves what they are. */
export function pastedEntries(text: string): Tree | undefined {
  return flexEntries(text) ?? fixedEntries(text)
}

function flexEntries(text: string): Tree | undefined {
  const { configuration, failures } = formats.flex.read({ '.upsun/config.yaml': text })
  if (failures.length > 0) return undefined
  if (SECTIONS.some((section) => isTree(configuration[section]))) return configuration
  const sections = entriesOf(configuration).map(([name, entry]) => sectionOf(name, entry))
  if (sections.length === 0 || sections.includes(undefined)) return undefined
  return Object.fromEntries(
    SECTIONS.filter((section) => sections.includes(section)).map((section) => [
      section,
      Object.fromEntries(entriesOf(configuration).filter((_, at) => sections[at] === section)),
    ]),
  )
}

/** An application as Platform.sh has it, with its name, or a list of such. */
function fixedEntries(text: string): Tree | undefined {
  const contents = new Map([['pasted.yaml', text]])
  const [place] = Object.keys(placeLooseFixed(contents) ?? {})
  return place === undefined ? undefined : formats.fixed.read({ [place]: text }).configuration
}

function sectionOf(name: string, entry: Tree[string]): Section | undefined {
  if (/^https?:\/\//.test(name)) return 'routes'
  const type = stringAt(entry, 'type')
  const image = type === undefined ? undefined : imageOf(parseType(type).image)
  return image && (image.kind === 'runtime' ? 'applications' : 'services')
}

/** A configuration with pasted entries added. Names that are taken get a number, and what names them follows. */
export function addEntries(
  configuration: Tree,
  pasted: Tree,
): { configuration: Tree; added: readonly NodeId[] } {
  let entries = pasted
  const added: NodeId[] = []
  for (const section of SECTIONS) {
    const kind = KIND_OF_SECTION[section]
    for (const name of Object.keys(treeAt(pasted, section))) {
      const free = freeName(kind, name, configuration, entries)
      const renamed = free === name ? undefined : renameNode(entries, { kind, name }, free)
      if (renamed?.ok) entries = renamed.value
      added.push(nodeId({ kind, name: renamed?.ok ? free : name }))
    }
  }
  const joined = SECTIONS.filter((section) => Object.keys(treeAt(entries, section)).length > 0).map(
    (section) => [section, { ...treeAt(configuration, section), ...treeAt(entries, section) }],
  )
  return { configuration: { ...configuration, ...Object.fromEntries(joined) }, added }
}

/** A name that neither the configuration nor the other pasted entries have. */
function freeName(kind: NodeKind, name: string, configuration: Tree, entries: Tree): string {
  const isTaken = graphOf(configuration).nodes.some((node) =>
    kind === 'route'
      ? node.kind === 'route' && node.name === name
      : node.kind !== 'route' && node.name === name,
  )
  if (!isTaken) return name
  const all = { ...configuration }
  for (const section of SECTIONS)
    all[section] = { ...treeAt(configuration, section), ...treeAt(entries, section) }
  return kind === 'route' ? uniqueRouteKey(all, name) : uniqueName(all, name)
}
