import { catches, passes } from '../testing.ts'
import { cronSpecInvalid as rule } from './cron-spec-invalid.ts'

const cron = (spec: string) =>
  `applications: { shop: { type: 'php:8.4', crons: { tidy: { spec: '${spec}', commands: { start: make } } } } }`

catches(rule, 'a schedule in words', cron('every 20 minutes'), {
  at: '/applications/shop/crons/tidy/spec',
  message: 'is "every 20 minutes", which has 3 fields.',
})
catches(rule, 'a line of a crontab', cron('*/5 * * * * php tidy.php'), { message: 'has 7 fields' })
catches(rule, 'a minute that no hour has', cron('70 * * * *'), {
  message: 'has the minute "70", which is not between 0 and 59',
})
catches(rule, 'a range that ends outside', cron('0 8-24 * * *'), { message: 'the hour "8-24"' })
catches(rule, 'a day of no month', cron('0 0 0 * *'), { message: 'the day of the month "0"' })
catches(rule, 'a word that is none', cron('0 0 * * someday'), {
  message: 'the weekday "someday", which is none',
})
catches(rule, 'a step of nothing', cron('*/0 * * * *'), { message: 'with a step of 0' })
catches(rule, 'a field with a space in it', cron('* /5 * * * *'), { message: 'has 6 fields' })
catches(rule, 'a list with a space in it', cron('0, 30 * * * *'), { message: 'has 6 fields' })
catches(rule, 'a field of seconds, mildly', cron('0 */5 * * * *'), { severity: 'warning' })
catches(rule, 'a short form, mildly', cron('@daily'), { severity: 'warning' })
catches(rule, 'a range that runs backwards, mildly', cron('5-1 * * * *'), {
  message: 'has the minute "5-1", which runs backwards',
  severity: 'warning',
})
catches(rule, 'days of the week across its end, mildly', cron('0 3 * * fri-mon'), { severity: 'warning' })
catches(rule, 'a spread that runs backwards, mildly', cron('H(50-10) * * * *'), { severity: 'warning' })
catches(rule, 'a step longer than an hour, mildly', cron('*/90 * * * *'), {
  message: 'has the minute "*/90", with a step that leads beyond 59',
  severity: 'warning',
})
catches(rule, 'the last day of a month, mildly', cron('0 0 L * *'), { severity: 'warning' })

for (const spec of [
  '* * * * *',
  '*/20 * * * *',
  'H * * * *',
  'H/5 * * * *',
  'H(0-15) */2 * * 1-5',
  '0,30 0-6/2,12 1,15 * 0,7',
  '5 4 * JAN,feb mon-FRI',
  '5  3 * * Sat',
  ' 0 0 1 1 0 ',
  '1/10 22-23,0-2 * * *',
  '*/59 */23 */31 * *',
]) {
  passes(rule, `the schedule ${spec}`, cron(spec))
}
passes(rule, 'a schedule that is missing, which has a rule of its own', cron(''))
passes(rule, 'a number, which has a rule of its own', cron('5').replace("'5'", '5'))
