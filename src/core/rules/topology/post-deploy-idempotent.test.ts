import { catches, passes } from '../testing.ts'
import { postDeployIdempotent as rule } from './post-deploy-idempotent.ts'

const hook = (text: string, name = 'post_deploy') =>
  `applications: { shop: { type: 'php:8.4', hooks: { ${name}: ${JSON.stringify(text)} } } }`

catches(rule, 'seeds', hook('set -e\nphp artisan db:seed --force\n'), {
  at: '/applications/shop/hooks/post_deploy',
  message: '"db:seed"',
})
passes(rule, 'what tests first', hook('[ -f var/seeded ] || php artisan db:seed'))
passes(rule, 'what goes on where it fails', hook('python manage.py createsuperuser --noinput || true'))
passes(rule, 'commands that may run again', hook('php artisan migrate --force\n# php artisan db:seed'))
passes(rule, 'another hook', hook('php artisan db:seed', 'deploy'))
