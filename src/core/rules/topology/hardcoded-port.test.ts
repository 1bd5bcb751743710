import { catches, passes } from '../testing.ts'
import { hardcodedPort as rule } from './hardcoded-port.ts'

const start = (command: string) =>
  `applications: { shop: { type: 'nodejs:24', web: { commands: { start: ${JSON.stringify(command)} } } } }`

catches(rule, 'a port in a flag', start('next start -p 3000'), {
  at: '/applications/shop/web/commands/start',
  message: 'port 3000',
  fixed: start('next start -p $PORT'),
})
catches(rule, 'a port in an address', start('gunicorn -b 0.0.0.0:8000 app:wsgi'), {
  fixed: start('gunicorn -b 0.0.0.0:$PORT app:wsgi'),
})
catches(rule, 'a port behind an equals sign', start('flask run --port=5000'), {
  fixed: start('flask run --port=$PORT'),
})
passes(rule, 'the port of the platform', start('next start -p $PORT'))
passes(rule, 'a socket', start('gunicorn -b unix:$SOCKET app:wsgi --statsd-host 127.0.0.1:8125'))
passes(rule, 'the port that is usual', start('serve -p 8888'))
passes(rule, 'ports of something else', start('node server.js --redis redis://localhost:6379'))
passes(rule, 'several commands', start('proxy -p 3000\nnode server.js\n'))
passes(rule, 'no command', `applications: { shop: { type: 'php:8.4' } }`)
passes(rule, 'a port beside the one of the platform', start('serve -p 3000 -l $PORT'))
