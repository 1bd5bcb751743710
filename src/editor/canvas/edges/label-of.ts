import type { ConnectionData } from '../flow.ts'

/** What is written on an edge. What goes without saying is not: HTTP from a route, a name that is its target's. */
export function labelOf({ kind, label, endpoint, targetName }: ConnectionData): string {
  switch (kind) {
    case 'relationship':
      return endpoint === '' || endpoint === targetName ? label : `${label} · ${endpoint}`
    case 'upstream':
      return endpoint === 'http' ? '' : endpoint
    case 'redirect':
      return label === '' ? 'redirect' : `${label} redirect`
    case 'mount':
      return label
  }
}
