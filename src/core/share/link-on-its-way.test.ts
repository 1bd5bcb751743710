import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink } from './link.ts'
import type { UnreadDesign } from './save.ts'

const files = { '.upsun/config.yaml': 'applications:\n  api:\n    type: php:8.4\n' }
const design: UnreadDesign = {
  name: 'Shop',
  projects: [{ id: 'p1', name: 'shop', flavour: 'flex', files }],
  facts: {},
  layout: {},
  silenced: [],
}
const at = '/routes/https:~1~1{default}~1'
const result = encodeLink({ content: { kind: 'design', design }, view: true, at })
const link = result.ok ? result.value : ''
const [payload = ''] = link.split('&')

describe('opens all the same', () => {
  test.each([
    ['as a whole address', `https://example.org/design/${link}`],
    ['escaped once more', `https://example.org/design/${encodeURIComponent(link)}`],
    ['with only the mark escaped', `https://example.org/design/${link.replace('#', '%23')}`],
    ['with ampersands as in HTML', link.replaceAll('&', '&amp;')],
    ['with ampersands escaped', link.replaceAll('&', '%26')],
    ['broken into lines', link.replace(/.{20}/g, '$&\r\n  ')],
    ['with escaped line breaks', `${link.slice(0, 30)}%0A${link.slice(30)}`],
    ['with invisible characters', `${link.slice(0, 30)}\u200B${link.slice(30, 40)}\u00AD${link.slice(40)}`],
    ['with spaces around it', ` ${link} `],
    ['with the words of a tracker behind it', `${link}&utm_source=chat&fbclid=1`],
  ])('%s', (_, hash) => {
    expect(decodeLink(hash)).toEqual({
      ok: true,
      value: { content: { kind: 'design', design }, view: true, at },
    })
  })

  test.each(['.', ')', '>', '"', '=', '...', ').', '>,', 'AAAA', '-', 'and'])(
    'with "%s" behind it',
    (tail) => {
      expect(decodeLink(payload + tail)).toEqual({
        ok: true,
        value: { content: { kind: 'design', design }, view: false },
      })
    },
  )
})
