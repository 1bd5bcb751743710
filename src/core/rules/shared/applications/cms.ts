import { rememberedOfMap } from '../../../base/remembered.ts'
import { get, isList, isTree, stringAt, type Value } from '../../../base/tree.ts'

/** What an application's own words give away about the content management system that it runs. */
export interface Cms {
  readonly name: 'wordpress' | 'drupal'
  /** Whether it is set up for several sites. */
  readonly hasSites: boolean
  /** Whether what runs on deploy adapts the domains of its sites; undefined where a script of its own runs. */
  readonly rewritesDomains: boolean | undefined
}

/** Recognises WordPress and Drupal by hooks, folders, dependencies and variables. */
export function cmsOf(application: Value): Cms | undefined {
  return recognise(application) ?? undefined
}

const recognise = rememberedOfMap((application): Cms | null => {
  const text = wordsOf(application).join('\n')
  const rewritesDomains = rewrites(application)
  if (/\bdrush\b|\bdrupal\b/i.test(text) || /\bsites\/[\w.-]+\/(files|private)\b/.test(text)) {
    const sites = new Set([...text.matchAll(/\bsites\/([\w.-]+)\//g)].map(([, site]) => site))
    sites.delete('all')
    return { name: 'drupal', hasSites: sites.size > 1, rewritesDomains }
  }
  if (/\bwp-(content|config|cli)\b|\bwordpress\b|\bwp (core|site|cache|plugin)\b/i.test(text)) {
    const hasSites =
      /\bMULTISITE\b|SUBDOMAIN_INSTALL|DOMAIN_CURRENT_SITE|multisite-(install|convert)|--network\b/
    return { name: 'wordpress', hasSites: hasSites.test(text), rewritesDomains }
  }
  return null
}, null)

function rewrites(application: Value): boolean | undefined {
  const hooks = get(application, 'hooks')
  const text = `${stringAt(hooks, 'deploy') ?? ''}\n${stringAt(hooks, 'post_deploy') ?? ''}`
  if (/search-replace|domain/i.test(text)) return true
  return /\.(sh|php|py|js)\b|\bcomposer run|\bmake /.test(text) ? undefined : false
}

/** Every key and text in a value. */
function wordsOf(value: Value, words: string[] = []): readonly string[] {
  if (typeof value === 'string') words.push(value)
  else if (isList(value)) for (const item of value) wordsOf(item, words)
  else if (isTree(value)) {
    for (const key of Object.keys(value)) {
      words.push(key)
      wordsOf(value[key] ?? null, words)
    }
  }
  return words
}
