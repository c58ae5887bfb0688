import type { Circle } from '@/lib/access/circle'
import { type FundEntryId, type FundId, newId } from '@/lib/kernel/ids'
import { type House, db, owned } from './stage'

/** A fund in US dollars. */
export async function fund(at: House, circle: Circle = 'ALL_DELEGATIONS'): Promise<FundId> {
  const id = newId<FundId>()
  await db.fund.create({
    data: {
      id,
      ...owned(at, circle),
      name: 'Partnership fund GUARDED WORDS',
      shortTitle: `F${id.slice(-6)}`,
      currency: 'USD',
      createdAt: new Date(),
    },
  })
  return id
}

/** One contribution to it. */
export async function contribution(at: House, fundId: FundId): Promise<FundEntryId> {
  const id = newId<FundEntryId>()
  await db.fundEntry.create({
    data: {
      id,
      fundId,
      ...owned(at),
      kind: 'CONTRIBUTION',
      amountMinor: 150_000_000n,
      year: 2022,
      on: '2022-01-15',
      words: 'Yearly contribution GUARDED WORDS',
      createdAt: new Date(),
    },
  })
  return id
}
