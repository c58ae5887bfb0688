/** `npm run build`: builds the production server, so that the next start finds it ready. */
import { build } from './build'

try {
  build('inherit')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
