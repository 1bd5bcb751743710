import { expect, test } from 'vitest'
import { findProjects } from './find-projects.ts'
import { misnamed } from './misnamed.ts'

test.each([
  ['.magento.app.yaml', 'Adobe Commerce Cloud'],
  ['shop/.magento/services.yaml', 'Adobe Commerce Cloud'],
  ['.platform/app.yaml', '.platform.app.yaml, beside the folder'],
  ['.platform/application.yml', '.platform.app.yaml, beside the folder'],
  ['.platform/platform.app.yaml', '.platform.app.yaml, beside the folder'],
  ['.platform/apps.yaml', 'applications.yaml'],
  ['.platform/service.yaml', 'services.yaml'],
  ['api/.platform/route.yml', 'routes.yaml'],
  ['.platform/services.json', 'ends in .yaml'],
  ['platform/services.yaml', 'in a folder called .platform'],
  ['.Platform/routes.yaml', 'in a folder called .platform'],
  ['.platform/Services.yaml', 'in lower case'],
  ['.platform.routes.yaml', 'in the folder .platform'],
  ['platform-services.yml', 'in the folder .platform'],
  ['.platform/routes.yaml.txt', 'take .txt off its name'],
  ['api/.platform.app.yaml.txt', 'take .txt off its name'],
  ['.upsun/config.yaml.txt', 'take .txt off its name'],
  ['.platform-app.yaml', 'call it .platform.app.yaml'],
  ['platform.app.yaml', 'call it .platform.app.yaml'],
  ['.platform.yaml', 'call it .platform.app.yaml'],
  ['.platform.app', 'call it .platform.app.yaml'],
  ['api/.app.platform.yml', 'call it .platform.app.yaml'],
  ['.Platform.App.Yaml', 'call it .platform.app.yaml'],
  ['.upsun.yaml', 'config.yaml, in the folder .upsun'],
  ['.upsun.app.yaml', 'config.yaml, in the folder .upsun'],
  ['upsun-config.yml', 'config.yaml, in the folder .upsun'],
  ['upsun/config.yaml', '.upsun/config.yaml'],
  ['.upsun/config.json', '.upsun/config.yaml'],
  ['.upsun/config', '.upsun/config.yaml'],
  ['.Upsun/config.yaml', '.upsun/config.yaml'],
])('%s is told of, with the name that is meant', (path, meant) => {
  expect(findProjects([path])).toEqual([])
  expect(misnamed(path)).toContain(meant)
})

test.each([
  'app.yaml',
  'config/services.yaml',
  '.platform/solr/schema.json',
  '.platform/local/project.yaml',
  '.platform.app.yaml.bak',
  'platform/config.yaml',
  'src/platform/services.yaml',
  'docs/upsun.md',
  'src/upsun/settings.yaml',
])('%s is a file like any other', (path) => {
  expect(misnamed(path)).toBeUndefined()
})
