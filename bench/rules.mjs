import { median } from './quantile.mjs'
import { parseAll, validator } from './schema.mjs'
import { medianOf, roundsFor, timesOf } from './timing.mjs'

/**
 * How long all rules take on a project that was just read: the first time, then, and once the engine has compiled what
 * it runs, as in a page that has been open for a while. Beside it, parsing the same files with `yaml` and holding the
 * result against the JSON Schema.
 */
export function measureRules(projects) {
  const validate = validator()
  return projects.map(({ applications, files, fresh, check }) => {
    const { rounds, warmUp, warmRounds } = roundsFor(applications)
    const [first, ...later] = timesOf(rounds + 1, check, fresh)
    timesOf(warmUp, check, fresh)
    const warm = medianOf(warmRounds, check, fresh)
    const parsed = parseAll(files)
    const parse = medianOf(rounds, () => parseAll(files))
    const schema = validate && medianOf(rounds, () => validate(parsed))
    return {
      applications,
      first,
      later: median(later),
      warm,
      parse,
      ...(schema !== undefined && { schema }),
    }
  })
}
