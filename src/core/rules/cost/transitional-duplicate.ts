import { groupBy } from '../../base/group-by.ts'
import { servicesOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { usageOf } from '../shared/applications/usage.ts'
import { familyOf } from '../shared/services/second-services.ts'
import { compareVersions, typeOf } from '../shared/services/service-type.ts'

export const transitionalDuplicate: ProjectRule = {
  id: 'transitional-duplicate',
  category: 'cost',
  severity: 'info',
  scope: 'project',
  title: 'Two versions of one service are there for as long as it takes to move',
  why: 'Running the old and the new version side by side is the safe way to upgrade, and costs twice as much until the old one is removed.',
  page: '/add-services/solr.html',
  check: (configuration) => {
    const { used } = usageOf(configuration)
    const services = servicesOf(configuration).map(([name, value]) => ({ name, ...typeOf(value) }))
    const kept = services.filter(
      ({ known, name }) => known?.needsDisk === true && !known.opens && used.has(name),
    )
    return [...groupBy(kept, ({ image }) => familyOf(image)).values()].flatMap((group) => {
      // Of thousands of services there are but a few versions.
      const versions = [...groupBy(group, ({ version }) => version).values()].flatMap(
        ([first]) => first ?? [],
      )
      const [oldest] = versions.toSorted((one, other) => compareVersions(one.version, other.version))
      const [newest] = versions.toSorted((one, other) => compareVersions(other.version, one.version))
      if (!oldest || !newest || oldest.version === newest.version) return []
      const message = `"${oldest.name}" (${oldest.version}) and "${newest.name}" (${newest.version}) are two versions of ${newest.known?.title}. Remove the older one once its data is moved.`
      return [{ at: ['services', oldest.name, 'type'], message }]
    })
  },
}
