import { Ajv, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv'
import { fromPointer, type Path } from '../base/path.ts'
import { entriesOf, isList, isTree, type Tree, type Value } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'

/** Where a configuration breaks the schemas of the platform for a flavour. Any version of an image will do. */
export type FaultsOf = (configuration: Tree) => readonly Path[]

/** The schemas of both flavours, from where they are kept. */
export function schemasFrom(load: (file: string) => AnySchema): Readonly<Record<Flavour, FaultsOf>> {
  const ajv = new Ajv({ strict: false, allErrors: true })
  for (const name of ['runtime-versions', 'service-versions']) {
    ajv.addSchema({}, `https://meta.upsun.com/schema/${name}`)
  }
  const compile = (file: string) => ajv.compile(load(file))
  const flex = compile('upsun.schema.json')
  const [application, services, routes] = ['application', 'services', 'routes'].map((name) =>
    compile(`platformsh.${name}.json`),
  )
  return {
    flex: (configuration) => faults(flex, configuration, []),
    fixed: (configuration) => [
      ...entriesOf(configuration.applications).flatMap(([name, value]) =>
        faults(application, isTree(value) ? { name, ...value } : value, ['applications', name]),
      ),
      ...faults(services, configuration.services ?? {}, ['services']),
      ...faults(routes, configuration.routes ?? {}, ['routes']),
    ],
  }
}

function faults(validate: ValidateFunction | undefined, value: Value, at: Path): readonly Path[] {
  validate?.(plain(value))
  return (validate?.errors ?? []).map((error) => [...at, ...pathOf(error)])
}

function pathOf({ instancePath, params }: ErrorObject): Path {
  const key: unknown = params.additionalProperty
  return [...fromPointer(instancePath), ...(typeof key === 'string' ? [key] : [])]
}

/** What the platform sees: what a tag stands for is text. */
function plain(value: Value): unknown {
  if (isList(value)) return value.map(plain)
  if (isTree(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
  return typeof value === 'object' && value !== null ? 'included' : value
}
