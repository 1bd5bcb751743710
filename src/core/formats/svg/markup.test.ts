import { describe, expect, test } from 'vitest'
import { element } from './markup.ts'

describe('an element', () => {
  test('holds elements, and text that is none', () => {
    const inner = element('b', {})
    expect(element('a', {}, inner, '<b/>').source).toBe('<a><b/>&lt;b/&gt;</a>')
  })

  test('has attributes that end where they should, and only those with a value', () => {
    const attributes = { id: '"\'><x y="', class: undefined, x: 1.26, y: -0.04 }
    expect(element('a', attributes).source).toBe('<a id="&quot;&#39;&gt;&lt;x y=&quot;" x="1.3" y="0"/>')
  })

  test('says what it says: entities are text', () => {
    expect(element('a', {}, '&amp;').source).toBe('<a>&amp;amp;</a>')
  })
})
