import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Operation } from '@/lib/access/operation'
import { Refusal, type RefusalCode } from '@/lib/kernel/refusal'
import { currentActor } from './actor'

export type Download = { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array }

const statuses: Record<RefusalCode, number> = {
  invalid: 400,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
}

/** A file for the one who asks, if the query gives it; what was asked is read by the query's own schema. Always an attachment, never shown inline, never kept by a proxy. */
export async function download<S extends z.ZodType, Output>(
  query: Operation<S, Output>,
  asked: Readonly<Record<string, unknown>>,
  print: (output: NonNullable<Output>) => Promise<Download> | Download,
): Promise<Response> {
  return guardedResponse(async (actor) => {
    const output = await query.as(actor, asked as z.input<S>)
    if (output === null || output === undefined) throw new Refusal('not-found', 'There is no such record.')
    const { fileName, mediaType, bytes } = await print(output)
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${asciiName(fileName)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'cache-control': 'private, no-store',
      },
    })
  })
}

/** Runs a route handler for whoever is signed in and turns a refusal into its status and one sentence. */
export async function guardedResponse(
  answer: (actor: NonNullable<Awaited<ReturnType<typeof currentActor>>>) => Promise<Response>,
): Promise<Response> {
  const actor = await currentActor()
  const opener = (await headers()).get('x-person')
  // words that an open page still keeps are not sent in the name of whoever signed in after its person
  const isAnothers = opener !== null && opener !== actor?.personId
  if (actor === null || isAnothers) return Response.json({ message: 'Sign in first.' }, { status: 401 })
  try {
    return await answer(actor)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, fields } = error
    return Response.json({ code, message, fields }, { status: statuses[code] })
  }
}

function asciiName(fileName: string): string {
  return fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
}
