import { rememberedOfMap } from '../../base/remembered.ts'
import type { EntryRule } from '../rule.ts'
import { hookOf, linesOf } from '../shared/applications/commands.ts'
import { directoryOf, isInside } from '../shared/applications/mount-paths.ts'
import { eachMount } from '../shared/applications/mounts.ts'

export const mountOverCode: EntryRule = {
  id: 'mount-over-code',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'A mount does not hide what was built',
  why: 'Mounts appear after the build, and hide whatever the build put at their path.',
  page: '/create-apps/troubleshoot-mounts.html',
  check: eachMount((mount, { value }) => {
    const directory = directoryOf(mount)
    if (directory === '' || mount.form === 'unreadable') return
    const isDependencies = DEPENDENCIES.has(directory)
    const written = targetsOf(value).some((target) => isInside(target, directory))
    if (!isDependencies && !written) return
    const what = isDependencies ? 'dependencies are installed there' : 'the build hook puts files there'
    return {
      message: `Mount "${mount.path}" hides what was built: ${what}. Mount another directory, and copy into it in the deploy hook.`,
    }
  }),
}

const DEPENDENCIES = new Set(['vendor', 'node_modules'])

const COPIES: ReadonlySet<string | undefined> = new Set(['cp', 'mv', 'rsync'])

/** Where the build hook copies or moves something to; what is moved away has another target. */
const targetsOf = rememberedOfMap((application): readonly string[] => {
  const build = hookOf(application, 'build')
  return build !== undefined && /\b(cp|mv|rsync)\b/.test(build) ? linesOf(build).flatMap(targetsIn) : []
}, [])

function targetsIn(line: string): string[] {
  return line.split(/&&|;|\|\|/).flatMap((command) => {
    const words = command.trim().split(/\s+/)
    const target = words.at(-1)?.replace(/["']/g, '') ?? ''
    if (!COPIES.has(words[0]) || words.length < 3) return []
    return [target.replace(/^(\.\/|\$PLATFORM_APP_DIR\/)|\/+\.?$/g, '')]
  })
}
