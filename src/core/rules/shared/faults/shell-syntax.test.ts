import { expect, test } from 'vitest'
import { shellFault } from './shell-syntax.ts'

test.each([
  '',
  '# only a comment',
  'set -e\nif [ -f x ]; then\n  make\nfi\n',
  'curl -fsS https://example.org/x | { sh /dev/fd/3 now; } 3<&0',
  'case "$A" in a|b) echo "$(date)";; *) :;; esac',
  'cat <<EOF >x\n$(id) `id` $A\nEOF\n',
  "cat <<-'END' >x\n\ta $(\n\tEND\nmake",
  'A=$(cat <<EOF\na\nEOF\n)\nmake',
  'while read -r a; do make "$a"; done <<EOF\nx\nEOF',
  'cat <<A <<B\na\nA\nb\nB',
  'cat <<EOF\n  <<X\nEOF',
  'f() { make; }; function=1; case a in a) b;; esac',
  "bash -c 'A=(1 2); cat <<< a'",
  '[[ $A =~ ^a ]] && A=a',
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
  ['set -e\ncat <<EOF >x\na\nmake', 2],
  ['if true; then\n  (cat <<EOF\n  a\n  EOF\nfi\nmake', 2],
  ['cat <<-EOF\n  a\n  EOF', 1],
  ['cat <<A <<B\na\nA\nb', 1],
  ['make\nA=(a b)', 2],
  ['A+=(a)', 1],
  ['cat <<< a', 1],
  ['make\ndiff <(a) <(b)', 2],
  ['make | tee >(cat)', 1],
  ['function f { make; }', 1],
  ['function f() { make; }', 1],
  ['select a in b; do c; done', 1],
  ['case a in a) b;;& esac', 1],
  ['case a in a) b;& esac', 1],
  ['make |& tee log', 1],
  ['[[ $A =~ ^(a|b)$ ]]', 1],
  ['true\nfor ((i=0; i<3; i++)); do :; done', 2],
])('%j cannot, for what is on line %i', (script, line) => {
  expect(shellFault(script)?.line).toBe(line)
})
