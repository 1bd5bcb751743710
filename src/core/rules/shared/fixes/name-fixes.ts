import type { Path } from '../../../base/path.ts'
import { renameKeyAt } from '../../../base/path.ts'
import { nameFault, uniqueName, uniqueWorkerName } from '../../../model/edits/names.ts'
import { renameNode } from '../../../model/edits/rename-node.ts'
import { workerName } from '../../../model/node.ts'
import type { Fix } from '../../rule.ts'

/** A valid name for an application or service, for it and for all that names it. */
export function renameContainer(kind: 'application' | 'service', name: string, wish = name): Fix {
  return {
    title: `Rename ${name}, and what names it`,
    consequence: RENAMED[kind],
    edit: (configuration) => {
      const renamed = renameNode(configuration, { kind, name }, uniqueName(configuration, wish))
      return renamed.ok ? renamed.value : configuration
    },
  }
}

export const RENAMED = {
  application:
    'To the platform a new name is a new application: files in the mounts of a deployed one stay behind, and go with it.',
  service:
    'To the platform a new name is a new service, which starts empty: what a deployed one holds is deleted with it.',
} as const

/** The same for a worker of an application. */
export function renameWorker(application: string, worker: string): Fix {
  return {
    title: `Rename ${worker}, and what names it`,
    edit: (configuration) => {
      const ref = { kind: 'worker', name: workerName(application, worker) } as const
      const name = uniqueWorkerName(configuration, application, worker)
      const renamed = renameNode(configuration, ref, name)
      return renamed.ok ? renamed.value : configuration
    },
  }
}

/** A key in small letters, digits, `-` and `_`; unless it is taken. */
export function renameKey(path: Path): Fix {
  const key = String(path.at(-1))
  const name = key
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return { title: `Rename it to ${name}`, edit: (configuration) => renameKeyAt(configuration, path, name) }
}

/** Documentation writes names in capital letters, and such applications deploy. */
export function isOnlyCapital(name: string): boolean {
  return nameFault(name.toLowerCase()) === undefined
}
