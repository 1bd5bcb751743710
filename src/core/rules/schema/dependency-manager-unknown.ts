import { has } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { isIgnored, treesAt } from '../shared/faults/values-at.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { keyOf } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

const MANAGERS = ['nodejs', 'php', 'python', 'python2', 'python3', 'ruby']

const ALIASES: Readonly<Record<string, string>> = {
  bundler: 'ruby',
  composer: 'php',
  gem: 'ruby',
  js: 'nodejs',
  node: 'nodejs',
  npm: 'nodejs',
  pip: 'python3',
  pip3: 'python3',
  yarn: 'nodejs',
}

export const dependencyManagerUnknown: EntryRule = {
  id: 'dependency-manager-unknown',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'Dependencies are grouped by package managers',
  why: 'Build dependencies come from the package managers of php, python, python3, ruby and nodejs.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: (entry) =>
    treesAt(entry, ['dependencies']).flatMap(({ value, path }) =>
      Object.keys(value)
        .filter((manager) => !MANAGERS.includes(manager) && !isIgnored(manager))
        .map((manager) => {
          const at = [...path, manager]
          const free = MANAGERS.filter((known) => !has(value, known))
          const meant = nearest(manager, free).concat(free.filter((known) => known === ALIASES[manager]))
          return {
            at,
            message: `${keyOf(entry, at)} is no package manager. There are ${listOf(MANAGERS, 'and')}.`,
            fixes: [...renameTo(at, [...new Set(meant)]), remove(`Remove ${manager}`, at)],
          }
        }),
    ),
}
