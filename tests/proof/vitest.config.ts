import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** The proof that circles hold, over HTTP against the production server, on each engine with a house of its own. */
export default defineConfig({
  root,
  test: {
    // a house for each engine, both asked at once
    maxWorkers: 2,
    projects: (['sqlite', 'postgresql'] as const).map((engine) => ({
      root,
      resolve: { alias: { '@': root } },
      test: {
        name: engine,
        include: ['tests/proof/*.proof.ts'],
        globalSetup: [`tests/proof/open-on-${engine}.ts`],
        setupFiles: ['tests/proof/same-database.ts'],
        env: {
          AUTH_SECRET: 'a secret for tests alone, of more than 32 letters',
          COCHAIR_TODAY: '2023-03-20',
        },
        testTimeout: 600_000,
        hookTimeout: 300_000,
      },
    })),
  },
})
