import { expect, test } from './fixtures/test.ts'

test('the served page may load itself and nothing else', async ({ request }) => {
  const headers = (await request.get('./')).headers()
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("script-src 'self';"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  expect(headers['content-security-policy']).not.toContain('unsafe-eval')
})

test('the page holds the policy where a host sends no headers', async ({ designer, page, guard }) => {
  await page.route('./', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { 'content-type': 'text/html' } })
  })
  await designer.open()
  guard.expect('Content Security Policy')

  const attempt = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    const asked = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    )
    return { ran: 'ran' in window, asked }
  })
  expect(attempt).toEqual({ ran: false, asked: 'refused' })
})
