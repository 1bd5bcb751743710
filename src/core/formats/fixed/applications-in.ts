import { isTree, type Tree, type Value } from '../../base/tree.ts'

/** The applications that a file is to say; undefined where it is to say anything else. */
export function applicationsIn(target: Tree): Tree | undefined {
  const { applications = {}, ...others } = target
  return isTree(applications) && Object.keys(others).length === 0 ? applications : undefined
}

/** The name that an application is written with; undefined where it has none, or something else than text. */
export function nameIn(written: Value): string | undefined {
  const name = isTree(written) && Object.hasOwn(written, 'name') ? written.name : undefined
  return typeof name === 'string' && name !== '' ? name : undefined
}

/** An application without the name that it is written with. */
export function withoutName(written: Value): Value {
  if (!isTree(written) || !Object.hasOwn(written, 'name')) return written
  return Object.fromEntries(Object.entries(written).filter(([key]) => key !== 'name'))
}

/** An application as it is to be written: its name stays where it was, and comes first where it had none. */
export function withName(written: Value, name: string, application: Value): Tree | undefined {
  if (!isTree(application) || Object.hasOwn(application, 'name')) return undefined
  const at = isTree(written) ? Object.keys(written).indexOf('name') : 0
  return Object.fromEntries(Object.entries(application).toSpliced(Math.max(at, 0), 0, ['name', name]))
}
