import { get, type Tree, type Value } from '../../../base/tree.ts'
import { setType } from '../../../model/edits/set-type.ts'
import { servicesOf } from '../../../model/queries.ts'
import type { Fix, Problem, ProjectRule } from '../../rule.ts'
import { type ServiceType, typeOf } from './service-type.ts'

/** A service whose type is another one than it was. */
export interface ChangedType {
  readonly name: string
  readonly before: ServiceType
  readonly now: ServiceType
}

/** A check of every service that has another type than in the configuration as it was imported. */
export function eachChangedType(
  check: (changed: ChangedType) => Omit<Problem, 'at'> | undefined,
): ProjectRule['check'] {
  return (configuration, { baseline }) =>
    servicesOf(configuration).flatMap(([name, service]) => {
      const old = get(get(baseline, 'services'), name)
      const [before, now] = [typeOf(old), typeOf(service)]
      if (before.type === '' || now.type === '' || before.type === now.type) return []
      const problem = check({ name, before, now })
      return problem ? [{ ...problem, at: ['services', name, 'type'] }] : []
    })
}

export function keepType(name: string, { type }: ServiceType): Fix {
  return putType(`Keep ${type}`, name, type)
}

export function putType(title: string, name: string, type: string): Fix {
  return { title, edit: (configuration) => setType(configuration, { kind: 'service', name }, type) }
}

/** What is in one section and not in the other, by name. */
export function onlyIn(section: string, here: Tree, there: Tree): [string, Value][] {
  const other = get(there, section)
  return Object.entries(get(here, section) ?? {}).filter(([name]) => get(other, name) === undefined)
}
