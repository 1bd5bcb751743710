import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixProject } from '../core/fix/fix-project.ts'
import { formats } from '../core/formats/formats.ts'
import { projectFrom } from '../core/formats/project-from.ts'
import type { Flavour } from '../core/model/design.ts'
import { checkProject } from '../core/rules/check.ts'
import { lossesOf } from '../core/rules/losses-testing.ts'
import type { Finding, Severity } from '../core/rules/rule.ts'

const corpus = '../shared/corpus'

interface Listed {
  readonly class: string
  readonly name: string
  readonly format: Flavour
  readonly expected: 'valid' | 'invalid'
}

interface Case {
  readonly files: readonly string[]
  readonly contested?: boolean
  readonly invalidReasons?: readonly string[]
}

interface Fault {
  readonly level: Severity | 'failure' | 'aged'
  readonly text: string
}

const listed: readonly Listed[] = existsSync(corpus)
  ? JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8'))
  : []

function caseOf({ class: folder, name }: Listed): Case {
  return JSON.parse(readFileSync(join(corpus, folder, name, 'case.json'), 'utf8'))
}

const circumstances = { facts: {}, today: '2026-08-20', others: [], silenced: [] }

/** Read and checked once for all the tests. */
const checked = new Map<Listed, ReturnType<typeof checkCase>>()

function check(one: Listed) {
  const known = checked.get(one) ?? checkCase(one)
  checked.set(one, known)
  return known
}

function checkCase(one: Listed) {
  const { format: flavour, class: folder, name } = one
  const files = Object.fromEntries(
    caseOf(one).files.map((path) => [path, readFileSync(join(corpus, folder, name, path), 'utf8')]),
  )
  const reading = formats[flavour].read(files)
  const project = projectFrom({ id: 'p', name: 'p', flavour, files }, reading)
  return { reading, project, state: checkProject(project, circumstances) }
}

/** Everything that is said of a case; what was right when it was written is counted apart. */
function faultsOf(one: Listed): readonly Fault[] {
  const { reading, state } = check(one)
  return [
    ...reading.failures.map(({ message }): Fault => ({ level: 'failure', text: message })),
    ...state.findings.map(({ severity, category, rule, at, message }): Fault => {
      const isAged = severity === 'error' && category === 'lifecycle'
      return { level: isAged ? 'aged' : severity, text: `${rule} ${at.join('.')}: ${message}` }
    }),
  ]
}

const isGrave = ({ level }: Fault) => level === 'error' || level === 'failure'

describe.skipIf(listed.length === 0).each(['flex', 'fixed'] as const)(
  'of %s, in files of other people',
  (flavour) => {
    const ours = listed.filter(({ format }) => format === flavour)
    const valid = ours.filter(({ expected }) => expected === 'valid')
    const invalid = ours.filter(({ expected }) => expected === 'invalid')

    test('what deploys has no error', ({ annotate }) => {
      const found = valid.map((one) => ({ name: one.name, faults: faultsOf(one) }))
      const aged = found.filter(({ faults }) => faults.some(({ level }) => level === 'aged'))
      const alarms = found.flatMap(({ name, faults }) =>
        faults.filter(isGrave).map(({ text }) => `${name} ${text}`),
      )
      annotate(
        `${valid.length} valid, ${alarms.length} false alarms, ${aged.length} with what is no longer offered`,
      )
      expect(alarms).toEqual([])
    })

    test('what does not deploy has an error', ({ annotate }) => {
      const missed = invalid.filter((one) => {
        const isMild = caseOf(one).contested === true
        return !faultsOf(one).some(
          (fault) => isGrave(fault) || fault.level === 'aged' || (isMild && fault.level === 'warning'),
        )
      })
      annotate(`${invalid.length} invalid, ${missed.length} missed`)
      expect(missed.map(({ name }) => name)).toEqual([])
    })

    test('every fix resolves its finding', ({ annotate }) => {
      let fixes = 0
      const left = ours.flatMap((one) => {
        const { project, state } = check(one)
        return state.findings.flatMap((finding) =>
          finding.fixes.flatMap((fix) => {
            fixes++
            const configuration = fix.edit(project.configuration)
            const { findings } = checkProject({ ...project, configuration }, circumstances, state)
            const isSame = ({ rule, message }: Finding) =>
              rule === finding.rule && message === finding.message
            return findings.some(isSame) ? [`${one.name}: ${fix.title}: ${finding.message}`] : []
          }),
        )
      })
      annotate(`${fixes} fixes`)
      expect(left).toEqual([])
    })

    test('a fix that tells no consequence takes nothing away', () => {
      const lost = ours.flatMap((one) => {
        const { project, state } = check(one)
        const fixes = state.findings.flatMap((finding) => finding.fixes)
        return fixes
          .filter(({ consequence }) => consequence === undefined)
          .flatMap((fix) =>
            lossesOf(project.configuration, fix.edit(project.configuration)).map(
              (loss) => `${one.name}: ${fix.title}: ${loss}`,
            ),
          )
      })
      expect(lost).toEqual([])
    })

    test('all fixes at once take nothing away, and have nothing left to do the second time', () => {
      const wrong = ours.flatMap((one) => {
        const { project, reading } = check(one)
        if (reading.failures.length > 0) return []
        const once = fixProject(project, reading, circumstances)
        const twice = fixProject(once.project, formats[flavour].read(once.project.files), circumstances)
        const losses = lossesOf(project.configuration, once.project.configuration)
        const again = twice.applied.map(({ rule }) => `${rule} again`)
        return [...losses, ...again].map((fault) => `${one.name}: ${fault}`)
      })
      expect(wrong).toEqual([])
    })
  },
)
