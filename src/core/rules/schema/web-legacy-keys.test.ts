import { catches, passes } from '../testing.ts'
import { webLegacyKeys as rule } from './web-legacy-keys.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'keys of earlier years', shop('web: { document_root: /public, passthru: /index.php }'), {
  at: '/applications/shop/web/document_root',
  fixed: shop("web: { locations: { '/': { root: public, passthru: /index.php } } }"),
})
catches(rule, 'keys that are gone', shop('web: { whitelist: [a] }'), { fixes: [] })
catches(rule, 'keys beside locations', shop("web: { locations: { '/': {} }, expires: 1d }"), {
  message: 'invalid beside "locations"',
  fixed: shop("web: { locations: { '/': {} } }"),
})
passes(rule, 'locations', shop("web: { locations: { '/': { passthru: true } } }"))
catches(rule, 'several keys of which one is gone', shop('web: { document_root: /public, whitelist: [a] }'), {
  message: 'are deprecated. Say it',
  fixes: [],
})
catches(rule, 'one key', shop('web: { expires: 1d }'), {
  message: 'is deprecated. Say it',
  fixed: shop("web: { locations: { '/': { expires: 1d } } }"),
})
catches(rule, 'a root in a folder', shop('web: { document_root: /public/web }'), {
  fixed: shop("web: { locations: { '/': { root: public/web } } }"),
})
catches(rule, 'a root in a folder, without a slash before it', shop('web: { document_root: public/web }'), {
  fixed: shop("web: { locations: { '/': { root: public/web } } }"),
})
