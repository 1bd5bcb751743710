import { catches, passes } from '../testing.ts'
import { routeDocumentSize as rule } from './route-document-size.ts'

const routes = (count: number, scheme: string, attributes = {}) => ({
  applications: { a: {} },
  routes: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${scheme}://{default}/${at}`,
      { type: 'upstream', upstream: 'a:http', attributes },
    ]),
  ),
})

catches(rule, 'routes that count twice', routes(151, 'https'), {
  at: '/routes',
  message: '302 resolved routes need about 129 KB',
})
catches(rule, 'fewer with much to say', routes(60, 'https', { note: 'x'.repeat(2000) }))
passes(rule, 'as many as there may be', routes(150, 'https'))
passes(rule, 'routes that count once', routes(300, 'http'))
