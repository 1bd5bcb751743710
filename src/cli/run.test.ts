import { expect, test } from 'vitest'
import { ALL_COMMANDS } from './commands/all-commands.ts'
import { runIn } from './testing.ts'

const run = (...words: string[]) => runIn('/', words)

test('help goes to standard output and names every command', async () => {
  for (const word of ['--help', '-h', 'help']) {
    const { code, out, err } = await run(word)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { name } of ALL_COMMANDS) expect(out).toContain(`\n  ${name} `)
  }
})

test('every command has its own help, with all of its options', async () => {
  for (const { name, load } of ALL_COMMANDS) {
    const { code, out } = await run(name, '--help')
    expect(code).toBe(0)
    expect(out).toContain(`Usage: toposcope ${name} <`)
    for (const option of (await load()).options) expect(out).toContain(`\n  --${option.name}`)
    expect(await run('help', name)).toMatchObject({ code: 0, out })
  }
})

test('the version is a line of its own', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  expect(await run('-v')).toMatchObject({ code: 0, out: '1.2.3\n' })
})

test('no command at all is a mistake: the usage goes to standard error', async () => {
  const { code, out, err } = await run()
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('Usage: toposcope')
})

test.each([
  [['chek', '.'], 'There is no command "chek". Did you mean check? See toposcope --help.'],
  [['help', 'lnk'], 'There is no command "lnk". Did you mean link? See toposcope --help.'],
  [['zzz'], 'There is no command "zzz". See toposcope --help.'],
  [
    ['check', '.', '--fromat', 'json'],
    'There is no option --fromat here. Did you mean --format? See toposcope check --help.',
  ],
  [['check', '.', '-x'], 'There is no option -x here. See toposcope check --help.'],
  [
    ['check', '.', '--format', 'xml'],
    '"xml" is no value of --format: it takes pretty, json, sarif, github. See toposcope check --help.',
  ],
  [
    ['check', '.', '--format'],
    '--format needs a value: --format pretty|json|sarif|github. See toposcope check --help.',
  ],
  [['fix', '.', '--rule', '--dry-run'], '--rule needs a value: --rule <id>. See toposcope fix --help.'],
  [['fix', '.', '--dry-run=yes'], '--dry-run takes no value. See toposcope fix --help.'],
  [
    ['check', '.', '--format', 'json', '--format=json'],
    '--format was given twice. See toposcope check --help.',
  ],
  [['check'], '<path> is missing. See toposcope check --help.'],
  [['diff', 'a'], '<b> is missing. See toposcope diff --help.'],
  [['diff', 'a', 'b', 'c'], '"c" is one word too many. See toposcope diff --help.'],
  [['draw', '.'], '--as is missing: --as svg|mermaid|markdown. See toposcope draw --help.'],
])('%j says what is wrong, on standard error, with exit code 2', async (words, message) => {
  expect(await run(...words)).toEqual({ code: 2, out: '', err: message })
})

test('what stands behind -- is a path, whatever it looks like', async () => {
  expect(await run('check', '--', '--help')).toMatchObject({ code: 2, err: '--help does not exist.' })
})
