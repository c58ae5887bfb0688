import type { PlainDate } from '@/lib/kernel/clock'
import type { Side } from '../model'

export type FoundingSeat = {
  readonly name: string
  /** Two letters as in ISO 3166, or what the trade uses: "ASEC". */
  readonly code: string
  readonly side: Side
  readonly zone: string
  readonly memberFrom: PlainDate | null
  readonly memberUntil: PlainDate | null
}

type State = readonly [code: string, name: string, zone: string, memberFrom: PlainDate]

/** The member states with the day each joined (asean.org, "ASEAN Member States"). The desk edits its own copy. */
const states: readonly State[] = [
  ['BN', 'Brunei Darussalam', 'Asia/Brunei', '1984-01-07'],
  ['KH', 'Cambodia', 'Asia/Phnom_Penh', '1999-04-30'],
  ['ID', 'Indonesia', 'Asia/Jakarta', '1967-08-08'],
  ['LA', 'Lao PDR', 'Asia/Vientiane', '1997-07-23'],
  ['MY', 'Malaysia', 'Asia/Kuala_Lumpur', '1967-08-08'],
  ['MM', 'Myanmar', 'Asia/Yangon', '1997-07-23'],
  ['PH', 'Philippines', 'Asia/Manila', '1967-08-08'],
  ['SG', 'Singapore', 'Asia/Singapore', '1967-08-08'],
  ['TH', 'Thailand', 'Asia/Bangkok', '1967-08-08'],
  ['TL', 'Timor-Leste', 'Asia/Dili', '2025-10-26'],
  ['VN', 'Viet Nam', 'Asia/Ho_Chi_Minh', '1995-07-28'],
]

export const MEMBER_STATES: readonly FoundingSeat[] = states.map(([code, name, zone, memberFrom]) => ({
  code,
  name,
  zone,
  side: 'ASEAN',
  memberFrom,
  memberUntil: null,
}))

const secretariat: FoundingSeat = {
  code: 'ASEC',
  name: 'ASEAN Secretariat',
  zone: 'Asia/Jakarta',
  side: 'SECRETARIAT',
  memberFrom: null,
  memberUntil: null,
}

/**
 * Timor-Leste sat as an observer from the 40th and 41st Summits until the day before it joined: another delegation, because
 * a seat keeps what it was allowed to read.
 */
const observer: FoundingSeat = {
  code: 'TL-OBS',
  name: 'Timor-Leste (observer)',
  zone: 'Asia/Dili',
  side: 'OBSERVER',
  memberFrom: '2022-11-11',
  memberUntil: '2025-10-25',
}

/** The delegations a new partnership starts with, in the order of the table. */
export function foundingTable(partner: {
  name: string
  code: string
  zone: string
}): readonly FoundingSeat[] {
  return [
    ...MEMBER_STATES,
    { ...partner, side: 'PARTNER', memberFrom: null, memberUntil: null },
    secretariat,
    observer,
  ]
}

/** Whether the code is taken by a delegation every partnership starts with. */
export function isFoundingCode(code: string): boolean {
  return [...MEMBER_STATES, secretariat, observer].some((seat) => seat.code === code)
}
