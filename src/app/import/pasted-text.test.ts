import { expect, test } from 'vitest'
import { incomingText, linkIn } from './pasted-text.ts'

test('configuration is a loose file, not one character changed', () => {
  const text = '\r\n applications: {}\r\n'
  expect(incomingText(text).files).toEqual([{ path: 'config.yaml', content: text }])
})

test('the text of a saved design is one', () => {
  expect(incomingText('{\n  "version": 1 }').files[0]?.path).toBe('pasted.toposcope.json')
})

test('a pasted link is recognised by its codec', () => {
  expect(linkIn(' https://draw.example/#1.abc-_\n')).toBe('#1.abc-_')
  expect(linkIn('https://draw.example/#top')).toBeUndefined()
  expect(linkIn('routes:\n  https://{default}/: {}')).toBeUndefined()
})
