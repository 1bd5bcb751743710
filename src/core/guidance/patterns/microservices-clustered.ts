import { listOf } from '../../rules/shared/words/words.ts'
import { evidence, type Pattern } from '../pattern.ts'

/** Fewer are a front end and what is behind it. */
const FEWEST = 4

export const microservicesClustered: Pattern = {
  id: 'microservices-clustered',
  title: 'Microservices as one cluster',
  meaning:
    'Many applications make one consistent whole and ask each other inside the project. Those without a route are private. Where each stands alone with data of its own, projects of their own fit better.',
  page: '/learn/bestpractices/oneormany.html',
  find: ({ topology: { clusters, calls } }) =>
    clusters.flatMap((applications) => {
      const inside = calls.filter(({ from }) => applications.includes(from))
      const members = applications.filter((each) =>
        inside.some(({ from, to }) => each === from || each === to),
      )
      const isHidden = members.filter(({ routes }) => routes.length === 0)
      const answering = new Set(inside.map(({ to }) => to)).size
      const isShown = members.some(({ routes }) => routes.length > 0)
      if (members.length < FEWEST || answering < 2 || isHidden.length === 0 || !isShown) return []
      const names = (some: typeof members) =>
        listOf(
          some.map(({ name }) => name),
          'and',
        )
      return [
        evidence(`${names(members)} ask each other inside the project.`, [
          ...members.map(({ node }) => node),
          ...inside.map(({ edge }) => edge),
        ]),
        evidence(
          `No route leads to ${names(isHidden)}: ${isHidden.length === 1 ? 'it is' : 'they are'} private.`,
          isHidden.map(({ node }) => node),
        ),
      ]
    }),
}
