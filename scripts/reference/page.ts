import { groupBy } from '../../src/core/base/group-by.ts'
import { element, type Markup } from '../../src/core/formats/svg/markup.ts'
import { docsUrl } from '../../src/core/rules/finding.ts'
import type { Category, Rule } from '../../src/core/rules/rule.ts'
import { findingsOf } from './cases.ts'
import { exampleBlock } from './example-block.ts'
import { examplesOf } from './examples.ts'
import { flavourWords, hasFix, severityWords } from './words.ts'

/** The body of the rule page: a section for every category, an article with the id of every rule. */
export function printPage(rules: readonly Rule[]): string {
  const categories = [...groupBy(rules, ({ category }) => category)]
  return [contents(categories), ...categories.map(([category, own]) => section(category, own))]
    .map(({ source }) => source)
    .join('\n')
}

function contents(categories: readonly (readonly [Category, readonly Rule[]])[]): Markup {
  const links = categories.map(([category, own]) =>
    element(
      'li',
      {},
      element('a', { href: `#${sectionId(category)}` }, category),
      ' ',
      element('span', { class: 'count' }, String(own.length)),
    ),
  )
  return element('nav', { 'aria-label': 'Categories' }, element('ul', {}, ...links))
}

function section(category: Category, rules: readonly Rule[]): Markup {
  return element(
    'details',
    { class: 'category', id: sectionId(category), open: 'open' },
    element(
      'summary',
      {},
      element('h2', {}, category),
      ' ',
      element('span', { class: 'count' }, `${rules.length} rules`),
    ),
    ...rules.map(article),
  )
}

function article(rule: Rule): Markup {
  const { id, title, why, page, severity, covers = [] } = rule
  const findings = findingsOf(rule)
  return element(
    'article',
    { id, 'aria-labelledby': `title-${id}` },
    element('h3', { id: `title-${id}` }, element('a', { href: `#${id}` }, title)),
    element(
      'p',
      { class: 'facts' },
      element('code', {}, id),
      element('span', { class: 'severity', 'data-severity': severity }, severityWords(rule, findings)),
      element('span', {}, flavourWords(rule)),
      element('span', {}, hasFix(findings) ? 'Has a fix' : 'No fix'),
    ),
    element('p', {}, why),
    element(
      'p',
      { class: 'origin' },
      element('a', { href: docsUrl(page), rel: 'noreferrer' }, 'Documentation'),
      ...(covers.length > 0 ? [element('span', {}, `Decides ${covers.join(', ')} as well`)] : []),
    ),
    ...examplesOf(rule).map((example, at) => exampleBlock(example, at === 0)),
  )
}

/** Rules have ids of several words, so no rule is called like a section. */
function sectionId(category: Category): string {
  return `category-${category}`
}
