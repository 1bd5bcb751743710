import type { Category } from '../catalog/image.ts'

/** Our own signs, 24 by 24, for what has no logo that we may show: one per category, and few for single images. */
export const CATEGORY_GLYPHS: Readonly<Record<Category, string>> = {
  runtime: 'M8.5 5.5 2 12l6.5 6.5 1.8-1.8L5.6 12l4.7-4.7zM15.5 5.5l-1.8 1.8 4.7 4.7-4.7 4.7 1.8 1.8L22 12z',
  database:
    'M12 2c4.97 0 9 1.34 9 3s-4.03 3-9 3-9-1.34-9-3 4.03-3 9-3zM3 7.5c1.6 1.5 5.1 2.3 9 2.3s7.4-.8 9-2.3v4c0 1.66-4.03 3-9 3s-9-1.34-9-3zM3 14c1.6 1.5 5.1 2.3 9 2.3s7.4-.8 9-2.3v5c0 1.66-4.03 3-9 3s-9-1.34-9-3z',
  cache: 'M13.5 1.5 4 13.5h6.5L9 22.5l10.5-13H13z',
  search:
    'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM15.6 17.4l1.8-1.8 4.6 4.6-1.8 1.8z',
  queue: 'M2 5h4v14H2zM8 5h4v14H8zM14 5h2.5L22 12l-5.5 7H14z',
  http: 'M16 3l6 5-6 5V9.75H2v-3.5h14zM8 11v3.25h14v3.5H8V21l-6-5z',
  storage: 'M4.5 4h15l2.5 9H2zM2 14.5h20V20H2zM17.5 16.25a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  tool: 'M12 2l8.66 5v10L12 22l-8.66-5V7zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
}

export const IMAGE_GLYPHS: ReadonlyMap<string, string> = new Map([
  // A page of text: it makes documents.
  ['gotenberg', 'M5 2h9l5 5v15H5zM13 3.5V8h4.5zM8 11h8v1.75H8zM8 15h8v1.75H8z'],
  // Waves from a point: it pushes to everyone who listens.
  [
    'mercure',
    'M12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM7.05 7.05 5.3 5.3a9.475 9.475 0 0 0 0 13.4l1.75-1.75a7 7 0 0 1 0-9.9zM16.95 7.05 18.7 5.3a9.475 9.475 0 0 1 0 13.4l-1.75-1.75a7 7 0 0 0 0-9.9z',
  ],
  // Layers: it lies over the applications.
  [
    'varnish',
    'M12 2l10 5-10 5L2 7zM4.5 10.75 12 14.5l7.5-3.75L22 12l-10 5-10-5zM4.5 15.75 12 19.5l7.5-3.75L22 17l-10 5-10-5z',
  ],
])

/** For a type that the catalogue does not know. */
export const UNKNOWN_GLYPH =
  'M4 3h16a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM5.5 5.5v13h13v-13z'
