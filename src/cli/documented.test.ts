import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArguments } from './arguments/parse.ts'
import { ALL_COMMANDS } from './commands/all-commands.ts'

describe('what the documentation says of the program', () => {
  const shown = [
    ...readFileSync('docs/ci.md', 'utf8').matchAll(/^.*toposcope(?:\.js)? ([a-z]+ [./][^|>#\n]*)/gm),
  ].map(([, words = '']) => words.trim())

  test.each(shown)('"%s" is understood', async (line) => {
    const [name, ...words] = line.split(/\s+/)
    const command = await ALL_COMMANDS.find((listed) => listed.name === name)?.load()
    expect(command && parseArguments(words, command)).toMatchObject({ ok: true })
  })

  test('examples are found at all', () => {
    expect(shown.length).toBeGreaterThan(5)
  })

  const rows = readFileSync('README.md', 'utf8').split('\n')

  test.each(ALL_COMMANDS)('the README names options that $name has', async ({ name, load }) => {
    const row = rows.find((line) => line.startsWith(`| \`toposcope ${name} `))
    const { options } = await load()
    expect(options.map((option) => `--${option.name}`)).toEqual(
      expect.arrayContaining(row?.match(/--[a-z-]+/g) ?? ['no row']),
    )
  })
})
