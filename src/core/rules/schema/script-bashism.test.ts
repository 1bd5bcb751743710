import { catches, passes } from '../testing.ts'
import { scriptBashism as rule } from './script-bashism.ts'

const hook = (script: string) =>
  `applications: { shop: { type: 'php:8.4', hooks: { deploy: ${JSON.stringify(script)} } } }`

catches(rule, 'a condition of bash', hook('set -e\nif [[ -f .env ]]; then make; fi'), {
  at: '/applications/shop/hooks/deploy',
  message:
    '"hooks.deploy" of application "shop" uses "[[" on line 2 of it, which dash does not know. Write it with "[", or have bash run it.',
})
catches(rule, 'another file in the words of bash', hook('source .env'), {
  message: 'uses "source", which dash does not know. Write a dot for it.',
})
catches(rule, 'a part of a variable', hook(`echo \${BRANCH:0:9}`), { message: `uses "\${BRANCH:0:9}"` })
catches(rule, 'a variable with something replaced', hook(`echo "\${BRANCH//x/y}"`), {
  message: `\${BRANCH//x/y}`,
})
catches(rule, 'an item of an array', hook(`echo \${A[0]}`))
catches(rule, 'a variable by its name', hook(`echo \${!NAME}`))
catches(rule, 'capitals', hook(`echo \${NAME^^}`))
catches(rule, 'a process beside the script', hook('coproc make'), { message: 'uses "coproc"' })
catches(rule, 'a command of bash', hook('shopt -s globstar'), { message: 'Have bash run it.' })
catches(
  rule,
  'the command of a cron',
  `applications: { shop: { crons: { a: { spec: 'H 3 * * *', commands: { start: 'source x' } } } } }`,
  { at: '/applications/shop/crons/a/commands/start' },
)
passes(
  rule,
  'what dash knows',
  hook(`. ./.env; [ -f "$A" ] && echo \${A%/*} \${A##x} \${A:-b} \${#A} \${A:+c}; npm run source`),
)
passes(rule, 'what bash runs', hook(`bash -c 'source .env; [[ -f x ]]'\nbash <<'EOF'\nsource x\nEOF`))
passes(rule, 'what cannot be read at all, which has a rule of its own', hook('source x; A=(1)'))
passes(
  rule,
  'a list, which has a rule of its own',
  `applications: { shop: { hooks: { build: ['source x'] } } }`,
)
