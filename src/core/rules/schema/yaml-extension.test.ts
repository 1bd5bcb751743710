import { catches, passes } from '../testing.ts'
import { yamlExtension as rule } from './yaml-extension.ts'

const shop = `applications: { shop: { type: 'php:8.4' } }`

catches(
  rule,
  'a file that validators pass over',
  shop,
  { message: 'Call it "config.yaml".', fixes: [] },
  { paths: ['.upsun/config.yml', '.upsun/routes.yaml'] },
)
passes(rule, 'other files', shop, { paths: ['.upsun/config.yaml', '.upsun/more/a.yml', 'compose.yml'] })
passes(rule, 'Fixed', shop, { flavour: 'fixed', paths: ['.upsun/config.yml'] })
passes(rule, 'a copy', `applications: { shop: { type: 'php:8.4' } }`, { paths: ['.upsun/config.yml.bak'] })
