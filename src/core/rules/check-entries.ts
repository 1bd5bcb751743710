import { entriesOf, type Tree, type Value } from '../base/tree.ts'
import { KIND_OF_SECTION, SECTIONS, type Section } from '../model/sections.ts'
import { type Checked, checkWith, isUpToDate } from './checked.ts'
import type { Containers } from './containers.ts'
import type { Entry, EntryKind, EntryRule, Finding, ProjectContext, Rule } from './rule.ts'

/** What was found in the entries of a section. */
export interface CheckedSection {
  readonly section: Section
  readonly entries: Value | undefined
  readonly containers: Containers
  readonly byName: ReadonlyMap<string, Checked>
  readonly findings: readonly Finding[]
}

/** Checks every entry that changed, or that asked for a container that changed. */
export function checkEntries(
  rules: readonly Rule[],
  configuration: Tree,
  context: ProjectContext,
  before: readonly CheckedSection[],
): readonly CheckedSection[] {
  return SECTIONS.map((section) => {
    const entries = configuration[section]
    const known = before.find((checked) => checked.section === section)
    if (known && known.entries === entries && known.containers === context.containers) return known
    return checkSection(rules, section, entries, context, known)
  })
}

function checkSection(
  rules: readonly Rule[],
  section: Section,
  entries: Value | undefined,
  context: ProjectContext,
  known: CheckedSection | undefined,
): CheckedSection {
  const { containers } = context
  const kind = KIND_OF_SECTION[section]
  const ofKind = rules.filter((rule): rule is EntryRule => looksAt(rule, kind))
  const byName = new Map<string, Checked>()
  for (const [name, value] of entriesOf(entries)) {
    const before = known?.byName.get(name)
    const isKnown = isUpToDate(before, value, containers, known?.containers)
    byName.set(
      name,
      isKnown ? before : checkEntry(ofKind, { kind, name, value, path: [section, name] }, context),
    )
  }
  const findings = [...byName.values()].flatMap((entry) => entry.findings)
  return { section, entries, containers, byName, findings }
}

function checkEntry(rules: readonly EntryRule[], entry: Entry, context: ProjectContext): Checked {
  const { flavour, today } = context
  return checkWith(rules, entry.value, context, (containers) => {
    const noting = { flavour, containers, today }
    return (rule) => rule.check(entry, noting)
  })
}

function looksAt(rule: Rule, kind: EntryKind): boolean {
  return rule.scope === kind || rule.scope === 'entry' || (rule.scope === 'container' && kind !== 'route')
}
