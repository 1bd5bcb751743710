import { get, isList, isTree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { typeOf } from '../shared/services/service-type.ts'
import { listOf } from '../shared/words/words.ts'

export const composableMultiRuntimeProfile: EntryRule = {
  id: 'composable-multi-runtime-profile',
  category: 'topology',
  severity: 'info',
  scope: 'application',
  flavour: 'flex',
  title: 'Several runtimes in one container get enough memory',
  why: 'A composable image has the profile HIGH_CPU, with little memory. Several runtimes share it.',
  page: '/create-apps/app-reference/composable-image.html',
  check: ({ name, value, path }) => {
    const runtimes = get(get(value, 'stack'), 'runtimes')
    if (typeOf(value).image !== 'composable' || !isList(runtimes) || runtimes.length < 2) return []
    if (get(value, 'container_profile') !== undefined) return []
    const names = runtimes.map((runtime) => (isTree(runtime) ? Object.keys(runtime)[0] : runtime)).map(String)
    const at = [...path, 'container_profile']
    return [
      {
        at: [...path, 'stack'],
        message: `${listOf(names, 'and')} share the memory of "${name}", which is little by default. Choose a container profile with more.`,
        fixes: ['BALANCED', 'HIGH_MEMORY'].map((profile) =>
          withConsequence(write(`Use ${profile}`, at, profile), 'More memory costs more.'),
        ),
      },
    ]
  },
}
