import { verifyTrail } from '@/lib/access/verify-trail'
import { isKept } from '@/lib/blobs/store'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'
import { counted } from '@/lib/kernel/text'
import { answer, type Noun } from './terminal'

const AT_ONCE = 500

/** `verify`: whether the trail is whole and every file the papers name is there. */
export const verifyNoun: Noun = (program, terminal) => {
  program
    .command('verify')
    .description('check the audit chain, and that every uploaded file is there')
    .option('--json', 'print one JSON document and nothing else')
    .action(async (options: { json?: true }) => {
      const db = await database()
      const { entries, breaks } = await verifyTrail(db)
      const files = await missingFiles()
      answer(terminal, options, { entries, breaks, files: files.checked, missing: files.missing }, () => [
        `${counted(entries, 'entry', 'entries')} of the trail and ${counted(files.checked, 'file')} checked.`,
        ...breaks.map(({ chain, place, why }) => `! Chain ${chain}, place ${String(place)}: ${why}`),
        ...files.missing.map((paper) => `! The file of paper ${paper} is missing.`),
      ])
      if (breaks.length + files.missing.length > 0)
        throw new Refusal('conflict', 'The house is not whole: see what stands above.')
    })
}

async function missingFiles(): Promise<{ readonly checked: number; readonly missing: readonly string[] }> {
  const db = await database()
  const missing: string[] = []
  let checked = 0
  for (let after = ''; ;) {
    const papers = await db.agendaPaper.findMany({
      where: { id: { gt: after }, blobHash: { not: null } },
      select: { id: true, blobHash: true },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    })
    for (const { id, blobHash } of papers)
      if (blobHash !== null && !(await isKept(blobHash))) missing.push(id)
    checked += papers.length
    if (papers.length < AT_ONCE) return { checked, missing }
    after = papers.at(-1)?.id ?? ''
  }
}
