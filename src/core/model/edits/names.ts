import { get, type Tree } from '../../base/tree.ts'
import { containerNames, workersOf } from '../queries.ts'

/**
 * What is wrong with the name of an application, worker or service as the platform sees it, in words.
 * https://docs.upsun.com/add-services.html
 */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'A name is needed.'
  if (name.length > LONGEST_NAME)
    return `A name has at most ${LONGEST_NAME} characters; this one has ${name.length}.`
  if (/[^a-z0-9_-]/.test(name)) return 'A name consists of lower-case letters, digits, "-" and "_".'
  if (!/^[a-z0-9].*[a-z0-9]$|^[a-z0-9]$/.test(name)) return 'A name starts and ends with a letter or a digit.'
  if (name.includes('--')) return 'A name has no "--" in it: the platform joins names with it.'
  if (name === 'router') return 'The name "router" belongs to the platform.'
  return undefined
}

/** The wished name, made valid, and numbered where an application or service has it already. */
export function uniqueName(configuration: Tree, wish: string): string {
  const names = containerNames(configuration)
  return free(slug(wish), (name) => names.has(name), LONGEST_NAME)
}

/** The same among the workers of an application. */
export function uniqueWorkerName(configuration: Tree, application: string, wish: string): string {
  const names = new Set(
    workersOf(get(get(configuration, 'applications'), application) ?? null).map(([name]) => name),
  )
  return free(slug(wish), (name) => names.has(name), LONGEST_NAME)
}

/** The wished text, followed by the first number that makes it free. */
export function free(
  wish: string,
  isTaken: (name: string) => boolean,
  longest = Number.POSITIVE_INFINITY,
): string {
  if (!isTaken(wish)) return wish
  const stem = wish.replace(/-\d+$/, '')
  for (let count = 2; ; count += 1) {
    const suffix = `-${count}`
    const name = stem.slice(0, longest - suffix.length).replace(/[-_]+$/, '') + suffix
    if (!isTaken(name)) return name
  }
}

const LONGEST_NAME = 32

function slug(wish: string): string {
  const cleaned = wish
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^[-_]+|[-_]+$/g, '')
  if (cleaned === '') return 'app'
  return cleaned === 'router' ? 'router-app' : cleaned
}
