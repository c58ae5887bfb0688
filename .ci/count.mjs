// Adds up what the suites reported; a suite that left no report, or ran nothing, counts as failed.
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
for (const file of process.argv.slice(2)) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const [good, bad] =
    report === null ? [0, 1] : 'stats' in report ? fromPlaywright(report) : fromVitest(report)
  if (good === 0) console.log(`${file}: nothing passed`)
  passed += good
  failed += good === 0 && bad === 0 ? 1 : bad
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function fromVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return [numPassedTests, numFailedTests + numPendingTests + numTodoTests + brokenFiles]
}

function fromPlaywright({ stats }) {
  if (stats.flaky > 0) console.log(`${stats.flaky} of the journeys passed only when tried again`)
  return [stats.expected + stats.flaky, stats.unexpected + stats.skipped]
}
