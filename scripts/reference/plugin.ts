import type { Plugin } from 'vite'
import { loadReference } from './load.ts'

const MARK = '<!-- rules -->'

/** Fills `rules.html` with the rules and the cases of their tests, in the build as in development. */
export const rulePage: Plugin = {
  name: 'rule-page',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      if (!html.includes(MARK)) return html
      const { reference } = await loadReference()
      return html.replace(MARK, () => reference.printRules())
    },
  },
}
