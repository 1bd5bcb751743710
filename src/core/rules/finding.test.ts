import { expect, test } from 'vitest'
import { docsUrl } from './finding.ts'

test('pages are on the site of their flavour', () => {
  expect(docsUrl('/define-routes.html')).toBe('https://docs.upsun.com/define-routes.html')
  expect(docsUrl('fixed:/add-services.html')).toBe('https://fixed.docs.upsun.com/add-services.html')
})
