/** The colours of a picture in one scheme: those of the interface. */
export interface Palette {
  readonly canvas: string
  readonly frame: string
  readonly surface: string
  readonly line: string
  readonly edge: string
  readonly text: string
  readonly muted: string
  readonly error: string
  readonly warning: string
  readonly 'warning-soft': string
  readonly route: string
  readonly application: string
  readonly worker: string
  readonly service: string
  readonly 'route-soft': string
  readonly 'application-soft': string
  readonly 'worker-soft': string
  readonly 'service-soft': string
}

export const LIGHT: Palette = {
  canvas: '#faf9f7',
  frame: '#f6f5f2',
  surface: '#ffffff',
  line: '#e5e2dc',
  edge: '#8f8a81',
  text: '#1f1d1a',
  muted: '#655f57',
  error: '#b3261e',
  warning: '#8a5a00',
  'warning-soft': '#fdf3dc',
  route: '#0b7568',
  application: '#4c4cc9',
  worker: '#94419c',
  service: '#47702a',
  'route-soft': '#e2f3f0',
  'application-soft': '#eceafb',
  'worker-soft': '#f6e9f7',
  'service-soft': '#eaf2e2',
}

export const DARK: Palette = {
  canvas: '#151412',
  frame: '#1a1917',
  surface: '#1f1e1b',
  line: '#34322d',
  edge: '#7d776d',
  text: '#ece9e4',
  muted: '#aaa499',
  error: '#ff9d94',
  warning: '#f0c05f',
  'warning-soft': '#3b2f14',
  route: '#57c7b8',
  application: '#a3a2ff',
  worker: '#dd9be4',
  service: '#a5cf7f',
  'route-soft': '#173430',
  'application-soft': '#2b2a4d',
  'worker-soft': '#3b2440',
  'service-soft': '#26351a',
}
