import { catches, passes } from '../testing.ts'
import { branchNameLength as rule } from './branch-name-length.ts'

const route = (key: string) =>
  `{ applications: { a: {} }, routes: { '${key}': { type: upstream, upstream: 'a:http' } } }`

catches(rule, 'a long subdomain', route('https://customer-portal2.{default}/'), {
  at: '/routes/https:~1~1customer-portal2.{default}~1',
  message: 'leaves 3 characters',
})
catches(rule, 'one that leaves nothing', route('https://administration-portal.{all}/'), {
  message: 'no room',
})
catches(
  rule,
  'one that is exactly as long as there is room',
  route('https://administration-team.{default}/'),
  {
    message: 'no room',
  },
)
passes(rule, 'a short one', route('https://customer-portal.{default}/'))
passes(rule, 'no subdomain', route('https://{default}/'))
passes(rule, 'a literal host', route('https://customer-portal.a-company.org/'))
passes(rule, 'a wildcard', route('https://*.{default}/'))
passes(rule, 'a wildcard below a long subdomain', route('https://*.administration-portal.{default}/'))
passes(rule, 'a placeholder in the middle', route('https://administration-portal.{default}.example.org/'))
