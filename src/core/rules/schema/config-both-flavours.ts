import type { DesignRule } from '../rule.ts'

export const configBothFlavours: DesignRule = {
  id: 'config-both-flavours',
  category: 'schema',
  severity: 'warning',
  scope: 'design',
  title: 'A repository has the files of one flavour',
  why: 'With both `.upsun` and `.platform` in one repository the deployment fails. Files of the same name in one design may be in two repositories, so this is no more than a warning.',
  page: '/learn/tutorials/migrating/from-fixed.html',
  flavour: 'flex',
  check: ({ name }, others) => {
    const isTwice = others.some((other) => other.flavour === 'fixed' && other.name === name)
    if (!isTwice) return []
    const message = `"${name}" is here as an Upsun (Flex) and as a Platform.sh (Fixed) project. If both are in one repository, remove the files of one: with both, nothing is deployed.`
    return [{ at: [], message }]
  },
}
