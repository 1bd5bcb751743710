import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'

export const routeStickySchema: EntryRule = {
  id: 'route-sticky-schema',
  category: 'route',
  severity: 'warning',
  scope: 'route',
  flavour: 'flex',
  title: 'Validators do not know sticky routes',
  why: 'The documentation has `sticky`, and the platform knows it, yet both schemas reject it: `upsun validate` fails.',
  page: '/define-routes.html',
  check: ({ name, value, path }) =>
    get(value, 'sticky') !== undefined
      ? [
          {
            at: [...path, 'sticky'],
            message: `Route "${name}" is sticky, which both validators reject. Keep it if your application needs it, and expect their complaint.`,
          },
        ]
      : [],
}
