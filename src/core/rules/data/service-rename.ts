import { renameNode } from '../../model/edits/rename-node.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { onlyIn } from '../shared/services/against-baseline.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const serviceRename: ProjectRule = {
  id: 'service-rename',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['services'],
  title: 'A service with data keeps its name',
  why: 'To the platform a new name is a new service: it starts empty, and the service of the old name is deleted with all its data.',
  page: '/add-services.html',
  check: (configuration, { baseline = {} }) => {
    const gone = onlyIn('services', baseline, configuration)
    const taken = new Set<string>()
    return onlyIn('services', configuration, baseline).flatMap(([name, service]) => {
      const { type, known } = typeOf(service)
      const was = gone.find(([old, value]) => typeOf(value).type === type && !taken.has(old))?.[0]
      if (!known?.needsDisk || was === undefined) return []
      taken.add(was)
      const message = `"${name}" was called "${was}". Its data stays behind under the old name, and is deleted. Keep the name, or move the data before.`
      return [{ at: ['services', name], message, fixes: [renameBack(name, was)] }]
    })
  },
}

function renameBack(name: string, was: string): Fix {
  return {
    title: `Call it ${was} again`,
    edit: (configuration) => {
      const renamed = renameNode(configuration, { kind: 'service', name }, was)
      return renamed.ok ? renamed.value : configuration
    },
  }
}
