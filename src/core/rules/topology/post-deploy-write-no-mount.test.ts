import { catches, passes } from '../testing.ts'
import { postDeployWriteNoMount as rule } from './post-deploy-write-no-mount.ts'

const only = (more: string) => `applications: { site: { type: 'nodejs:24', ${more} } }`

catches(rule, 'a build after the deploy without a mount', only('hooks: { post_deploy: npm run build }'), {
  at: '/applications/site/hooks/post_deploy',
})
catches(
  rule,
  'a build on deploy, with an empty map of mounts',
  only('mounts: {}, hooks: { deploy: yarn build }'),
)
passes(
  rule,
  'a mount, also of web or in another file',
  `
applications:
  a: { hooks: { deploy: yarn build }, mounts: { public: { source: storage } } }
  b: { hooks: { deploy: yarn build }, web: { mounts: { public: { source: storage } } } }
  c: { hooks: { deploy: yarn build }, mounts: !include mounts.yaml }
`,
)
passes(rule, 'a build into a temporary folder', only('hooks: { deploy: "cd /tmp/site\\nnpm run build" }'))
passes(rule, 'hooks that do not build', only('hooks: { build: npm run build, deploy: npm run migrate }'))
