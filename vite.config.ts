import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { licences } from './scripts/licences/plugin.ts'
import { rulePage } from './scripts/reference/plugin.ts'
import { contentSecurityPolicy, securityHeaders } from './scripts/security-headers.ts'

const port = Number(process.env.PORT ?? 4173)

/** The policy as a meta tag too, for hosts that send no headers. Not in development, where modules reload inline. */
const policyTag: Plugin = {
  name: 'content-security-policy-tag',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/**
 * Everything is kept for use without a network. A new version waits until the last tab of the old one is closed:
 * a page never loses its chunks, or its work, under the person's hands.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: 'script-defer',
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,txt,woff2}'],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
  },
  manifest: {
    name: 'Toposcope',
    short_name: 'Toposcope',
    description: 'A visual topology designer for Upsun and Platform.sh projects.',
    start_url: './',
    display: 'standalone',
    background_color: '#fbfaf8',
    theme_color: '#fbfaf8',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), rulePage, policyTag, licences(), offline],
  // Nothing is inlined: the policy allows no font from a data address.
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'rules.html'] },
  },
  preview: { port, strictPort: true, headers: securityHeaders },
  server: { port },
})
