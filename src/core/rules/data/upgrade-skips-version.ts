import type { ProjectRule } from '../rule.ts'
import { isStepwise } from '../shared/fixes/upgrade-consequences.ts'
import { eachChangedType, putType } from '../shared/services/against-baseline.ts'
import { familyOf } from '../shared/services/second-services.ts'
import { isBefore } from '../shared/services/service-type.ts'
import { listOf } from '../shared/words/words.ts'

export const upgradeSkipsVersion: ProjectRule = {
  id: 'upgrade-skips-version',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['services'],
  title: 'MariaDB and RabbitMQ are upgraded one version at a time',
  why: 'Each version migrates the data of the one before. Data that is two versions old may not be readable.',
  page: '/add-services/rabbitmq.html',
  check: eachChangedType(({ name, before, now }) => {
    if (!isStepwise(now.image) || familyOf(before.image) !== familyOf(now.image)) return
    const between = (now.known?.versions ?? [])
      .filter(({ status }) => status === 'supported')
      .map(({ version }) => version)
      .filter((version) => isBefore(before.version, version) && isBefore(version, now.version))
      .toReversed()
    const [next] = between
    if (next === undefined) return
    const message = `"${name}" goes from ${before.version} to ${now.version} and skips ${listOf(between, 'and')}. Deploy each of them in turn.`
    return { message, fixes: [putType(`Go to ${next} first`, name, `${now.image}:${next}`)] }
  }),
}
