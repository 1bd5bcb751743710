import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove, withConsequence } from '../shared/fixes/fixes.ts'

export const rotatePasswordsOff: EntryRule = {
  id: 'rotate-passwords-off',
  category: 'security',
  severity: 'warning',
  scope: 'service',
  title: 'Passwords of a database are changed from time to time',
  why: 'The platform does that by itself and unnoticed. Rules such as PCI may ask for it.',
  page: '/add-services/mysql.html',
  check: ({ name, value, path }) => {
    const at = [...path, 'configuration', 'rotate_passwords']
    if (get(get(value, 'configuration'), 'rotate_passwords') !== false) return []
    return [
      {
        at,
        message: `The passwords of "${name}" are never changed. Remove "rotate_passwords", unless something outside keeps a copy.`,
        fixes: [
          withConsequence(
            remove('Let passwords be changed', at),
            'Whatever keeps a copy of a password, outside of the project or in a file, stops working when it changes.',
          ),
        ],
      },
    ]
  },
}
