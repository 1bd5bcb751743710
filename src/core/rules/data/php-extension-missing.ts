import type { EntryRule } from '../rule.ts'
import { driversOf, withExtension } from '../shared/applications/php-drivers.ts'
import { change } from '../shared/fixes/fixes.ts'
import { linksOf } from '../shared/links/links.ts'

export const phpExtensionMissing: EntryRule = {
  id: 'php-extension-missing',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'PHP has the extension for the services that it uses',
  why: 'Without the extension PHP reports that it has no driver. Some clients are written in PHP alone and need none.',
  page: '/add-services/postgresql.html',
  check: (entry, { containers }) => {
    const { name, value } = entry
    const missingFor = driversOf(value)
    if (!missingFor) return []
    const told = new Set<string>()
    return linksOf(entry).flatMap((link) => {
      const missing = missingFor(containers.get(link.service)?.type ?? '')
      if (!missing || told.has(missing.extension)) return []
      const { extension, severity } = missing
      told.add(extension)
      const message = `"${name}" uses "${link.service}", and PHP has not the extension "${extension}" for it. Add it under "runtime.extensions"${severity === 'info' ? ', unless the client is written in PHP' : ''}.`
      const fix = change(`Add the extension ${extension}`, ['applications', name], (application) =>
        withExtension(application, extension),
      )
      return [{ at: link.path, message, severity, fixes: [fix] }]
    })
  },
}
