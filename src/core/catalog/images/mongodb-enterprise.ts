import type { ImageNotes } from '../image.ts'

export const mongodbEnterprise: ImageNotes = {
  type: 'mongodb-enterprise',
  title: 'MongoDB Enterprise',
  category: 'database',
  documentedDefault: 'mongodb',
}
