import { defineConfig } from 'vitest/config'

const testTimeout = 20_000

export default defineConfig({
  test: {
    // The runner would leave a core to itself, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        // Pure modules: what one test file did is nothing that another could notice, so they share what is loaded.
        test: {
          name: 'core',
          include: ['src/core/**/*.test.ts', 'src/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          pool: 'threads',
          isolate: false,
          testTimeout,
        },
      },
      {
        test: {
          name: 'screen',
          include: ['src/{app,cli,editor}/**/*.test.{ts,tsx}'],
          pool: 'threads',
          testTimeout,
        },
      },
    ],
  },
})
