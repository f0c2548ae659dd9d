import { defineConfig } from 'vitest/config'

// Three projects, because their needs differ: pure rooms share one thread and run in seconds; database files each own a
// real database; browser files each own a server and a browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'src/{core,statistics,indicators,sources,analysis,operations,reports,web,cli,main}/**/*.test.ts',
            'test/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['src/store/**/*.test.ts', 'test/database/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'processes',
          include: ['test/processes/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/journeys/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          // Pages of one file that are looked at together; more only queue for the two cores of a small machine.
          maxConcurrency: 3,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
