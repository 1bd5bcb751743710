// Counts what we say of configurations that other people wrote, where there are any: `npm run corpus`.
import { existsSync } from 'node:fs'
import { loadBundled } from './bundle.mjs'

const corpus = '../shared/corpus'
const today = '2026-08-20'

if (!existsSync(corpus)) {
  console.log('There is no corpus beside this checkout, so nothing was counted.')
} else {
  process.exitCode = report(await loadBundled('scripts/corpus/report.ts').then(countAll))
}

async function countAll({ checkAll, errorsOf, agedOf, isTold }) {
  const cases = await checkAll(corpus, today)
  return ['flex', 'fixed'].map((format) => {
    const own = cases.filter((one) => one.format === format)
    const valid = own.filter(({ expected }) => expected === 'valid')
    const invalid = own.filter(({ expected }) => expected === 'invalid')
    const times = own.map(({ time }) => time).sort((one, other) => one - other)
    return {
      format,
      valid: valid.length,
      alarms: valid.filter((one) => errorsOf(one).length > 0).map((one) => [one.name, errorsOf(one)]),
      aged: valid.filter((one) => agedOf(one) > 0).length,
      quiet: valid.filter(({ report }) => report.summary.error + report.summary.warning === 0).length,
      warnings: valid.reduce((sum, { report }) => sum + report.summary.warning, 0),
      invalid: invalid.length,
      missed: invalid.filter((one) => !isTold(one)).map(({ name }) => name),
      unplaced: own.filter(({ report }) =>
        [...report.findings, ...report.failures].some(({ line }) => !(line > 0)),
      ),
      median: times[Math.floor(times.length / 2)],
      slowest: times.at(-1),
    }
  })
}

function report(halves) {
  for (const half of halves) {
    console.log(`\n${half.format}`)
    console.log(`  mistakes reported          ${half.invalid - half.missed.length} of ${half.invalid}`)
    console.log(`  deployed, wrongly rejected ${half.alarms.length} of ${half.valid}`)
    console.log(`  deployed, aged since       ${half.aged}`)
    console.log(`  deployed, without a word   ${half.quiet}; warnings in all: ${half.warnings}`)
    console.log(`  findings without a line    ${half.unplaced.length}`)
    console.log(
      `  time of a check            ${half.median.toFixed(1)} ms median, ${half.slowest.toFixed(0)} ms at most`,
    )
    for (const name of half.missed) console.log(`    missed: ${name}`)
    for (const [name, errors] of half.alarms)
      console.log(`    false alarm: ${name}\n      ${errors.join('\n      ')}`)
  }
  const told = halves.reduce((sum, { invalid, missed }) => sum + invalid - missed.length, 0)
  const all = halves.reduce((sum, { invalid }) => sum + invalid, 0)
  const alarms = halves.reduce((sum, half) => sum + half.alarms.length, 0)
  console.log(`\n${told} of ${all} mistakes reported, ${alarms} false alarms`)
  return alarms > 0 ? 1 : 0
}
