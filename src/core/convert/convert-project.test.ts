import { describe, expect, test } from 'vitest'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { type ConvertedProject, convertProject } from './convert-project.ts'

function converted(files: Files, to: Flavour): ConvertedProject {
  const result = convertProject(files, to)
  if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join(' '))
  return result.value
}

const codes = ({ notes }: ConvertedProject) => notes.map(({ code }) => code)
const commands = ({ notes }: ConvertedProject) => notes.flatMap(({ command }) => command ?? [])

describe('from Fixed to Flex', () => {
  const shop: Files = {
    '.platform.app.yaml': `# The shop.
name: shop
type: 'php:8.4'

# How much may be uploaded.
disk: 2048

mounts:
    # Pictures
    "web/files": { source: local, source_path: files } # kept
crons:
    nightly:
        spec: '0 3 * * *'
        cmd: |
            set -e
            ./nightly
`,
    'panel/.platform.app.yaml': 'name: panel\ntype: nodejs:24\n',
    '.platform/services.yaml':
      '# Where things are kept\ndb:\n    type: mariadb:11.4 # the newest\n    disk: 512\n',
    '.platform/routes.yaml': '"https://{default}/":\n    type: upstream\n    upstream: "shop:http"\n',
  }

  test('comments of a file whose applications are in others stay as well', () => {
    const project = converted(
      {
        '.platform/applications.yaml': '# One for now\n- !include shop.yaml\n# - !include panel.yaml\n',
        '.platform/shop.yaml': 'name: shop\ntype: php:8.4\nsource: { root: / }\n',
      },
      'flex',
    )
    expect(project.files['.upsun/config.yaml']).toContain('# One for now\n# - !include panel.yaml\n')
    expect(codes(project)).not.toContain('comments')
  })

  test('lines that were taken out stay where they are, though the key below them goes', () => {
    const text = `name: shop
type: php:8.4
source: { root: / }
web:
    locations:
        /: { root: public }
#        /media:
#            root: media
disk: 512
`
    expect(converted({ '.platform.app.yaml': text }, 'flex').files).toEqual({
      '.upsun/config.yaml': `applications:
  shop:
    type: php:8.4
    source: { root: / }
    web:
        locations:
            /: { root: public }
    #        /media:
    #            root: media
`,
    })
  })

  test('all files become one, with comments, quotes and blocks as they were', () => {
    const project = converted(shop, 'flex')
    expect(project.files).toEqual({
      '.upsun/config.yaml': `applications:
  # The shop.
  shop:
    type: 'php:8.4'

    source:
        root: /

    mounts:
        # Pictures
        "web/files": { source: instance, source_path: files } # kept
    crons:
        nightly:
            spec: '0 3 * * *'
            commands:
              start: |
                set -e
                ./nightly

  panel:
    type: nodejs:24
    source:
      root: panel

services:
  # Where things are kept
  db:
      type: mariadb:11.4 # the newest

routes:
  "https://{default}/":
      type: upstream
      upstream: "shop:http"
`,
    })
    expect(commands(project)).toEqual([
      'upsun resources:set --disk db:512',
      'git rm -r .platform .platform.app.yaml panel/.platform.app.yaml',
    ])
  })

  test('applications in a list become those of a map', () => {
    const list = `# Two of them

# The first one
-   name: shop
    # What it runs on
    type: php:8.4
    source: { root: shop }
# The second one
-   type: nodejs:24
    name: panel   # its name
    source:
        root: panel
`
    expect(converted({ '.platform/applications.yaml': list }, 'flex').files).toEqual({
      '.upsun/config.yaml': `applications:
  # Two of them

  # The first one
  shop:
    # What it runs on
    type: php:8.4
    source: { root: shop }

  panel:
    # The second one
    type: nodejs:24
    source:
        root: panel
`,
    })
  })

  test('what takes its keys by anchors says them itself', () => {
    const map = `.base: &base
  type: php:8.4
  disk: 512
shop:
  <<: *base
  source: { root: shop }
panel:
  <<: *base
  source: { root: panel }
`
    const project = converted({ '.platform/applications.yaml': map }, 'flex')
    expect(project.configuration.applications).toEqual({
      shop: { type: 'php:8.4', source: { root: 'shop' } },
      panel: { type: 'php:8.4', source: { root: 'panel' } },
    })
    expect(project.files['.upsun/config.yaml']).not.toContain('.base')
  })

  test('what is included goes along, out of the way of files that are read by themselves', () => {
    const project = converted(
      {
        '.platform.app.yaml': `name: app
type: php:8.4
hooks:
  build: !include { type: string, path: hooks/build.sh }
variables: !include .platform/variables.yaml
`,
        'hooks/build.sh': 'make\n',
        '.platform/variables.yaml': 'env: {}\n',
        '.platform/services.yaml': `cache:
  type: varnish:7.6
  configuration:
    vcl: !include
      type: string
      path: config.vcl
search:
  type: solr:9.9
  configuration:
    cores:
      main: { conf_dir: !archive "solr/conf" }
      other: { conf_dir: !archive "solr/conf" }
`,
        '.platform/config.vcl': 'sub vcl_recv {}\n',
      },
      'flex',
    )
    const { '.upsun/config.yaml': config, ...others } = project.files
    expect(others).toEqual({
      'hooks/build.sh': 'make\n',
      '.upsun/include/variables.yaml': 'env: {}\n',
      '.upsun/config.vcl': 'sub vcl_recv {}\n',
    })
    expect(config).toContain('build: !include { type: string, path: hooks/build.sh }')
    expect(config).toContain('variables: !include .upsun/include/variables.yaml')
    expect(config).toContain('path: config.vcl')
    expect(commands(project)).toEqual([
      'git mv .platform/variables.yaml .upsun/include/variables.yaml',
      'git mv .platform/config.vcl .upsun/config.vcl',
      'git mv .platform/solr/conf .upsun/solr/conf',
      'git rm -r .platform .platform.app.yaml',
    ])
  })

  test('what is included as YAML is written out where the flavours differ in it', () => {
    const project = converted(
      {
        '.platform/applications.yaml':
          '- !include shop.yaml\n- name: api\n  type: php:8.4\n  crons: !include crons.yaml\n',
        '.platform/shop.yaml': 'name: shop\ntype: php:8.4\ndisk: 512\n',
      },
      'flex',
    )
    expect(project.configuration.applications).toMatchObject({
      shop: { type: 'php:8.4', source: { root: '/' } },
      api: { type: 'php:8.4' },
    })
    expect(project.notes.filter(({ level }) => level === 'error').map(({ at }) => at)).toEqual([
      ['applications', 'api', 'crons'],
    ])
    expect(codes(project)).toContain('include-inlined')
  })
})

describe('from Flex to Fixed', () => {
  const upsun = (text: string) => ({ '.upsun/config.yaml': text })

  test('a single application is written at its root, and says by that where it is', () => {
    const project = converted(
      upsun(`# Our configuration
applications:
  # The only one
  api:
    type: "nodejs:24"
    source:
      root: "backend"
    container_profile: HIGH_CPU
    # Runs it
    web:
      commands:
        start: node server.js
services:
  db: # data
    type: postgresql:16

  # Fast
  cache:
    type: redis:8.0
routes:
  "https://{default}/": { type: upstream, upstream: "api:http" }
`),
      'fixed',
    )
    expect(project.files).toEqual({
      'backend/.platform.app.yaml': `# Our configuration
# The only one
name: api
type: "nodejs:24"
# Runs it
web:
  commands:
    start: node server.js
`,
      '.platform/services.yaml': `db: # data
  type: postgresql:16
  disk: 256

# Fast
cache:
  type: redis:8.0
`,
      '.platform/routes.yaml': '"https://{default}/": { type: upstream, upstream: "api:http" }\n',
    })
  })

  test('what is new does not inherit the comment of what is gone', () => {
    const text = `applications:
  api:
    type: php:8.4
    # Where the code is
    source: { root: api }
    mounts: { var: { source: instance } }
`
    expect(converted(upsun(text), 'fixed').files).toEqual({
      'api/.platform.app.yaml': 'name: api\ntype: php:8.4\ndisk: 512\nmounts: { var: { source: local } }\n',
    })
  })

  test('several applications are written together, from all files', () => {
    const project = converted(
      {
        '.upsun/apps.yaml': 'applications:\n    shop:\n        type: php:8.4\n',
        '.upsun/more.yaml':
          'applications:\n  # Second\n  panel:\n    type: nodejs:24\n    source: { root: panel }\n',
      },
      'fixed',
    )
    expect(project.files).toEqual({
      '.platform/applications.yaml': `shop:
    type: php:8.4
    source:
        root: /

# Second
panel:
  type: nodejs:24
  source: { root: panel }
`,
    })
    expect(codes(project)).toEqual(expect.arrayContaining(['plan', 'file-split', 'old-files']))
    expect(commands(project)).toEqual(['git rm -r .upsun'])
  })

  test('an application outside of the repository is no folder to write to', () => {
    const text = 'applications:\n  api:\n    type: php:8.4\n    source: { root: ../elsewhere }\n'
    expect(Object.keys(converted(upsun(text), 'fixed').files)).toEqual(['.platform/applications.yaml'])
  })

  test('what cannot be carried over as text is written anew, and comments are told to stay', () => {
    const text = `# Notes
applications: {shop: &shop {type: 'php:8.4'}, panel: *shop}
services: # none
`
    const project = converted(upsun(text), 'fixed')
    expect(project.files).toEqual({
      '.platform/applications.yaml': `shop:
  type: php:8.4
  source:
    root: /
panel:
  type: php:8.4
  source:
    root: /
`,
    })
    expect(codes(project)).toContain('comments')
  })
})

test('a project with a fault is refused, with the fault', () => {
  const files = { '.platform.app.yaml': 'name: app\ntype: [php\n', '.platform/services.yaml': 'db: {}\n' }
  const result = convertProject(files, 'flex')
  expect(result.ok).toBe(false)
  if (!result.ok) expect(result.failure.map(({ file }) => file)).toEqual(['.platform.app.yaml'])
})

test('lines end as they did, and long runs of blanks take no time', () => {
  const blanks = ' '.repeat(100_000)
  const text = `name: app\r\ntype: php:8.4\r\n\r\ndisk: 512\r\n\r\n# x${blanks}y\r\nvariables: {}\r\n${'\r\n'.repeat(20_000)}# end\r\n`
  const { '.upsun/config.yaml': config } = converted({ '.platform.app.yaml': text }, 'flex').files
  expect(String(config).replaceAll(blanks, '')).toBe(
    'applications:\r\n  app:\r\n    type: php:8.4\r\n\r\n    source:\r\n      root: /\r\n\r\n    # xy\r\n    variables: {}\r\n\r\n    # end\r\n',
  )
}, 5_000)
