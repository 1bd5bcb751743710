import { get, isTree, type Value } from '../../base/tree.ts'
import { imageOf } from '../../catalog/catalog.ts'
import { primaryRuntimeOf } from '../../catalog/stack.ts'
import { locationsOf, passesRequests } from '../../model/locations.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { hasRoutes, usageOf } from '../shared/applications/usage.ts'
import { write } from '../shared/fixes/fixes.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const startCommandMissing: ProjectRule = {
  id: 'start-command-missing',
  category: 'topology',
  severity: 'warning',
  scope: 'project',
  title: 'An application that is not PHP has a start command',
  why: 'Only PHP has a process that starts by itself. Without one nothing answers, and visitors see error 502. The linter of the platform rejects it.',
  page: '/create-apps/image-properties/web.html',
  isToldOnce: true,
  check: (configuration) => {
    const { routed, used } = usageOf(configuration)
    const isReached = (name: string) => routed.has(name) || used.has(name) || !hasRoutes(configuration)
    return applicationsOf(configuration)
      .filter(([name, application]) => isReached(name) && isWithoutProcess(application))
      .map(([name, application]) => (servesFilesOnly(application) ? onlyFiles(name) : nothingAnswers(name)))
  },
}

function nothingAnswers(name: string): Problem {
  const message = `"${name}" has no "web.commands.start", so nothing answers its requests. Add the command that starts its server.`
  return { at: ['applications', name], message }
}

/** Files are served without a process. Such projects deploy, though the linter of the platform asks for a command. */
function onlyFiles(name: string): Problem {
  const message = `"${name}" only serves files, and has no "web.commands.start". The linter of the platform asks for one: let it wait.`
  const at = ['applications', name, 'web']
  const fixes = [write('Wait with "sleep infinity"', [...at, 'commands', 'start'], 'sleep infinity')]
  return { at, message, severity: 'info', fixes }
}

function servesFilesOnly(application: Value): boolean {
  return locationsOf(application).length > 0 && !passesRequests(application)
}

function isWithoutProcess(application: Value): boolean {
  const { image } = typeOf(application)
  const runtime = imageOf(image)
  if (runtime?.kind !== 'runtime' || image === 'composable' || primaryRuntimeOf(application) === 'php')
    return false
  const web = get(application, 'web') ?? {}
  const commands = get(web, 'commands') ?? {}
  // That a key is left empty is told there.
  return isTree(web) && isTree(commands) && !get(commands, 'start') && get(commands, 'start') !== null
}
