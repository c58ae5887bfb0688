import { download } from '@/app/_server/download'
import { downloadEvidence } from '@/lib/activities/queries/evidence'
import { readBlob } from '@/lib/blobs/store'

/** A file that shows what was done, for whoever may read it; always to be saved, never shown inline. */
export async function GET(_: Request, { params }: { params: Promise<{ fileId: string }> }) {
  return download(downloadEvidence, await params, async ({ fileName, mediaType, blobHash }) => ({
    fileName,
    mediaType,
    bytes: await readBlob(blobHash),
  }))
}
