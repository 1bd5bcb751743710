import { catches, passes } from '../testing.ts'
import { routeRedirectsPaths as rule } from './route-redirects-paths.ts'

const route = (redirects: string) =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/', redirects: ${redirects} } }`

catches(rule, 'redirects without paths', route('{ expires: 1d }'), {
  at: '/routes/https:~1~1{default}~1/redirects',
  fixed: `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/' } }`,
})
catches(rule, 'paths that are no map', route('{ paths: [/a] }'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths',
})
catches(rule, 'redirects that are no map', route('true'))
catches(rule, 'a path without a target', route('{ paths: { /a: { code: 301 }, /b: { to: /c } } }'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/~1a',
  fixed: route('{ paths: { /b: { to: /c } } }'),
})
catches(rule, 'the only path without a target', route('{ expires: 1d, paths: { /a: null } }'), {
  fixed: `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/' } }`,
})
catches(rule, 'a path with a text instead of a map', route('{ paths: { /a: /b, /c: { to: /d } } }'))
passes(rule, 'paths with targets', route("{ paths: { /a: { to: /b }, /c: { to: 'https://x.org/' } } }"))
passes(rule, 'what is in another file', route('{ paths: { /a: !include a.yaml } }'))
passes(rule, 'all paths in another file', route('{ paths: !include paths.yaml }'))
passes(rule, 'an empty key', route('null'))
catches(rule, 'a path whose target is empty', route("{ paths: { /a: { to: '' }, /b: { to: /c } } }"))
passes(rule, 'a target in another file', route('{ paths: { /a: { to: !include to.yaml } } }'))
passes(rule, 'all redirects in another file', route('!include redirects.yaml'))
