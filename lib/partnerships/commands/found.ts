import { defineCommand } from '@/lib/access/operation'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import { type DelegationId, type PartnershipId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { SERIES_KINDS } from '@/lib/meetings/model/series'
import { mayFound } from '../policy'
import { foundingTable } from '../rules/founding'
import { defaultSeriesNames } from '../rules/series-names'
import { foundPartnershipSchema } from '../schema/found'

/**
 * Founds a partnership with what every one starts with: the member states and their dates, the Secretariat, the partner,
 * the coordinator's term, and a series for each kind of meeting with its usual order of business.
 */
export const foundPartnership = defineCommand({
  name: 'partnerships.found',
  input: foundPartnershipSchema,
  visible: mayFound,
  load: async ({ db, actor, input, visible }) => {
    const founder = await db.person.findFirst({
      where: { AND: [visible, { id: actor.personId, administrator: true, disabledAt: null }] },
      select: { id: true },
    })
    if (founder === null) return null
    const namesake = await db.partnership.findFirst({
      where: { AND: [visible, { name: input.name }] },
      select: { id: true },
    })
    return { founderId: founder.id, isNameTaken: namesake !== null }
  },
  permit: mayFound.holds,
  run: async ({ db, input, subject, now }) => {
    if (subject.isNameTaken) {
      throw new Refusal('conflict', 'Please check the marked fields.', {
        name: ['There is already a partnership of this name.'],
      })
    }
    const { name, partnerName, partnerZone, zone } = input
    const partnershipId = newId<PartnershipId>()
    await db.partnership.create({
      data: {
        id: partnershipId,
        name,
        partnerName,
        zone,
        partnerZone,
        markings: {},
        offsets: [],
        createdAt: now,
      },
    })

    const seats = foundingTable({ name: partnerName, code: input.partnerCode, zone: partnerZone })
    // ids rise in the order of the table, so that lists by id keep it
    const delegations = seats.map((seat, place) => ({
      ...seat,
      id: newId<DelegationId>(Date.now() + place),
      partnershipId,
    }))
    await db.delegation.createMany({ data: delegations })
    const coordinator = delegations.find(({ code }) => code === input.coordinatorCode)
    if (coordinator === undefined) throw new Refusal('invalid', 'Choose the Country Coordinator.')
    await db.coordinatorship.create({
      data: {
        id: newId(),
        partnershipId,
        delegationId: coordinator.id,
        fromDay: input.coordinatesFrom,
        untilDay: input.coordinatesUntil,
      },
    })
    await db.series.createMany({
      data: SERIES_KINDS.map((kind) => ({
        id: newId(),
        partnershipId,
        kind,
        ...defaultSeriesNames(kind, partnerName),
        skeleton: [...defaultSkeleton(kind, partnerName)],
      })),
    })
    if (input.desk) {
      await db.membership.create({
        data: {
          id: newId(),
          personId: subject.founderId,
          partnershipId,
          delegationId: coordinator.id,
          role: 'COORDINATOR_STAFF',
        },
      })
    }
    return { partnershipId }
  },
  record: ({ input, output }) => ({
    subject: output.partnershipId,
    chain: output.partnershipId,
    detail: { coordinator: input.coordinatorCode, desk: input.desk },
  }),
})
