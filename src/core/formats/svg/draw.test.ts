// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { has, type Tree } from '../../base/tree.ts'
import { anyProject, anyTree } from '../../model/arbitraries.ts'
import type { Project } from '../../model/design.ts'
import { drawSvg, type SvgOptions } from './draw.ts'
import { readEmbedded } from './embed.ts'
import type { Drawable } from './scene.ts'

const SHOP: Tree = {
  applications: {
    api: {
      type: 'nodejs:24',
      relationships: { db: { service: 'db', endpoint: 'postgresql' }, gone: null },
      workers: { queue: { commands: { start: 'run' } } },
    },
  },
  services: { db: { type: 'postgresql:9.6' } },
  routes: { 'https://{default}/': { type: 'upstream', upstream: 'api:http' } },
}

const LOGO = { path: 'M0 0h24v24z', viewBox: '0 0 24 24', hex: { light: '#123456', dark: '#abcdef' } }
const OPTIONS: SvgOptions = { theme: 'auto', today: '2026-07-21', logoOf: () => LOGO }

function project(name: string, configuration: Tree, id = name): Project {
  return { id, name, flavour: 'flex', files: {}, configuration }
}

function design(configuration: Tree, name = 'Shop'): Drawable {
  return { name, projects: [project('shop', configuration)], layout: {} }
}

function parse(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const error = document.querySelector('parsererror')
  if (error) throw new Error(error.textContent ?? '')
  return document.documentElement
}

function draw(drawable: Drawable, options: Partial<SvgOptions> = {}): Element {
  return parse(drawSvg(drawable, { ...OPTIONS, ...options }))
}

function textsIn(root: Element): (string | null)[] {
  return [...root.querySelectorAll('text')].map(({ textContent }) => textContent)
}

function styleOf(root: Element): string {
  return root.querySelector('style')?.textContent ?? ''
}

describe('a picture', () => {
  test('shows every node with what it is, the names of edges, and the frame', () => {
    expect(textsIn(draw(design(SHOP)))).toEqual([
      'shopUpsun Flex',
      'https://{default}/',
      'Route',
      'api',
      'Node.js 24',
      'queue',
      'Worker of api',
      'db',
      'PostgreSQL 9.6',
      'retired',
      'gone?',
      'gone?',
      'db · postgresql',
    ])
  })

  test('says what it shows to whoever does not see it', () => {
    const root = draw(design(SHOP))
    expect(root.getAttribute('role')).toBe('img')
    const [title, description] = (root.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => root.querySelector(`#${id}`))
    expect(title?.textContent).toBe('Shop')
    expect(description?.textContent).toBe(
      [
        'Project shop: 1 route, 1 application, 1 worker, 1 service.',
        'route https://{default}/ leads to application api.',
        'application api has the relationship db to service db.',
        'application api has the relationship gone to gone, which does not exist.',
        'worker api--queue has the relationship db to service db.',
        'worker api--queue has the relationship gone to gone, which does not exist.',
      ].join(' '),
    )
  })

  test('shows the end of a long route before its scheme', () => {
    const routes = {
      'https://partners.{default}/api': {},
      'http://a-name-that-no-card-has-room-for.{default}/': {},
    }
    expect(textsIn(draw(design({ routes }))).slice(1)).toEqual([
      'partners.{default}/api',
      'Route, https',
      expect.stringMatching(/^a-name-that.*….*}\/$/),
      'Route, http',
    ])
  })

  test('is as large as what is in it', () => {
    const root = draw(design(SHOP))
    const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(' ')
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([width, height])
    expect(Number(width)).toBeGreaterThan(1000)
  })

  test('has nodes where the layout has them, and projects one below the other', () => {
    const one = { ...design(SHOP), layout: { shop: { 'service:db': { x: 4000, y: 800 } } } }
    const places = (root: Element) =>
      [...root.querySelectorAll('g[transform]')].map((card) => [
        card.querySelector('title')?.textContent,
        card.getAttribute('transform'),
      ])
    expect(places(draw(one))).toContainEqual(['service db', 'translate(4000 800)'])

    const two = { ...one, projects: [...one.projects, project('blog', SHOP)] }
    const tops = [...draw(two).querySelectorAll('rect[rx="16"]')].map((frame) =>
      Number(frame.getAttribute('y')),
    )
    const heights = [...draw(two).querySelectorAll('rect[rx="16"]')].map((frame) =>
      Number(frame.getAttribute('height')),
    )
    expect(tops[1]).toBeGreaterThan((tops[0] ?? 0) + (heights[0] ?? 0))
  })

  test('of nothing is an empty one', () => {
    expect(textsIn(draw({ name: 'Untitled', projects: [], layout: {} }))).toEqual([])
  })

  test('gives the design back that it carries', () => {
    const svg = drawSvg(design(SHOP), { ...OPTIONS, embed: '#1.abc-_' })
    expect(readEmbedded(svg)).toBe('#1.abc-_')
    expect(readEmbedded(drawSvg(design(SHOP), OPTIONS))).toBeUndefined()
  })

  test('is the same for the same design', () => {
    expect(drawSvg(design(SHOP), OPTIONS)).toBe(drawSvg(design(structuredClone(SHOP)), OPTIONS))
  })
})

describe('the colours of a picture', () => {
  const surface = (css: string) =>
    [...css.matchAll(/\.fill-surface\{fill:(#\w+)\}/g)].map(([, colour]) => colour)

  test('follow what the reader prefers, or are of one scheme', () => {
    const auto = styleOf(draw(design(SHOP)))
    expect(surface(auto)).toEqual(['#ffffff', '#1f1e1b'])
    expect(auto.indexOf('@media (prefers-color-scheme:dark)')).toBeLessThan(auto.indexOf('#1f1e1b'))
    expect(surface(styleOf(draw(design(SHOP), { theme: 'light' })))).toEqual(['#ffffff'])
    expect(surface(styleOf(draw(design(SHOP), { theme: 'dark' })))).toEqual(['#1f1e1b'])
  })

  test('are bound to it: two on one page do not mix', () => {
    const [light, dark] = [draw(design(SHOP), { theme: 'light' }), draw(design(SHOP), { theme: 'dark' })]
    expect(light.id).not.toBe(dark.id)
    const selectors = styleOf(light).matchAll(/([^{}]+)\{[^{}]*\}/g)
    for (const [, selector] of selectors) expect(selector).toMatch(`#${light.id} `)
  })

  test('are those of every class that is used', () => {
    const root = draw(design(SHOP))
    const used = [...root.querySelectorAll('[class]')].flatMap((each) => [...each.classList])
    const missing = new Set(used.filter((name) => !styleOf(root).includes(`.${name}{`)))
    expect([...missing]).toEqual([])
  })

  test('of a logo come from nothing but colours', () => {
    const hex = { light: 'red}*{fill:url(//example.com)', dark: '#000000' }
    expect(styleOf(draw(design(SHOP), { logoOf: () => ({ ...LOGO, hex }) }))).not.toContain('example.com')
  })
})

describe('a logo', () => {
  test('is defined once and drawn at every node of its image', () => {
    const root = draw(design({ services: { a: { type: 'redis:8.0' }, b: { type: 'redis:7.2' } } }))
    expect(root.querySelectorAll('symbol')).toHaveLength(1)
    expect(root.querySelectorAll('use')).toHaveLength(2)
  })

  test('without a colour of its own has that of the kind', () => {
    const plain = { path: LOGO.path, viewBox: LOGO.viewBox }
    const root = draw(design(SHOP), { logoOf: (image) => (image === 'nodejs' ? plain : undefined) })
    expect([...root.querySelectorAll('use')].map((use) => use.getAttribute('class'))).toEqual([
      'fill-application',
      'fill-worker',
    ])
  })
})

describe('text of a file', () => {
  const ALLOWED = new Set([
    'svg',
    'title',
    'desc',
    'metadata',
    'style',
    'defs',
    'symbol',
    'use',
    'g',
    'rect',
    'path',
    'text',
    'tspan',
  ])
  const HOSTILE = [
    '</text><script>alert(1)</script>',
    '"><image href="https://example.com/x.png" onload="alert(1)"/>',
    ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
    '\u0000\u0008\u001b[31m\uFFFF\uD800',
    "' onmouseover='alert(1)",
    '<metadata class="toposcope-design">%231.evil</metadata>',
  ]
  const name = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))
  const hostile: fc.Arbitrary<Tree> = fc
    .record({
      app: name,
      service: name,
      worker: name,
      relationship: name,
      route: name,
      type: name,
      path: name,
    })
    .map(({ app, service, worker, relationship, route, type, path }) => ({
      applications: {
        [app]: {
          type,
          relationships: { [relationship]: { service, endpoint: type }, [service]: `${relationship}:x` },
          mounts: { [path]: { source: 'service', service } },
          workers: { [worker]: {} },
        },
      },
      services: { [service]: { type } },
      routes: {
        [route]: { type: 'upstream', upstream: `${app}:${type}` },
        'https://{default}/': { redirects: { paths: { [path]: { to: route } } } },
      },
    }))

  function expectHarmless(root: Element): void {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      expect(ALLOWED).toContain(element.tagName)
      for (const { name: attribute, value } of element.attributes) {
        expect(attribute).not.toMatch(/^on|xlink|style/i)
        if (attribute === 'href') expect(value).toMatch(/^#topology-[0-9a-f]{8}-logo-\d+$/)
      }
    }
    expect(styleOf(root)).not.toMatch(/url|import|@font-face/)
  }

  test('is never markup, however hostile', () => {
    fc.assert(
      fc.property(hostile, name, (configuration, title) => {
        const svg = drawSvg(design(configuration, title), OPTIONS)
        expectHarmless(parse(svg))
        expect(readEmbedded(svg)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  test('of any shape makes a picture', () => {
    fc.assert(
      fc.property(fc.oneof(anyTree, anyProject), (configuration) => {
        const root = draw(design(configuration))
        expectHarmless(root)
        const attributes = [...root.querySelectorAll('*')].flatMap((each) => [...each.attributes])
        expect(attributes.filter(({ value }) => /NaN|Infinity|undefined/.test(value))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('of a name that objects have anyway is but a name', () => {
    const configuration = JSON.parse(
      '{"services":{"__proto__":{"type":"redis:8.0"},"constructor":{"type":"toString:1"}}}',
    )
    expect(has(configuration.services, '__proto__')).toBe(true)
    expect(textsIn(draw(design(configuration)))).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'toString:1']),
    )
  })
})
