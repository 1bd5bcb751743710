import type { GraphEdge } from '../../model/graph.ts'

/** What is written on an edge. What goes without saying is not: HTTP from a route, a name that is its target's. */
export function edgeLabel({ kind, label, endpoint, targetName }: GraphEdge): string {
  switch (kind) {
    case 'relationship':
      return endpoint === undefined || endpoint === targetName ? label : `${label} · ${endpoint}`
    case 'upstream':
      return endpoint === undefined || endpoint === 'http' ? '' : endpoint
    case 'redirect':
      return label === '' ? 'redirect' : `${label} redirect`
    case 'mount':
      return label
  }
}
