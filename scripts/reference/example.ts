import { structuredPatch } from 'diff'
import { stringify } from 'yaml'
import { type Path, toPointer } from '../../src/core/base/path.ts'
import type { Tree } from '../../src/core/base/tree.ts'
import type { Reading } from '../../src/core/formats/format.ts'
import { formats } from '../../src/core/formats/formats.ts'
import { positionAt } from '../../src/core/formats/position.ts'
import type { Flavour } from '../../src/core/model/design.ts'
import type { Files } from '../../src/core/model/files.ts'
import { runCase, type Source, toTree } from '../../src/core/rules/case-testing.ts'
import type { Finding, Fix } from '../../src/core/rules/rule.ts'
import type { RuleCase } from './recorder.ts'

/** A file as it is shown, with the line that a finding is about, where there is one. */
export interface ShownFile {
  readonly path: string
  readonly lines: readonly string[]
  readonly marked?: number
}

/** What a fix does to a file, with the sign of each line in front of it. */
interface ShownChange {
  readonly path: string
  readonly lines: readonly string[]
}

/** A case of a rule's test as someone would meet it: files, what is told of them, and what each fix leaves. */
export interface Example {
  readonly kind: RuleCase['kind']
  readonly title: string
  readonly files: readonly ShownFile[]
  /** What is known beside the files, each with its heading. */
  readonly beside: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  readonly finding?: { readonly message: string; readonly severity: string; readonly at: string }
  readonly fixes: readonly { readonly title: string; readonly changes: readonly ShownChange[] }[]
}

export function toExample(ruleCase: RuleCase): Example {
  const { setting } = ruleCase
  const { flavour = 'flex' } = setting
  const configuration = toTree(ruleCase.source)
  const files = write(configuration, flavour)
  const reading = formats[flavour].read(files)
  const finding = findingOf(ruleCase, configuration)
  return {
    ...outline(ruleCase, finding),
    files: showFiles(files, reading, finding?.at),
    beside: besideOf(setting, flavour),
    fixes: (finding?.fixes ?? []).map((fix) => showFix(fix, configuration, files, reading, flavour)),
  }
}

/** A case without its files. */
export function toOutline(ruleCase: RuleCase): Example {
  return outline(ruleCase, findingOf(ruleCase, toTree(ruleCase.source)))
}

function outline({ kind, title }: RuleCase, finding: Finding | undefined): Example {
  const told = finding && {
    message: finding.message,
    severity: finding.severity,
    at: toPointer(finding.at),
  }
  return { kind, title, files: [], beside: [], fixes: [], ...(told && { finding: told }) }
}

function findingOf({ rule, setting }: RuleCase, configuration: Tree): Finding | undefined {
  return runCase([rule], configuration, setting)[0]
}

function write(configuration: Tree, flavour: Flavour, files: Files = {}, reading?: Reading): Files {
  // Files of that flavour always say which applications there are.
  const whole = flavour === 'fixed' ? { applications: {}, ...configuration } : configuration
  const written = formats[flavour].write(whole, files, reading)
  // What has no place in the files of a flavour is shown all the same.
  return written.ok ? written.value : { 'configuration.yaml': stringify(whole) }
}

function showFiles(files: Files, reading: Reading, at?: Path): ShownFile[] {
  const place = at && placeAround(reading, at)
  return Object.entries(files).map(([path, content]) => {
    const text = String(content)
    return {
      path,
      lines: linesOf(text),
      ...(place?.file === path && { marked: positionAt(text, place.start).line - 1 }),
    }
  })
}

/** Where the innermost part of a path is written that is written at all. */
function placeAround(reading: Reading, at: Path) {
  for (let length = at.length; length > 0; length--) {
    const place = reading.placeOf(at.slice(0, length))
    if (place) return place.key ?? place.entry
  }
  return undefined
}

function showFix(fix: Fix, configuration: Tree, files: Files, reading: Reading, flavour: Flavour) {
  const after = write(fix.edit(configuration), flavour, files, reading)
  const paths = [...new Set([...Object.keys(files), ...Object.keys(after)])]
  const changes = paths
    .filter((path) => files[path] !== after[path])
    .map((path) => ({ path, lines: changedLines(path, textIn(files, path), textIn(after, path)) }))
  return { title: fix.title, changes }
}

/** The lines that change with some around them, each with its sign. */
function changedLines(path: string, before: string, after: string): string[] {
  const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 3 })
  return hunks.flatMap(({ oldStart, lines }) => (oldStart > 1 ? [' …', ...lines] : lines))
}

function besideOf({ facts, others, baseline, paths, duplicates }: RuleCase['setting'], flavour: Flavour) {
  const blocks: [string, string | undefined][] = [
    ['Stated facts', facts && stringify(facts)],
    ['As it was imported', baseline === undefined ? undefined : textOf(baseline, flavour)],
    ['Files of the project', paths?.join('\n')],
    [
      'Defined by two files',
      duplicates?.map(({ path, files }) => `${toPointer(path)}: ${files.join(', ')}`).join('\n'),
    ],
    ...Object.entries(others ?? {}).map(([name, other]): [string, string] => [
      `Project "${name}" of the same design`,
      textOf(other, flavour),
    ]),
  ]
  return blocks.flatMap(([heading, text]) => (text ? [{ heading, lines: linesOf(text) }] : []))
}

function textOf(source: Source, flavour: Flavour): string {
  return Object.values(write(toTree(source), flavour)).join('')
}

function textIn(files: Files, path: string): string {
  return String(files[path] ?? '')
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
