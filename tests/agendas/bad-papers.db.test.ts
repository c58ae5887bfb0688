import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { takeIn } from '@/app/_server/upload'
import { uploadPaper } from '@/lib/agendas/commands/upload-paper'
import { dataFolder } from '@/lib/kernel/environment'
import { type AgendaItemId, newId } from '@/lib/kernel/ids'
import { officeFile } from '../blobs/files'
import { db, house } from '../support/stage'
import { type StagedAgenda, agenda, item } from '../support/stage-agendas'

const megabyte = 1024 * 1024

describe('a paper that does harm, given to an item by somebody who may give one', () => {
  let staged: StagedAgenda
  let itemId: AgendaItemId

  beforeAll(async () => {
    staged = await agenda(await house())
    itemId = await item(staged, 'Energy')
  })

  const papers = () => db.agendaPaper.count({ where: { itemId } })
  const told = () => db.auditEntry.count({ where: { fact: 'agendas.uploadPaper', subject: itemId } })

  /** As the route takes it in, once it has asked who is there. */
  function give(name: string, body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>): Promise<Response> {
    const request = new Request('http://house.example/', {
      method: 'POST',
      body,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    })
    const { agendaId, desk } = staged
    return takeIn(
      request,
      name,
      (file) => ({ agendaId, itemId, paperId: newId(), ...file }),
      (paper) => uploadPaper.as(desk, paper),
    )
  }

  test.each([
    ['swells to more than anybody writes', swelling(300 * megabyte)],
    ['swells and says it does not', saying(swelling(20 * megabyte), 100)],
    ['swells part by part', swelling(60 * megabyte, 5)],
  ])('that %s is refused in a sentence, and nothing of it stays', async (_how, bytes) => {
    expect(bytes.byteLength).toBeLessThan(megabyte)
    await expect(give('paper.docx', bytes)).rejects.toMatchObject({
      code: 'invalid',
      fields: { file: [expect.stringMatching(/^The file unpacks to far more .+\.$/)] },
    })
    expect([await papers(), await told(), left()]).toEqual([0, 0, []])
  })

  test('that has no end is let go of at the first byte too many, however it announces itself', async () => {
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(line) {
        given += megabyte
        line.enqueue(new Uint8Array(megabyte))
      },
    })
    const answer = await give('paper.docx', endless)
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({
      fields: { file: [expect.stringMatching(/^The file is larger than 25 MB\./)] },
    })
    expect(given).toBeLessThan(30 * megabyte)
    expect([await papers(), await told(), left()]).toEqual([0, 0, []])
  })

  test('is not taken for one that is merely long', async () => {
    const long = officeFile('docx', { 'word/media/long.bin': new Uint8Array(20 * megabyte) })
    expect((await give('paper.docx', Uint8Array.from(long))).status).toBe(200)
    expect([await papers(), await told(), left()]).toEqual([1, 1, []])
  })
})

/** A Word file of a few hundred kilobytes with so much in it. */
function swelling(size: number, parts = 1): Uint8Array<ArrayBuffer> {
  const zeros = new Uint8Array(size)
  const names = Array.from({ length: parts }, (_, at) => `word/media/${at.toString()}.bin`)
  return Uint8Array.from(officeFile('docx', Object.fromEntries(names.map((name) => [name, zeros]))))
}

/** The same file whose directory gives its last part another size. */
function saying(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(bytes)
  file.writeUInt32LE(size, file.lastIndexOf('word/media/0.bin') - 46 + 24)
  return Uint8Array.from(file)
}

/** What lies about where files come in. */
function left(): readonly string[] {
  const incoming = join(dataFolder(), 'blobs', 'incoming')
  return existsSync(incoming) ? readdirSync(incoming) : []
}
