import type { Category } from './image.ts'

/** What services are for, most wanted first. */
export const CATEGORIES: readonly (readonly [Category, title: string])[] = [
  ['database', 'Databases'],
  ['cache', 'Caches'],
  ['search', 'Search'],
  ['queue', 'Queues'],
  ['http', 'HTTP'],
  ['storage', 'Files'],
  ['tool', 'Tools'],
]
