import { catches, passes } from '../testing.ts'
import { secretInVariables as rule } from './secret-in-variables.ts'

const app = (variables: string) =>
  `applications: { shop: { type: 'php:8.4', variables: { env: { ${variables} } } } }`

catches(rule, 'a token', app('N: 1, MAIL_TOKEN: a8f3e1c09b'), {
  at: '/applications/shop/variables/env/MAIL_TOKEN',
  fixed: app('N: 1'),
})
catches(rule, 'a key', app('APP_KEY: "base64:q8fLk0"'))
catches(rule, 'a password in lower case', app('db_password: hunter22'))
catches(
  rule,
  'a variable of a worker',
  'applications: { shop: { workers: { w: { variables: { env: { API_KEY: a8f3e1c09b } } } } } }',
  {
    at: '/applications/shop/workers/w/variables/env/API_KEY',
  },
)
passes(rule, 'what is made to be seen', app('STRIPE_PUBLIC_API_KEY: pk_live_1, PUBLISHABLE_TOKEN: abcdefgh'))
passes(
  rule,
  'a word for where the secret is',
  app('API_KEY: $OTHER, JWT_SECRET: "%env(JWT)%", PRIVATE_KEY: /app/key.pem, TOKEN: "https://x.org/t"'),
)
passes(
  rule,
  'names that only contain such a word',
  app('CACHE_KEY_PREFIX: shop12345, TOKEN_TTL: "3600000", MONKEY: abcdefgh, SORT_KEY: abcdefgh'),
)
passes(
  rule,
  'stand-ins, switches and empty texts',
  app('APP_SECRET: ChangeMe123, USE_TOKEN: truthful, DB_PASSWORD: "", API_KEY: true'),
)
catches(rule, 'a key as short as any', app('API_KEY: a8f3e1'))
catches(rule, 'a key with a dollar sign in it', app('API_KEY: a8f3$e1c09b'))
catches(rule, 'a password that ends with a word', app('DB_PASSWORD: my9secret'))
catches(rule, 'a key with the end of a file in it', app('API_KEY: a8f3.pem9'))
passes(
  rule,
  'a file with a secret in it',
  app('JWT_SECRET_KEY: "%kernel.project_dir%/keys/private", SIGNING_KEY: keys/private.pem'),
)
passes(rule, 'a sentence', app('API_KEY: "ask the team for it"'))
passes(rule, 'a number', app('API_TOKEN: 12345678'))
