import type { ImageNotes } from '../image.ts'

export const influxdb: ImageNotes = {
  type: 'influxdb',
  title: 'InfluxDB',
  category: 'database',
  documentedDefault: 'influxdb',
}
