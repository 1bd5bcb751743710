import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { buildsSite, type Hook, hookOf, linesOf } from '../shared/applications/commands.ts'
import { hasItems } from '../shared/faults/values.ts'

export const postDeployWriteNoMount: EntryRule = {
  id: 'post-deploy-write-no-mount',
  category: 'topology',
  severity: 'warning',
  scope: 'application',
  title: 'What is built after the deploy is written into a mount',
  why: 'Once an application is deployed, its files cannot be changed. Only mounts can be written to.',
  page: '/create-apps/hooks/hooks-comparison.html',
  check: ({ name, value, path }) => {
    const owners = [value, get(value, 'web')]
    if (owners.some((owner) => hasItems(get(owner, 'mounts')))) return []
    return HOOKS.flatMap((hook) => {
      const lines = linesOf(hookOf(value, hook) ?? '')
      const line = lines.some((each) => /\/tmp\b|\bmktemp\b/.test(each)) ? undefined : lines.find(buildsSite)
      if (line === undefined) return []
      const message = `The ${hook} hook of "${name}" builds, and there is no mount to write into. Add a mount for what it builds, or build in the build hook.`
      return [{ at: [...path, 'hooks', hook], message }]
    })
  },
}

const HOOKS: readonly Hook[] = ['deploy', 'post_deploy']
