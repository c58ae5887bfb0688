import type { ReadPlan } from '@/lib/plans/reading/rules/read-plan'

export type Answer<Given> =
  | { readonly ok: true; readonly data: Given }
  /** `isGone`: the device no longer gives the file out, and it must be chosen anew. */
  | { readonly ok: false; readonly message: string; readonly isGone?: true }

const unreachable = 'The server could not be reached. The file is still chosen. Try again.'
const gone = 'The file is no longer where it was, or it has been changed since. Choose it once more.'
const broken = 'The file could not be read. Ask for it once more, or save it as DOCX and try again.'

/** Sends the file to be read and tells how far it has come, from 0 to 1; null once it has arrived and is being read. */
export function readUpload(
  file: File,
  tell: (share: number | null) => void,
  address = '/api/plans/read',
): Promise<Answer<ReadPlan>> {
  return sendFile<ReadPlan>(file, tell, address)
}

/** A file on its way to a route that answers with what it read, or with one sentence. */
export async function sendFile<Given>(
  file: File,
  tell: (share: number | null) => void,
  address: string,
): Promise<Answer<Given>> {
  // a browser tells of a file that was moved or saved anew in the same way as of a server out of reach
  const isGone = await file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => false,
      () => true,
    )
  if (isGone) return { ok: false, message: gone, isGone }
  const body = new FormData()
  body.set('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => tell(loaded < total ? loaded / total : null)
    request.upload.onload = () => tell(null)
    request.onerror = () => resolve({ ok: false, message: unreachable })
    request.onload = () => resolve(answerOf<Given>(request))
    request.open('POST', address)
    request.send(body)
  })
}

function answerOf<Given>({ status, responseText }: XMLHttpRequest): Answer<Given> {
  try {
    const said = JSON.parse(responseText) as Given & { message?: string }
    if (status === 200) return { ok: true, data: said }
    return { ok: false, message: said.message ?? broken }
  } catch {
    return { ok: false, message: broken }
  }
}
