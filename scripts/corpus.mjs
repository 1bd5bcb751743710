// Counts what we say of configurations that other people wrote, where there are any: `npm run corpus`.
import { existsSync } from 'node:fs'
import { loadBundled } from './bundle.mjs'

const corpus = '../shared/corpus'
const data = '../shared/data'
const today = '2026-08-20'

if (!existsSync(corpus)) {
  console.log('There is no corpus beside this checkout, so nothing was counted.')
} else {
  const { countCorpus } = await loadBundled('scripts/corpus/count.ts')
  const { cases, projects } = await countCorpus(corpus, data, today)
  const isQuiet = report(countAll(cases))
  reportPairs(cases.flatMap(({ pairs }) => pairs))
  const isUnspoiled = reportFixes(projects)
  process.exitCode = isQuiet && isUnspoiled ? 0 : 1
}

function countAll(cases) {
  return ['flex', 'fixed'].map((format) => {
    const own = cases.filter((one) => one.format === format)
    const valid = own.filter(({ expected }) => expected === 'valid')
    const invalid = own.filter(({ expected }) => expected === 'invalid')
    const times = own.map(({ time }) => time).sort((one, other) => one - other)
    return {
      format,
      valid: valid.length,
      alarms: valid.filter(({ errors }) => errors.length > 0).map(({ name, errors }) => [name, errors]),
      aged: valid.filter(({ aged }) => aged > 0).length,
      quiet: valid.filter(({ report }) => report.summary.error + report.summary.warning === 0).length,
      warnings: valid.reduce((sum, { report }) => sum + report.summary.warning, 0),
      hints: valid.reduce((sum, { report }) => sum + report.summary.info, 0),
      invalid: invalid.length,
      missed: invalid.filter((one) => !one.isTold).map(({ name }) => name),
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
    console.log(
      `  deployed, nothing loud     ${half.quiet}; ${half.warnings} warnings and ${half.hints} hints in all`,
    )
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
  return alarms === 0
}

function reportPairs(pairs) {
  console.log('\ntwo rules at one place')
  for (const pair of [...new Set(pairs)].sort())
    console.log(`  ${pairs.filter((one) => one === pair).length} ${pair}`)
}

function reportFixes(projects) {
  const sum = (key) => projects.reduce((total, project) => total + project[key], 0)
  const changed = projects.filter(({ applied }) => applied > 0)
  const spoiled = projects.filter(({ faults }) => faults.length > 0)
  console.log(`\nfixes that leave nothing to choose, in ${projects.length} projects`)
  console.log(`  findings                   ${sum('before')} before, ${sum('after')} after`)
  console.log(
    `  per project                ${perProject(projects, 'before')} before, ${perProject(projects, 'after')} after`,
  )
  console.log(
    `  fixes                      ${sum('applied')} applied in ${changed.length} projects, ${sum('refused')} refused`,
  )
  console.log(
    `  valid for the schema       ${projects.filter(({ hadValidFiles }) => hadValidFiles).length} before, and as valid after unless told below`,
  )
  console.log(`  spoiled                    ${spoiled.length}`)
  for (const { name, faults } of spoiled) console.log(`    ${name}: ${faults.join('; ')}`)
  return spoiled.length === 0
}

/** Mean and median. */
function perProject(projects, key) {
  const counts = projects.map((project) => project[key]).sort((one, other) => one - other)
  const mean = counts.reduce((total, count) => total + count, 0) / counts.length
  return `${mean.toFixed(1)} (median ${counts[Math.floor(counts.length / 2)]})`
}
