import { defineConfig } from '@playwright/test'

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Whole stories in real Chromium, against the production server with the demonstration, on each engine. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  globalSetup: './support/setup.ts',
  // each house is one desk that one story at a time walks through; the two houses stand side by side
  workers: 2,
  // a machine that builds for others stalls for seconds at times; what only passed again is named in the closing lines
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  outputDir: '../../test-results/journeys',
  reporter: [['list'], ['json', { outputFile: '../../test-results/journeys.json' }]],
  use: {
    viewport: { width: 1280, height: 860 },
    actionTimeout: 30_000,
    // to trace every step takes its time: where nobody waits for it, only what failed is traced, when it is tried again
    trace: process.env.CI === undefined ? 'retain-on-failure' : 'on-first-retry',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [
    { name: 'sqlite', metadata: { engine: 'sqlite' }, workers: 1 },
    { name: 'postgresql', metadata: { engine: 'postgresql' }, workers: 1 },
  ],
})
