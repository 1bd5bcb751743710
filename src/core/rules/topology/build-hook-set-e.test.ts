import { catches, passes } from '../testing.ts'
import { buildHookSetE as rule } from './build-hook-set-e.ts'

const hook = (text: string) =>
  `applications: { shop: { type: 'php:8.4', hooks: { build: ${JSON.stringify(text)} } } }`

catches(rule, 'a hook that hides failures', hook('npm ci\nnpm run build\n'), {
  at: '/applications/shop/hooks/build',
  fixed: hook('set -e\nnpm ci\nnpm run build\n'),
})
passes(rule, 'a hook that stops', hook('set -e\nnpm ci\nnpm run build'))
passes(rule, 'a hook that stops, among other options', hook('set -eux\nnpm ci\nnpm run build'))
passes(rule, 'a single command', hook('# Build it.\ncd app\nnpm run build'))
passes(rule, 'commands that depend on each other', hook('npm ci &&\nnpm run build'))
passes(rule, 'commands that say what to do', hook('npm ci || exit 1\nnpm run build'))
passes(
  rule,
  'no hook, or one in another file',
  `applications: { a: {}, b: { hooks: { build: !include build.sh } } }`,
)
catches(rule, 'a hook whose last command only ends like one that cannot fail', hook('npm ci\nmake cd'))
catches(rule, 'a hook of which a part depends on another', hook('npm ci &&\nnpm run a\nnpm run b'))
passes(rule, 'a hook that says which shell runs it', hook('#!/bin/bash -e\nnpm ci\nnpm run build'))
