import { expect, test } from 'vitest'
import { Tagged } from '../../../../core/base/tree.ts'
import { taggedWords } from './tagged-words.ts'

test.each([
  [new Tagged('!include', 'crons.yaml'), 'Included from crons.yaml.'],
  [new Tagged('!include', { type: 'string', path: 'config.vcl' }), 'Included as text from config.vcl.'],
  [new Tagged('!archive', 'solr/conf'), 'The folder solr/conf, as an archive.'],
  [new Tagged('!env', 'X'), 'Written as !env, which the platform resolves.'],
])('%o is shown as what it stands for', (value, words) => {
  expect(taggedWords(value)).toBe(words)
})
