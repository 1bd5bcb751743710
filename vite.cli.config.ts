import { defineConfig } from 'vite'
import { licences } from './scripts/licences/plugin.ts'

/** The command line as files that need nothing from `node_modules`: fewer files to open, and a quick start. */
export default defineConfig({
  publicDir: false,
  plugins: [licences([])],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rolldownOptions: {
      output: {
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
        entryFileNames: 'toposcope.js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
})
