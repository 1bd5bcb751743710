import * as z from 'zod/mini'
import { differing, FIXED_ONLY, flag, group, key, map, number, scalar, script, text, texts } from './about.ts'

const singlePage = '/create-apps/app-reference/single-runtime-image.html'
const composablePage = '/create-apps/app-reference/composable-image.html'

const extensions = key(
  z.array(z.union([z.string(), z.looseObject({ name: z.string(), configuration: z.unknown() })])),
  'Extensions of PHP to load besides the default ones.',
)

const sizingHints = group(
  {
    request_memory: number('What one request needs; at least 10.', { unit: 'MB', default: 45 }),
    reserved_memory: number('What is kept back for everything else; at least 70.', {
      unit: 'MB',
      default: 70,
    }),
  },
  'What the number of PHP processes is computed from.',
)

export const runtime = group(
  {
    extensions,
    disabled_extensions: texts('Default extensions of PHP not to load.'),
    request_terminate_timeout: number('After how long PHP gives up on a request.', { unit: 's' }),
    sizing_hints: sizingHints,
    xdebug: group(
      { idekey: text('The key that the debugger asks for.', { label: 'IDE key' }) },
      'Debugging of PHP.',
    ),
    quicklisp: key(z.unknown(), 'Sources of Lisp packages.', { deprecated: 'Lisp images are retired.' }),
  },
  'Settings of PHP.',
  { page: singlePage },
)

export const stack = key(
  z.union([
    z.looseObject({
      runtimes: key(
        z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
        'Languages, such as php@8.4; the first one starts by itself.',
      ),
      packages: key(
        z.array(z.union([z.string(), z.looseObject({ package: z.string(), channel: z.string() })])),
        'Nix packages to add.',
      ),
    }),
    z.array(z.unknown()),
    z.string(),
  ]),
  'What a composable image consists of. It stands for build, dependencies and runtime.',
  { page: composablePage },
)

export const source = group(
  {
    root: differing(
      text('The directory of the application, from the root of the repository.', {
        page: '/create-apps/multi-app/project-structure.html',
      }),
      text(
        'The directory of the application, from the root of the repository. Without it, the one of its file.',
        { page: 'fixed:/create-apps/multi-app/project-structure.html' },
      ),
    ),
    operations: map(
      z.looseObject({ command: script('What changes the source code.') }),
      'Commands that change and commit the code when they are called.',
      { keyLabel: 'Operation', page: '/create-apps/source-operations.html' },
    ),
  },
  'Where the code is, and what may change it.',
  { page: singlePage },
)

const buildCache = z.looseObject({
  directory: text('The directory that is kept, inside the application.'),
  watch: texts('Files whose change makes the cache anew.'),
  allow_stale: flag('Whether a cache from before the change may be used.', { default: false }),
  share_between_apps: flag('Whether all applications use the same cache.', { default: false }),
})

export const build = group(
  {
    flavor: text('A ready-made build: composer or none. PHP and Node.js install their packages without it.'),
    caches: map(buildCache, 'Directories that are kept from one build to the next.', {
      keyLabel: 'Cache',
      flavours: FIXED_ONLY,
    }),
  },
  'What the platform builds by itself.',
  { page: singlePage },
)

export const dependencies = map(
  z.record(z.string(), scalar),
  'Tools the build needs, by package manager: php, python3, ruby, nodejs.',
  { default: {}, keyLabel: 'Package manager', page: '/create-apps/app-reference/single-runtime-image.html' },
)
