import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { logoOf } from '../../../core/logos/logo-of.ts'
import { Logo } from './Logo.tsx'

test('keeps the room of a logo that has not arrived', async () => {
  vi.resetModules()
  const { Logo: FirstLogo } = await import('./Logo.tsx')
  const { container } = render(<FirstLogo image="php" size={16} />)
  const svg = container.querySelector('svg')
  expect(svg?.getAttribute('width')).toBe('16')
  expect(svg?.querySelector('path')).toBeNull()
  await arrival(container)
})

test('draws the logo in the colours of both schemes, hidden from screen readers', async () => {
  const { container } = render(<Logo image="php" size={16} />)
  const svg = await arrival(container)
  expect(svg?.getAttribute('aria-hidden')).toBe('true')
  expect(svg?.getAttribute('width')).toBe('16')
  expect(svg?.style.getPropertyValue('--logo-light')).toBe(logoOf('php').hex?.light)
  expect(svg?.style.getPropertyValue('--logo-dark')).toBe(logoOf('php').hex?.dark)
  expect(svg?.querySelector('path')?.getAttribute('d')).toBe(logoOf('php').path)
})

test('draws a sign of our own in the colour of the text around it', async () => {
  const { container } = render(<Logo image="valkey" />)
  expect((await arrival(container))?.getAttribute('style')).toBeNull()
})

async function arrival(container: HTMLElement): Promise<SVGElement | null> {
  return vi.waitFor(() => {
    expect(container.querySelector('path')).not.toBeNull()
    return container.querySelector('svg')
  }, 5000)
}
