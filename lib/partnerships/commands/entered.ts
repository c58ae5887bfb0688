import type { Db, Prisma } from '@/lib/db/client'
import type { PartnershipId } from '@/lib/kernel/ids'

type At = {
  readonly db: Db
  readonly input: { readonly partnershipId: PartnershipId }
  readonly visible: Prisma.PartnershipWhereInput
}

/** The partnership somebody works in, for commands that add to it or arrange it; null where it is hidden. */
export async function partnershipEntered({ db, input, visible }: At) {
  const found = await db.partnership.findFirst({
    where: { AND: [visible, { id: input.partnershipId }] },
    select: { id: true },
  })
  return found === null ? null : { partnershipId: found.id }
}
