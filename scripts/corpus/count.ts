import { fixAll } from './fixes.ts'
import { agedOf, checkAll, errorsOf, isTold, pairsOf } from './report.ts'

/** Everything that is counted, of one and the same reading. */
export async function countCorpus(corpus: string, data: string, today: string) {
  const cases = await checkAll(corpus, today)
  return {
    cases: cases.map((each) => ({
      ...each,
      errors: errorsOf(each),
      aged: agedOf(each),
      isTold: isTold(each),
      pairs: pairsOf(each),
    })),
    projects: fixAll(cases, data, today),
  }
}
