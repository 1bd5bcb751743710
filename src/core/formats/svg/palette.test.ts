import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DARK, LIGHT, type Palette } from './palette.ts'

const tokens = readFileSync(new URL('../../../editor/ui/tokens.css', import.meta.url), 'utf8')
const [, light = '', dark = ''] =
  /^:root \{(.*?)^\}.*?^:root\[[^\]]*dark[^\]]*\] \{(.*?)^\}/ms.exec(tokens) ?? []

/** The tokens of the interface that the roles of a picture stand for. */
const TOKENS: Readonly<Record<keyof Palette, string>> = {
  canvas: 'surface-canvas',
  frame: 'surface-sunken',
  surface: 'surface',
  line: 'line',
  edge: 'line-strong',
  text: 'text',
  muted: 'text-muted',
  error: 'error',
  warning: 'warning',
  'warning-soft': 'warning-soft',
  route: 'kind-route',
  application: 'kind-application',
  worker: 'kind-worker',
  service: 'kind-service',
  'route-soft': 'kind-route-soft',
  'application-soft': 'kind-application-soft',
  'worker-soft': 'kind-worker-soft',
  'service-soft': 'kind-service-soft',
}

describe.each([
  ['light', LIGHT, light],
  ['dark', DARK, dark],
])('the colours of the interface in the %s scheme', (_, palette, css) => {
  test.each(Object.entries(TOKENS))('are those of pictures: %s is %s', (role, token) => {
    const [, colour] = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(css) ?? []
    expect(palette[role as keyof Palette]).toBe(colour) // the keys of TOKENS are roles
  })
})
