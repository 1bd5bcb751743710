import { expect, test } from 'vitest'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { compareFiles } from './compare-files.ts'
import { convertProject } from './convert-project.ts'

function compared(files: Files, to: Flavour) {
  const result = convertProject(files, to)
  if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join(' '))
  return compareFiles(files, result.value, to).map(({ path, from, before }) => ({ path, from, before }))
}

test('one file of Flex is beside all of Fixed, applications first', () => {
  const files = {
    '.platform/routes.yaml': '"https://{default}/": { type: upstream, upstream: "app:http" }\n',
    '.platform/services.yaml': 'db: { type: mariadb:11.4 }',
    'app/.platform.app.yaml': 'name: app\ntype: php:8.4\n',
  }
  expect(compared(files, 'flex')).toEqual([
    {
      path: '.upsun/config.yaml',
      from: 'app/.platform.app.yaml, .platform/services.yaml, .platform/routes.yaml',
      before: `# app/.platform.app.yaml
name: app
type: php:8.4

# .platform/services.yaml
db: { type: mariadb:11.4 }

# .platform/routes.yaml
"https://{default}/": { type: upstream, upstream: "app:http" }
`,
    },
  ])
})

test('each file of Fixed is beside its section of Flex, and what is included beside itself', () => {
  const services = `# Kept
services:
  cache:
    type: varnish:7.6
    configuration: { vcl: !include { type: string, path: a.vcl } }
`
  const files = {
    '.upsun/config.yaml': `# All\napplications:\n  app:\n    type: php:8.4\n\n${services}`,
    '.upsun/a.vcl': 'sub x {}\n',
  }
  expect(compared(files, 'fixed')).toEqual([
    {
      path: '.platform.app.yaml',
      from: '.upsun/config.yaml',
      before: '# All\napplications:\n  app:\n    type: php:8.4\n',
    },
    { path: '.platform/services.yaml', from: '.upsun/config.yaml', before: services },
    { path: '.platform/a.vcl', from: '.upsun/a.vcl', before: 'sub x {}\n' },
  ])
})
