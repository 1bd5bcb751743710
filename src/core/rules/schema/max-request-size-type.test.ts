import { catches, passes } from '../testing.ts'
import { maxRequestSizeType as rule } from './max-request-size-type.ts'

const size = (value: string) =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { '/': { request_buffering: { max_request_size: ${value} } } } } } }`

catches(rule, 'a bare number', size('100'), {
  at: '/applications/shop/web/locations/~1/request_buffering/max_request_size',
  fixed: size('100m'),
})
catches(rule, 'a number of bytes', size('104857600'), { fixed: size('100m') })
catches(rule, 'a list', size('[1]'), { fixes: [] })
passes(rule, 'text with a unit', size('100m'))
catches(rule, 'the least number that is one of bytes', size('100000'), { fixed: size('1m') })
catches(rule, 'a size as people write it, mildly', size("'10 MB'"), {
  severity: 'warning',
  message: 'is "10 MB", which is no size. Write a number with k, m or g, such as "10m".',
  fixed: size('10m'),
})
catches(rule, 'a word, mildly', size('unlimited'), {
  severity: 'warning',
  message: 'such as "250m"',
  fixes: [],
})
for (const text of ['1G', "'0'", '512k']) passes(rule, `the text ${text}`, size(text))
catches(rule, 'yes or no', size('true'), { fixes: [] })
for (const text of ['about 10m', 'max 10 MB', '10 MBit'])
  catches(rule, `the text ${text}, mildly`, size(text), { severity: 'warning', fixes: [] })
