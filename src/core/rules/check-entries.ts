import { entriesOf, type Tree, type Value } from '../base/tree.ts'
import { KIND_OF_SECTION, SECTIONS, type Section } from '../model/sections.ts'
import { Check, type Checked, isUpToDate } from './checked.ts'
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
  const named = entriesOf(entries)
  const changed = named.filter(
    ([name, value]) => !isUpToDate(known?.byName.get(name), value, containers, known?.containers),
  )
  const renewed = checkAll(
    ofKind,
    changed.map(([name, value]) => ({ kind, name, value, path: [section, name] })),
    context,
  )
  const byName = new Map<string, Checked>()
  for (const [name] of named) {
    const checked = renewed.get(name) ?? known?.byName.get(name)
    if (checked) byName.set(name, checked)
  }
  const findings = [...byName.values()].flatMap((entry) => entry.findings)
  return { section, entries, containers, byName, findings }
}

/**
 * Checks entries of one kind. One rule after the other, not one entry after the other: the code of all rules is more
 * than a processor keeps at hand, and that of one is not.
 */
function checkAll(
  rules: readonly EntryRule[],
  entries: readonly Entry[],
  context: ProjectContext,
): ReadonlyMap<string, Checked> {
  const { flavour, today } = context
  const started = entries.map((entry) => {
    const check = new Check(entry.value, context)
    return { entry, check, context: { flavour, today, containers: check.containers } }
  })
  for (const rule of rules) {
    for (const { entry, check, context } of started) check.add(rule, rule.check(entry, context))
  }
  return new Map(started.map(({ entry, check }) => [entry.name, check.done()]))
}

function looksAt(rule: Rule, kind: EntryKind): boolean {
  return rule.scope === kind || rule.scope === 'entry' || (rule.scope === 'container' && kind !== 'route')
}
