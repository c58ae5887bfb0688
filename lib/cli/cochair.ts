/** `npm run cochair -- <noun> <verb>`: the same operations for administrators and scripts. */
import { run } from './run'

process.exit(
  await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  }),
)
