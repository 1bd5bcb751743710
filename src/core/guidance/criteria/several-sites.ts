import { multiSite as pattern } from '../patterns/multi-site.ts'
import { type CriterionDefinition, reading } from './criterion.ts'

export const multiSite: CriterionDefinition = {
  key: 'multiSite',
  side: 'multi-site',
  weight: 'hard',
  isAsked: true,
  title: 'One code base serves several sites',
  question: 'Does one application, such as a content management system, serve several sites?',
  why: 'Several sites on one application are discouraged: four conditions decide whether they may stay.',
  read: (subject) => {
    const [found] = pattern.find(subject)
    const isStated = subject.sites.some(({ stated }) => stated.length > 0)
    return found && reading(true, found, isStated ? 'facts' : 'configuration')
  },
}
