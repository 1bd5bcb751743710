import { get, stringAt } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { cmsOf } from '../shared/applications/cms.ts'
import { change, withConsequence } from '../shared/fixes/fixes.ts'

export const multisiteDomainsInDb: ProjectRule = {
  id: 'multisite-domains-in-db',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  reads: ['applications'],
  flavour: 'flex',
  title: 'A WordPress with several sites adapts its domains on deploy',
  why: 'WordPress keeps the domains of its sites in the database. A copy of it on another branch still has those of production, until the deploy hook replaces them.',
  page: '/get-started/stacks/wordpress/multisite.html',
  check: (configuration, { facts }) =>
    applicationsOf(configuration).flatMap(([name, value]) => {
      const cms = cmsOf(value)
      const isStated = (facts.applications?.[name]?.sites?.length ?? 0) > 1
      if (cms?.name !== 'wordpress' || !(cms.hasSites || isStated) || cms.rewritesDomains !== false) return []
      const path = ['applications', name]
      const at = get(get(value, 'hooks'), 'deploy') === undefined ? path : [...path, 'hooks', 'deploy']
      const message = `"${name}" is a WordPress with several sites, and nothing replaces their domains on deploy. Add that to the deploy hook.`
      return [{ at, message, fixes: [addDeployStep(name)] }]
    }),
}

function addDeployStep(name: string): Fix {
  const addStep = change('Add a step to the deploy hook', ['applications', name], (application) => {
    const before = stringAt(get(application, 'hooks'), 'deploy') ?? 'set -e'
    if (before.includes(STEP)) return application
    return put(application, ['hooks', 'deploy'], `${before.trimEnd()}\n${STEP}`)
  })
  return withConsequence(
    addStep,
    'On every environment but production, each deploy changes addresses in the database.',
  )
}

// PLATFORM_ROUTES has, per address of this environment, the production_url that the database knows.
const STEP = `# Replace the production domains in the database by those of this environment.
if [ "$PLATFORM_ENVIRONMENT_TYPE" != production ]; then
  echo "$PLATFORM_ROUTES" | base64 --decode |
    jq -r 'to_entries[] | select(.value.type == "upstream" and .value.production_url) | "\\(.value.production_url) \\(.key)"' |
    while read -r production here; do
      from=$(echo "$production" | cut -d/ -f3)
      to=$(echo "$here" | cut -d/ -f3)
      wp search-replace "$from" "$to" --network --url="$from"
    done
fi
`
