import { catches, passes } from '../testing.ts'
import { rotatePasswordsOff as rule } from './rotate-passwords-off.ts'

const service = (configuration: string) =>
  `services: { db: { type: 'mariadb:11.8', configuration: { ${configuration} } } }`

catches(rule, 'passwords that stay', service('schemas: [main], rotate_passwords: false'), {
  at: '/services/db/configuration/rotate_passwords',
  fixed: service('schemas: [main]'),
})
passes(rule, 'passwords that are changed', service('rotate_passwords: true'))
passes(rule, 'nothing said', "services: { db: { type: 'mariadb:11.8' } }")
