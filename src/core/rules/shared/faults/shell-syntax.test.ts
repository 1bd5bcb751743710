import { expect, test } from 'vitest'
import { shellFault } from './shell-syntax.ts'

test.each([
  '',
  '# only a comment',
  'set -e\nif [ -f x ]; then\n  make\nfi\n',
  'curl -fsS https://example.org/x | { sh /dev/fd/3 now; } 3<&0',
  'case "$A" in a|b) echo "$(date)";; *) :;; esac',
  'cat <<EOF >x\n$(id) `id` $A\nEOF\n',
  'for f in *; do echo "$f"; done && true || false',
  'export A=$((1 + 2)); f() { return 1; }',
  'make \\\n  all',
])('%j can be read', (script) => {
  expect(shellFault(script)).toBeUndefined()
})

test.each([
  ["echo 'a", 1],
  ['make\nif true; then\n  make\n', 4],
  ['make\nthen x', 2],
  ['a |', 1],
  ['a)', 1],
  ['x=$(ls', 1],
  ['true\nfor ((i=0; i<3; i++)); do :; done', 2],
])('%j cannot, for what is on line %i', (script, line) => {
  expect(shellFault(script)?.line).toBe(line)
})
