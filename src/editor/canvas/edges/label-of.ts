import type { ConnectionData } from '../flow.ts'

export interface EdgeText {
  readonly name: string
  readonly endpoint: string
}

/** What is written on an edge. What goes without saying is left out: that a route leads to HTTP. */
export function labelOf({
  kind,
  label,
  endpoint,
}: Pick<ConnectionData, 'kind' | 'label' | 'endpoint'>): EdgeText {
  switch (kind) {
    case 'relationship':
      return { name: label, endpoint }
    case 'upstream':
      return { name: '', endpoint: endpoint === 'http' ? '' : endpoint }
    case 'redirect':
      return { name: label === '' ? 'redirect' : label, endpoint: label === '' ? '' : 'redirect' }
    case 'mount':
      return { name: label, endpoint: 'mount' }
  }
}
