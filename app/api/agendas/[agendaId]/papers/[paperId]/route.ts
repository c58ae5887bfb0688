import { download } from '@/app/_server/download'
import { downloadPaper } from '@/lib/agendas/queries/download-paper'
import { readBlob } from '@/lib/blobs/store'

type At = { params: Promise<{ agendaId: string; paperId: string }> }

/** A file that lies at an item, for whoever may read it; always to be saved, never shown inline. */
export async function GET(_: Request, { params }: At) {
  return download(downloadPaper, await params, async ({ fileName, mediaType, blobHash }) => ({
    fileName,
    mediaType,
    bytes: await readBlob(blobHash),
  }))
}
