import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { IMAGES } from '../catalog/catalog.ts'
import { BRANDS } from './brands.ts'
import { contrast } from './colours.ts'
import { type BACKGROUNDS, logoOf } from './logo-of.ts'

const images = [...IMAGES.runtimes, ...IMAGES.services]

test('every runtime has the logo of its language', () => {
  expect(IMAGES.runtimes.filter(({ type }) => !BRANDS.has(type))).toEqual([])
})

test('only what has no logo gets a sign of our own, in the colour of text', () => {
  const own = images.map(({ type }) => type).filter((type) => logoOf(type).hex === undefined)
  expect(own.sort()).toEqual([
    'gotenberg',
    'memcached',
    'mercure',
    'network-storage',
    'valkey',
    'valkey-persistent',
    'varnish',
  ])
})

test('brands are only of images that exist', () => {
  const types = new Set(images.map(({ type }) => type))
  expect([...BRANDS.keys()].filter((type) => !types.has(type))).toEqual([])
})

test('every logo is a path of one kind and says what it shows', () => {
  for (const { type } of images) {
    const { path, viewBox, title } = logoOf(type)
    expect(path).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/)
    expect(viewBox).toBe('0 0 24 24')
    expect(title).not.toBe('')
  }
})

test('images of one category can have signs of their own', () => {
  expect(logoOf('mercure').path).not.toBe(logoOf('varnish').path)
  expect(logoOf('memcached').path).toBe(logoOf('valkey').path)
})

test('a type that is not known has a sign and its own name', () => {
  expect(logoOf('lisp')).toMatchObject({ title: 'lisp', viewBox: '0 0 24 24' })
  expect(logoOf('lisp').hex).toBeUndefined()
})

test.each(['light', 'dark'] as const)('brand colours stand out from every %s background', (scheme) => {
  for (const { type } of images) {
    const colour = logoOf(type).hex?.[scheme]
    if (colour === undefined) continue
    for (const background of tokensOf(scheme)) expect(contrast(colour, background)).toBeGreaterThanOrEqual(3)
  }
})

test('a brand colour that stands out is left as it is, and black turns white on dark', () => {
  expect(logoOf('postgresql').hex?.light).toBe('#4169e1')
  expect(logoOf('rust').hex).toEqual({ light: '#000000', dark: '#f2f2f2' })
})

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
])('the contrast of %s and %s is that of WCAG', (left, right, ratio) => {
  expect(contrast(left, right)).toBeCloseTo(ratio, 1)
  expect(contrast(right, left)).toBeCloseTo(ratio, 1)
})

test('NOTICE attributes every logo whose licence asks for it', () => {
  const notice = readFileSync('NOTICE', 'utf8')
  const licensed = [...BRANDS.values()].filter(({ license }) => license && license.type !== 'CC0-1.0')
  expect(licensed.length).toBeGreaterThan(0)
  for (const { title, license } of licensed) expect(notice).toMatch(new RegExp(`${title}.*${license?.type}`))
})

/** The surfaces that nodes, the palette and the inspector have in a scheme. */
function tokensOf(scheme: keyof typeof BACKGROUNDS): string[] {
  const css = readFileSync('src/editor/ui/tokens.css', 'utf8')
  const dark = css.indexOf('color-scheme="dark"')
  const part = scheme === 'light' ? css.slice(0, dark) : css.slice(dark)
  const tokens = part.matchAll(/--(?:surface[a-z-]*|kind-[a-z]+-soft|accent-soft): (#[0-9a-f]{6})/g)
  const colours = [...tokens].map(([, colour = '']) => colour)
  expect(colours.length).toBeGreaterThanOrEqual(9)
  return colours
}
