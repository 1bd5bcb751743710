import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The runner would leave a core to itself, which is half of a small machine.
    maxWorkers: '100%',
    pool: 'threads',
    testTimeout: 20_000,
    // What one test file did is nothing that another could notice, so they share what is loaded.
    isolate: false,
    unstubGlobals: true,
    setupFiles: 'src/property-testing.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/property-testing.ts', 'src/screen-testing.ts'],
        },
      },
    ],
  },
})
