import type { ImageNotes } from '../image.ts'

export const chromeHeadless: ImageNotes = {
  type: 'chrome-headless',
  title: 'Headless Chrome',
  category: 'tool',
  documentedDefault: 'http',
}
