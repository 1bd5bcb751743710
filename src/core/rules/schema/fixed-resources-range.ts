import type { EntryRule } from '../rule.ts'
import { outOfRange } from '../shared/faults/ranges.ts'
import { INSTANCES } from '../shared/faults/values-at.ts'

export const fixedResourcesRange: EntryRule = {
  id: 'fixed-resources-range',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'Memory is given out in the documented ranges',
  why: 'Base memory is 64 to 1024 MB, the ratio 128 to 1024.',
  page: 'fixed:/create-apps/flexible-resources.html',
  flavour: 'fixed',
  check: outOfRange([
    {
      at: INSTANCES.map((instance) => [...instance, 'resources', 'base_memory']),
      least: 64,
      most: 1024,
      unit: 'MB',
    },
    {
      at: INSTANCES.map((instance) => [...instance, 'resources', 'memory_ratio']),
      least: 128,
      most: 1024,
      unit: 'MB',
    },
  ]),
}
