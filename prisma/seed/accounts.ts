import type { Role } from '@/lib/access/actor'

/** Invented persons, one for each kind of eyes; none of them is anybody. */
export type Account = {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly delegation: string | null
  readonly role: Role | null
  readonly office: string
}

export const demonstrationPassword = 'siem-reap-2023'

export const accounts: readonly Account[] = [
  {
    key: 'admin',
    name: 'Rith Dara',
    email: 'admin@desk.example',
    delegation: null,
    role: null,
    office: 'Administrator of accounts',
  },
  {
    key: 'desk',
    name: 'Bopha Keo',
    email: 'desk@desk.example',
    delegation: 'KH',
    role: 'COORDINATOR_STAFF',
    office: 'Desk officer, ASEAN-Russia',
  },
  {
    key: 'deputy',
    name: 'Vuthy Sam',
    email: 'deputy@desk.example',
    delegation: 'KH',
    role: 'COORDINATOR_STAFF',
    office: 'Deputy desk officer, ASEAN-Russia',
  },
  {
    key: 'chair',
    name: 'Chenda Prum',
    email: 'chair@desk.example',
    delegation: 'KH',
    role: 'CO_CHAIR',
    office: 'Office of the ASEAN-Cambodia SOM Leader',
  },
  {
    key: 'thailand',
    name: 'Anong Thepsiri',
    email: 'thailand@ams.example',
    delegation: 'TH',
    role: 'OFFICIAL',
    office: 'Department of ASEAN Affairs',
  },
  {
    key: 'vietnam',
    name: 'Minh Le Hoang',
    email: 'vietnam@ams.example',
    delegation: 'VN',
    role: 'OFFICIAL',
    office: 'ASEAN Department',
  },
  {
    key: 'secretariat',
    name: 'Ratna Wulandari',
    email: 'asec@secretariat.example',
    delegation: 'ASEC',
    role: 'OFFICIAL',
    office: 'External Relations',
  },
  {
    key: 'partner',
    name: 'Pavel Sokolov',
    email: 'partner@partner.example',
    delegation: 'RU',
    role: 'CO_CHAIR',
    office: 'Department of Asian and Pacific Cooperation',
  },
  {
    key: 'observer',
    name: 'Joana Soares',
    email: 'observer@observer.example',
    delegation: 'TL',
    role: 'OBSERVER',
    office: 'Directorate for ASEAN Affairs',
  },
  {
    key: 'agency',
    name: 'Nurul Hakim',
    email: 'agency@agency.example',
    delegation: null,
    role: null,
    office: 'Focal point of a ministry, no seat: answers a reporting round and reads nothing else',
  },
]

/** Says who can sign in to the demonstration. */
export function printAccounts(say: (line: string) => void): void {
  say(`The demonstration is invented; every account has the password ${demonstrationPassword}`)
  for (const { email, name, delegation, office } of accounts)
    say(`  ${email.padEnd(28)}${name}, ${office}${delegation === null ? '' : ` (${delegation})`}`)
}
