import type { ImageNotes } from '../image.ts'
import { mariadb } from './mariadb.ts'

/** The same engine as `mariadb` under another name. */
export const mysql: ImageNotes = { ...mariadb, type: 'mysql', title: 'MySQL (MariaDB)' }
