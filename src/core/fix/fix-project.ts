import { toPointer, valueAt } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import type { Reading } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'
import { projectFrom } from '../formats/project-from.ts'
import type { Project } from '../model/design.ts'
import { checkProject } from '../rules/check.ts'
import type { Finding } from '../rules/rule.ts'
import type { CheckState, Circumstances } from '../rules/run-rules.ts'

/** A project after its fixes. */
export interface FixedProject {
  readonly project: Project
  /** The findings that were fixed, in the order in which it was done. */
  readonly applied: readonly Finding[]
  /** Those whose fix cannot be written, and why. */
  readonly refused: readonly { readonly finding: Finding; readonly reason: string }[]
  /** What is left. */
  readonly findings: readonly Finding[]
}

interface State {
  readonly project: Project
  readonly reading: Reading
}

/** A fix may lead to another, but no chain is this long. */
const MAX_ROUNDS = 50

/** Applies the wanted fixes that leave nothing to choose, until none is left. What cannot be written is told, not lost. */
export function fixProject(
  project: Project,
  reading: Reading,
  circumstances: Circumstances,
  isWanted: (finding: Finding) => boolean = isHarmless,
): FixedProject {
  const applied: Finding[] = []
  const refused: { finding: Finding; reason: string }[] = []
  // No fix is applied twice at one place: two rules that want the opposite of each other come to an end.
  const tried = new Set<string>()
  let state: State = { project, reading }
  let checked: CheckState = checkProject(project, circumstances)

  /** Applies all; where that cannot be written, each half on its own, down to those that are the reason. */
  function apply(findings: readonly Finding[]): void {
    if (findings.length === 0) return
    const { edited, used } = editAll(state.project.configuration, findings)
    const { flavour, files } = state.project
    const written = formats[flavour].write(edited, files, state.reading)
    if (written.ok) {
      const next = formats[flavour].read(written.value, state.reading)
      state = {
        project: projectFrom({ ...state.project, files: written.value }, next),
        reading: next,
      }
      for (const finding of used) {
        tried.add(keyOf(finding))
        applied.push(finding)
      }
      return
    }
    const [only, ...others] = findings
    if (only && others.length === 0) {
      tried.add(keyOf(only))
      refused.push({ finding: only, reason: written.failure.message })
      return
    }
    const half = Math.ceil(findings.length / 2)
    apply(findings.slice(0, half))
    apply(findings.slice(half))
  }

  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = state.project.configuration
    apply(
      checked.findings.filter(
        (finding) => isSimple(finding) && isWanted(finding) && !tried.has(keyOf(finding)),
      ),
    )
    if (state.project.configuration === before) break
    checked = checkProject(state.project, circumstances, checked)
  }
  return { project: state.project, applied, refused, findings: checked.findings }
}

/** Whether its fix may be one of many: none with a consequence. */
export function isHarmless({ fixes }: Finding): boolean {
  return fixes.every(({ consequence }) => consequence === undefined)
}

/** Whether it is fixed with nothing to choose, and nothing to lose. */
export function isFixable(finding: Finding): boolean {
  return isSimple(finding) && isHarmless(finding)
}

function isSimple({ fixes }: Finding): boolean {
  return fixes.length === 1
}

function keyOf({ rule, at, fixes }: Finding): string {
  return `${rule} ${toPointer(at)} ${fixes[0]?.title}`
}

/** Applies the fixes whose entry no fix before them has changed: the others may be about what is no longer so. */
function editAll(configuration: Tree, findings: readonly Finding[]): { edited: Tree; used: Finding[] } {
  const used: Finding[] = []
  let edited = configuration
  for (const finding of findings) {
    const entry = finding.at.slice(0, 2)
    if (valueAt(edited, entry) !== valueAt(configuration, entry)) continue
    const next = finding.fixes[0]?.edit(edited) ?? edited
    if (next === edited) continue
    edited = next
    used.push(finding)
  }
  return { edited, used }
}
