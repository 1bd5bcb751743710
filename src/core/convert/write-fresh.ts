import { isEqual } from '../base/equal.ts'
import { joinPaths } from '../base/join-paths.ts'
import { ok, type Result } from '../base/result.ts'
import { get, isTree, stringAt, type Tree } from '../base/tree.ts'
import type { Failure } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'
import { scalarText } from '../formats/yaml/scalar-text.ts'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { otherFlavour } from '../model/flavour-names.ts'
import { applicationsOf } from '../model/queries.ts'
import { isAnyCommentLeft } from './comments-left.ts'
import type { Tell } from './note.ts'
import { composeFixed, type LoneApplication } from './text/compose-fixed.ts'
import { composeFlex } from './text/compose-flex.ts'
import { mapValues, without } from './trees.ts'

interface Written {
  readonly files: Files
  /** As it is written: an application alone in its folder does not say where that is. */
  readonly configuration: Tree
}

/**
 * New files that say a configuration, with the texts of the old ones wherever they still hold: their order, their
 * comments and the way that things are written.
 */
export function writeFresh(
  configuration: Tree,
  old: Files,
  to: Flavour,
  tell: Tell,
): Result<Written, Failure> {
  const lone = to === 'fixed' ? loneApplicationOf(configuration) : undefined
  const target = lone ? withoutRoot(configuration, lone.name) : configuration
  const bare = to === 'fixed' ? bareFiles(target, lone) : {}
  const carried = carriedFiles(old, to, lone)
  const kept = writeOver({ ...bare, ...carried }, target, to)
  if (!kept.ok || isAnyCommentLeft(old, carried, otherFlavour(to))) {
    tell('comments', [], {
      message: 'Some comments stay behind in the old files: they could not be carried over.',
    })
  }
  const written = kept.ok ? kept : formats[to].write(target, bare)
  return written.ok ? ok({ files: withoutGaps(written.value, target, to), configuration: target }) : written
}

/**
 * The files after what is gone went with its comments, and only then the rest: what is new would take the place of
 * what is gone, and its comments.
 */
function writeOver(files: Files, target: Tree, to: Flavour): Result<Files, Failure> {
  const reading = formats[to].read(files)
  const left = formats[to].write(withoutGone(reading.configuration, target), files, reading)
  return left.ok ? formats[to].write(target, left.value, formats[to].read(left.value, reading)) : left
}

function withoutGone(said: Tree, target: Tree): Tree {
  const gone = GONE.filter((key) => !Object.hasOwn(target, key))
  return mapValues(without(said, gone), (value, key) => {
    const wanted = get(target, key)
    return isTree(value) && isTree(wanted) ? withoutGone(value, wanted) : value
  })
}

/** Keys that conversions leave out. */
const GONE = ['size', 'disk', 'resources', 'container_profile', 'source']

/** One blank line is enough where what stood between two is gone, except where they are part of a text. */
function withoutGaps(files: Files, configuration: Tree, to: Flavour): Files {
  const tidied = mapTexts(files, (text) => text.replace(/\n(?:[ \t]*\r?\n){2,}/g, tidyGap))
  const said = formats[to].read(tidied, formats[to].read(files)).configuration
  return isEqual(said, configuration) ? tidied : files
}

function tidyGap(gap: string): string {
  return gap.endsWith('\r\n') ? '\n\r\n' : '\n\n'
}

function mapTexts(files: Files, change: (text: string) => string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? change(content) : content,
    ]),
  )
}

/** The texts of the old files in new ones, with one kind of line break. */
function carriedFiles(old: Files, to: Flavour, lone: LoneApplication | undefined): Files {
  const paths = Object.keys(old)
  const carried =
    to === 'fixed'
      ? composeFixed(old, formats.flex.filesOf(paths), lone)
      : { '.upsun/config.yaml': composeFlex(old, formats.fixed.filesOf(paths)) }
  const written = Object.fromEntries(Object.entries(carried).filter(([, text]) => text !== ''))
  return mapTexts(written, (text) => (text.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text))
}

/** The only application, with the file in its own folder that is to say it. */
function loneApplicationOf(configuration: Tree): LoneApplication | undefined {
  const [[name, application] = [], second] = applicationsOf(configuration)
  if (name === undefined || second || !isTree(application)) return undefined
  const folder = joinPaths('', stringAt(get(application, 'source'), 'root') ?? '..')
  return folder === undefined
    ? undefined
    : { name, path: `${folder === '' ? '' : `${folder}/`}.platform.app.yaml` }
}

/** A file of its own says by its place where the code of an application is. */
function withoutRoot(configuration: Tree, name: string): Tree {
  const { applications } = configuration
  const application = get(applications, name)
  const source = get(application, 'source')
  if (!isTree(applications) || !isTree(application) || !isTree(source)) return configuration
  const rest = without(source, ['root'])
  const rooted =
    Object.keys(rest).length > 0 ? { ...application, source: rest } : without(application, ['source'])
  return { ...configuration, applications: { ...applications, [name]: rooted } }
}

/** Files that name the applications, so that all are written where they belong. */
function bareFiles(configuration: Tree, lone: LoneApplication | undefined): Files {
  if (lone) return { [lone.path]: `name: ${scalarText(lone.name)}\n` }
  const names = applicationsOf(configuration).map(([name]) => `${scalarText(name, { isKey: true })}: {}\n`)
  return names.length > 0 ? { '.platform/applications.yaml': names.join('') } : {}
}
