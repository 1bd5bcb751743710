import type { Flavour } from '../../model/design.ts'
import { listOf } from '../../rules/shared/words/words.ts'
import type { Subject } from '../criteria/criterion.ts'
import type { Consequence } from './consequence.ts'

/** What to do where several sites stay on one application, and what remains worse than in projects of their own. */
export function ofKeptSites({ sites, flavour }: Subject): readonly Consequence[] {
  return [
    {
      topic: 'Application',
      text: 'One application serves all sites. What differs between them is data, never code or dependencies.',
    },
    { topic: 'Services', text: services(sites.flatMap((site) => site.services)) },
    {
      topic: 'Routes',
      text: 'Use "https://{all}/", a path per site, or "https://*.{default}/"; the last needs a TLS certificate of your own.',
    },
    { topic: 'Choice of the site', text: choice(sites.flatMap((site) => site.hosts)) },
    {
      topic: 'Environments',
      text: 'Every branch has all sites, under domains of its own. What keeps domains in its database, such as WordPress, has to rewrite them on every deploy.',
    },
    { topic: 'Releases', text: 'One push deploys every site; none can be rolled back alone.' },
    { topic: 'Size', text: size(flavour) },
    {
      topic: 'Later',
      text: 'As soon as one of the four conditions stops to hold, give the sites projects of their own.',
    },
  ]
}

function services(perSite: readonly string[]): string {
  const advice = 'Use one database service with a schema and an endpoint for each site.'
  if (perSite.length < 2) return advice
  return `${advice} ${listOf([...new Set(perSite)], 'and')} can become one.`
}

function choice(hosts: readonly { readonly route: string; readonly hasId: boolean }[]): string {
  const advice =
    'Tell sites apart by the id of the route, which is the same in every environment, and not by the host.'
  const without = hosts.filter(({ hasId }) => !hasId).map(({ route }) => route)
  return without.length === 0 ? advice : `${advice} Give ${listOf([...new Set(without)], 'and')} an id.`
}

function size(flavour: Flavour): string {
  const limit = flavour === 'fixed' ? 'the size of the plan' : 'the resources allocated to it'
  return `The traffic of all sites together has to fit ${limit}.`
}
