import { entriesOf, get, type Value } from '../base/tree.ts'

/** The locations of an application, by the path where each begins. */
export function locationsOf(application: Value): [string, Value][] {
  return entriesOf(get(get(application, 'web'), 'locations'))
}

/** Whether a location, or a rule in one, passes requests on to the process of an application. */
export function passesRequests(application: Value): boolean {
  return locationsOf(application).some(([, location]) =>
    [location, ...entriesOf(get(location, 'rules')).map(([, rule]) => rule)].some((part) =>
      isForProcess(get(part, 'passthru')),
    ),
  )
}

/** The page of an application in the browser is a file like any other; a front controller is run. */
function isForProcess(passthru: Value | undefined): boolean {
  return Boolean(passthru) && !(typeof passthru === 'string' && /\.html?$/.test(passthru))
}

/** Whether a path begins with another, folder by folder. */
export function isWithin(path: string, folder: string): boolean {
  return withSlash(path).startsWith(withSlash(folder))
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
