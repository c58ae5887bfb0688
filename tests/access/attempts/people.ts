import { signIn } from '@/lib/identity/sign-in'
import { type House, db, official } from '../../support/stage'
import { account, someAddress } from '../../support/stage-people'
import type { Attempt } from '../doors'

async function seatAt(at: House): Promise<string> {
  const { personId } = await official(at, 'thailand')
  const { id } = await db.membership.findFirstOrThrow({ where: { personId } })
  await db.person.update({ where: { id: personId }, data: { name: 'GUARDED WORDS' } })
  return id
}

const somebodysAccount = async () => ({ personId: (await account()).personId })

export const attempts: Record<string, Attempt> = {
  'people.invite': () => Promise.resolve({ name: 'GUARDED WORDS', email: 'somebody.else@example.org' }),
  'people.reinvite': somebodysAccount,
  'people.edit': async () => ({
    ...(await somebodysAccount()),
    name: 'GUARDED WORDS',
    email: 'renamed@example.org',
  }),
  'people.disable': somebodysAccount,
  'people.enable': somebodysAccount,
  'people.makeAdministrator': somebodysAccount,
  'people.unmakeAdministrator': somebodysAccount,
  'people.endSessions': somebodysAccount,
  'people.endSession': async () => {
    const { sessionId } = await signIn(await account(), { address: someAddress(), agent: 'GUARDED WORDS' })
    return { sessionId }
  },
  'people.changePassword': async () => {
    const { personId, password } = await account()
    return { personId, current: password, next: 'another long password' }
  },
  'people.listMySessions': async () => {
    await signIn(await account(), { address: someAddress(), agent: 'GUARDED WORDS' })
    return {}
  },
  'people.giveSeat': async (at) => ({
    personId: (await official(at, 'thailand')).personId,
    delegationId: at.delegations.cambodia,
    role: 'OFFICIAL',
    office: '',
  }),
  'people.editSeat': async (at) => ({
    membershipId: await seatAt(at),
    revision: 1,
    role: 'OBSERVER',
    office: 'GUARDED WORDS',
  }),
  'people.endSeat': async (at) => ({ membershipId: await seatAt(at), revision: 1, lastDay: '2023-03-20' }),
  'people.listSeats': async (at) => {
    await seatAt(at)
    return { partnershipId: at.partnershipId }
  },
  'people.listSeatable': async (at) => {
    await seatAt(at)
    return { partnershipId: at.partnershipId }
  },
  'people.listAccounts': async () => {
    await account({ name: 'GUARDED WORDS' })
    return { find: '' }
  },
  'people.read': async (at) => ({ personId: (await official(at, 'thailand')).personId }),
}
