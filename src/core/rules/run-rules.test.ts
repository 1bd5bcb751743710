import { describe, expect, test } from 'vitest'
import { setAt } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import type { Project } from '../model/design.ts'
import type { DesignRule, EntryRule, ProjectRule, Rule } from './rule.ts'
import { type CheckState, type Circumstances, runRules } from './run-rules.ts'

const about = { category: 'reference', severity: 'error', title: 'T', why: 'W.', page: '/p.html' } as const

/** Notes what it looks at, and finds every application whose relationship leads nowhere. */
function watcher() {
  const checked: string[] = []
  const entries: EntryRule = {
    ...about,
    id: 'dangling',
    scope: 'container',
    check: ({ name, value, path }, { containers }) => {
      checked.push(name)
      const target = Object.keys((value as { relationships?: object } | null)?.relationships ?? {})[0] // as written below
      return target === undefined || containers.get(target)
        ? []
        : [{ at: path, message: `${name} lacks ${target}` }]
    },
  }
  const project: ProjectRule = {
    ...about,
    id: 'project',
    scope: 'project',
    check: () => {
      checked.push('(project)')
      return []
    },
  }
  const services: ProjectRule = {
    ...about,
    id: 'services',
    scope: 'project',
    reads: ['services'],
    check: (configuration, { containers }) => {
      checked.push(`(${Object.keys(configuration)})`)
      containers.get('a0')
      return []
    },
  }
  const design: DesignRule = {
    ...about,
    id: 'design',
    scope: 'design',
    check: () => {
      checked.push('(design)')
      return []
    },
  }
  return { rules: [entries, project, services, design], checked }
}

function projectOf(configuration: Tree, id = 'p'): Project {
  return { id, name: `name of ${id}`, flavour: 'flex', files: {}, configuration }
}

const alone: Circumstances = { facts: {}, today: '2026-08-20', others: [], silenced: [] }

/** Applications a0 to a1999, each with a relationship to the next. */
const many: Tree = {
  applications: Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `a${at}`,
      { type: 'php:8.4', relationships: { [`a${at + 1}`]: null } },
    ]),
  ),
  services: { a2000: { type: 'mariadb:11.8' } },
}

describe('what is checked again after one edit among 2,000 applications', () => {
  function afterEdit(edit: (configuration: Tree) => Tree, circumstances = alone): string[] {
    const { rules, checked } = watcher()
    const before = runRules(rules, projectOf(many), alone)
    expect(checked).toHaveLength(2004)
    checked.length = 0
    runRules(rules, projectOf(edit(many)), circumstances, before)
    return checked
  }

  test('nothing, where nothing changed', () => {
    expect(afterEdit((configuration) => configuration)).toEqual([])
  })

  test('the application whose hook changed', () => {
    const hook = afterEdit((tree) => setAt(tree, ['applications', 'a7', 'hooks'], { build: 'make' }))
    expect(hook).toEqual(['a7', '(project)', '(design)'])
  })

  test('a service whose type changed, and what leads to it', () => {
    const type = afterEdit((tree) => setAt(tree, ['services', 'a2000', 'type'], 'postgresql:18'))
    expect(type).toEqual(['a1999', 'a2000', '(project)', '(services)', '(design)'])
  })

  test('rules of one section where a container that they asked for changed', () => {
    const type = afterEdit((tree) => setAt(tree, ['applications', 'a0', 'type'], 'python:3.14'))
    expect(type).toEqual(['a0', '(project)', '(services)', '(design)'])
  })

  test('a new application, and nobody who does not name it', () => {
    const added = afterEdit((tree) => setAt(tree, ['applications', 'new'], { type: 'php:8.4' }))
    expect(added).toEqual(['new', '(project)', '(design)'])
  })

  test('rules of the project where a fact changed', () => {
    expect(afterEdit((tree) => tree, { ...alone, facts: { team: 'blue' } })).toEqual([
      '(project)',
      '(services)',
      '(design)',
    ])
  })

  test('rules of the project where the imported configuration is another one', () => {
    expect(afterEdit((tree) => tree, { ...alone, baseline: {} })).toEqual([
      '(project)',
      '(services)',
      '(design)',
    ])
  })

  test('rules of the design where another project changed', () => {
    const others = [projectOf({ applications: { b: null } }, 'other')]
    expect(afterEdit((tree) => tree, { ...alone, others })).toEqual(['(design)'])
  })

  test('everything on another day', () => {
    expect(afterEdit((tree) => tree, { ...alone, today: '2026-08-21' })).toHaveLength(2004)
  })
})

describe('findings', () => {
  const { rules } = watcher()
  const configuration: Tree = {
    applications: { shop: { relationships: { gone: null } }, api: { relationships: { lost: null } } },
  }
  const messages = ({ findings }: CheckState) => findings.map(({ message }) => message)

  test('say all that a reader needs', () => {
    expect(runRules(rules, projectOf(configuration), alone).findings[0]).toEqual({
      rule: 'dangling',
      category: 'reference',
      severity: 'error',
      message: 'shop lacks gone',
      title: 'T',
      why: 'W.',
      docs: 'https://docs.upsun.com/p.html',
      projectId: 'p',
      at: ['applications', 'shop'],
      fixes: [],
    })
  })

  test('are the same list while nothing in it changes', () => {
    const before = runRules(rules, projectOf(configuration), alone)
    const edited = setAt(configuration, ['services', 'db'], { type: 'mariadb:11.8' })
    const after = runRules(rules, projectOf(edited), alone, before)
    expect(after.findings).toBe(before.findings)
  })

  test('appear and vanish with what is named', () => {
    const before = runRules(rules, projectOf(configuration), alone)
    const edited = setAt(configuration, ['services', 'gone'], { type: 'mariadb:11.8' })
    const after = runRules(rules, projectOf(edited), alone, before)
    expect(messages(after)).toEqual(['api lacks lost'])
    expect(messages(runRules(rules, projectOf(configuration), alone, after))).toEqual(messages(before))
  })

  test('are gone with their application', () => {
    const before = runRules(rules, projectOf(configuration), alone)
    const after = runRules(rules, projectOf({ applications: {} }), alone, before)
    expect(after.findings).toEqual([])
  })

  test('do not come from rules of the other flavour', () => {
    const ofFixed = rules.map((rule): Rule => ({ ...rule, flavour: 'fixed' }))
    expect(runRules(ofFixed, projectOf(configuration), alone).findings).toEqual([])
  })

  test('are not taken from another project', () => {
    const before = runRules(rules, projectOf(configuration), alone)
    const after = runRules(rules, projectOf(configuration, 'q'), alone, before)
    expect(after.findings.map(({ projectId }) => projectId)).toEqual(['q', 'q'])
  })

  test.each([
    ['in one place', { rule: 'dangling', at: '/applications/shop' }, 1],
    ['in one place of a project', { rule: 'dangling', project: 'p', at: '/applications/shop' }, 1],
    ['everywhere', { rule: 'dangling', at: '' }, 2],
    ['in another project', { rule: 'dangling', project: 'q', at: '' }, 0],
    ['of another rule', { rule: 'project', at: '' }, 0],
  ])('that are silenced %s are left out and counted', (_, silence, count) => {
    const silenced = [{ ...silence, reason: 'known' }]
    const state = runRules(rules, projectOf(configuration), { ...alone, silenced })
    expect(state.silenced).toBe(count)
    expect(state.findings).toHaveLength(2 - count)
  })

  test('come from any tree, whatever is in it', () => {
    for (const odd of [null, 5, 'text', [], { api: null, b: 'x', c: [1] }]) {
      const tree = { applications: odd, services: odd, routes: odd }
      expect(runRules(rules, projectOf(tree), alone).findings).toEqual([])
    }
  })
})
