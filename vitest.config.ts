import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replace(/\/$/, '')
// Next knows the mark 'server-only' by itself; nobody else does
const alias = { '@': at('.'), 'server-only': at('node_modules/next/dist/compiled/server-only/empty.js') }
const onBothEngines = 'tests/**/*.db.test.ts'
const journeys = 'tests/journeys/**'

/** Pure tests once; tests named *.db.test.ts on SQLite and on a real PostgreSQL that the run starts for itself. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [onBothEngines, journeys],
          setupFiles: ['tests/support/quiet.ts'],
          testTimeout: 30_000,
        },
      },
      ...(['sqlite', 'postgresql'] as const).map((engine) => ({
        resolve: { alias },
        test: {
          name: engine,
          include: [onBothEngines],
          setupFiles: ['tests/support/quiet.ts', 'tests/support/database.ts'],
          globalSetup: [`tests/support/${engine}.ts`],
          env: { TEST_ENGINE: engine, AUTH_SECRET: 'a secret for tests alone, of more than 32 letters' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
})
