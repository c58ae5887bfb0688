import 'server-only'
import type { Paper } from '@/lib/papers/paper'
import { presses } from '@/lib/papers/print'
import type { Download } from './download'

/** A paper as a file to take away. */
export async function printed(paper: Paper, format: keyof typeof presses, name: string): Promise<Download> {
  const { contentType, print } = presses[format]
  return { fileName: `${name}.${format}`, mediaType: contentType, bytes: await print(paper) }
}
