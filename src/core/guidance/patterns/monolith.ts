import { evidence, type Pattern } from '../pattern.ts'

export const monolith: Pattern = {
  id: 'monolith',
  title: 'Monolith',
  meaning:
    'One application does everything. More applications, workers and services can be added to the configuration whenever they are needed.',
  page: '/create-apps.html',
  find: ({ topology: { applications } }) => {
    const [only, ...others] = applications
    if (!only || others.length > 0 || only.workers.length > 0) return []
    const text = `"${only.name}" is the only application, and it has no workers.`
    return [evidence(text, [only.node])]
  },
}
