import type { Frequency, Pole } from '@/lib/topics/model'

/** An entry of the illustrative indicative list, with its wording at past meetings of senior officials. */
export type ToldTopic = {
  readonly key: string
  readonly under?: string
  readonly pole: Pole
  readonly title: string
  readonly minutes: number
  readonly lead?: string
  readonly frequency?: Frequency
  readonly everyNth?: number
  readonly milestone?: string
  readonly series?: readonly ('SOM' | 'PMC' | 'JCC')[]
  /** Wording by ordinal of the ARSOM at which it stood. */
  readonly stood: Readonly<Record<number, string>>
  readonly notReachedAt?: number
  readonly guidance?: string
  readonly retired?: string
}

const review = 'REVIEW_OF_COOPERATION'
const views = 'EXCHANGE_OF_VIEWS'

export const toldTopics: readonly ToldTopic[] = [
  {
    key: 'plan',
    pole: review,
    title: 'Implementation of the Comprehensive Plan of Action',
    minutes: 30,
    series: ['SOM', 'PMC', 'JCC'],
    stood: {
      16: 'Implementation of the Comprehensive Plan of Action 2016-2020',
      17: 'Implementation of the Comprehensive Plan of Action 2016-2020 and preparation of its successor',
      18: 'Implementation of the Comprehensive Plan of Action 2021-2025',
    },
    guidance: 'Ask for lines without activity first; leave figures to the information paper.',
  },
  {
    key: 'political-security',
    pole: review,
    title: 'Political and security cooperation',
    minutes: 10,
    stood: {
      16: 'Political and security cooperation',
      17: 'Political and security cooperation',
      18: 'Political-security cooperation',
    },
  },
  {
    key: 'counter-terrorism',
    under: 'political-security',
    pole: review,
    title: 'Counter-terrorism and transnational crime',
    minutes: 15,
    lead: 'ID',
    stood: {
      16: 'Counter-terrorism and transnational crime',
      17: 'Counter-terrorism, violent extremism and transnational crime',
      18: 'Counter-terrorism and transnational crime',
    },
  },
  {
    key: 'ict-security',
    under: 'political-security',
    pole: review,
    title: 'Security of and in the use of ICT',
    minutes: 15,
    lead: 'MY',
    stood: {
      17: 'Security of and in the use of information and communication technologies',
      18: 'Security of and in the use of ICT: the dialogue at senior level',
    },
    notReachedAt: 18,
  },
  {
    key: 'economic',
    pole: review,
    title: 'Economic cooperation',
    minutes: 10,
    stood: {
      16: 'Economic cooperation',
      17: 'Economic cooperation and recovery',
      18: 'Economic cooperation and recovery',
    },
  },
  {
    key: 'trade',
    under: 'economic',
    pole: review,
    title: 'Trade, investment and small enterprises',
    minutes: 15,
    lead: 'SG',
    stood: {
      16: 'Trade and investment',
      17: 'Trade, investment and small enterprises',
      18: 'Trade, investment and micro, small and medium enterprises',
    },
  },
  {
    key: 'energy',
    under: 'economic',
    pole: review,
    title: 'Energy, with clean and civilian nuclear energy',
    minutes: 10,
    lead: 'VN',
    stood: {
      16: 'Energy',
      17: 'Energy and its transition',
      18: 'Energy, with clean and civilian nuclear energy',
    },
  },
  {
    key: 'food',
    under: 'economic',
    pole: review,
    title: 'Food security and agriculture',
    minutes: 10,
    lead: 'MY',
    stood: { 16: 'Food, agriculture and forestry', 18: 'Food security and agriculture' },
  },
  {
    key: 'science',
    under: 'economic',
    pole: review,
    title: 'Science, technology and innovation',
    minutes: 10,
    lead: 'BN',
    stood: {
      16: 'Science and technology',
      17: 'Science, technology and innovation',
      18: 'Science, technology and innovation',
    },
  },
  {
    key: 'transport',
    under: 'economic',
    pole: review,
    title: 'Transport',
    minutes: 10,
    frequency: 'EVERY_NTH',
    everyNth: 2,
    lead: 'LA',
    stood: { 16: 'Transport', 18: 'Transport and logistics' },
  },
  {
    key: 'tourism',
    under: 'economic',
    pole: review,
    title: 'Tourism',
    minutes: 10,
    frequency: 'EVERY_NTH',
    everyNth: 2,
    lead: 'PH',
    stood: { 16: 'Tourism', 17: 'Tourism after the pandemic' },
  },
  {
    key: 'socio-cultural',
    pole: review,
    title: 'Socio-cultural cooperation',
    minutes: 10,
    stood: {
      16: 'Socio-cultural cooperation',
      17: 'Socio-cultural cooperation',
      18: 'Socio-cultural cooperation',
    },
  },
  {
    key: 'health',
    under: 'socio-cultural',
    pole: review,
    title: 'Public health',
    minutes: 10,
    lead: 'SG',
    stood: { 17: 'Response to the pandemic and vaccines', 18: 'Public health and readiness for epidemics' },
  },
  {
    key: 'education',
    under: 'socio-cultural',
    pole: review,
    title: 'Education and youth',
    minutes: 10,
    lead: 'TH',
    stood: {
      16: 'Education, youth and people-to-people contacts',
      17: 'Education and youth',
      18: 'Education and youth',
    },
  },
  {
    key: 'disaster',
    under: 'socio-cultural',
    pole: review,
    title: 'Disaster management',
    minutes: 10,
    lead: 'PH',
    stood: { 16: 'Disaster management and emergency response', 18: 'Disaster management' },
    notReachedAt: 18,
  },
  {
    key: 'connectivity',
    pole: review,
    title: 'Connectivity, smart cities and development cooperation',
    minutes: 15,
    lead: 'TH',
    stood: {
      16: 'Connectivity',
      17: 'Connectivity and smart cities',
      18: 'Connectivity, smart cities and development cooperation',
    },
  },
  {
    key: 'fund',
    pole: review,
    title: 'ASEAN-Russia Dialogue Partnership Financial Fund',
    minutes: 10,
    series: ['SOM', 'JCC'],
    stood: {
      16: 'ASEAN-Russia Dialogue Partnership Financial Fund',
      17: 'Use of the ASEAN-Russia Dialogue Partnership Financial Fund',
      18: 'Use of the ASEAN-Russia Dialogue Partnership Financial Fund',
    },
  },
  {
    key: 'strategic',
    pole: review,
    title: 'Anniversary of the strategic partnership',
    minutes: 10,
    frequency: 'ON_ANNIVERSARY',
    milestone: 'strategic',
    series: ['SOM', 'PMC'],
    stood: {},
  },
  {
    key: 'covid',
    pole: review,
    title: 'Special programme on the pandemic',
    minutes: 10,
    stood: { 17: 'Special programme on the pandemic' },
    retired: '2022-06-01',
  },
  {
    key: 'architecture',
    pole: views,
    title: 'Regional architecture and ASEAN centrality',
    minutes: 20,
    lead: 'ID',
    series: ['SOM', 'PMC'],
    stood: {
      16: 'Regional architecture',
      17: 'Regional architecture and ASEAN centrality',
      18: 'ASEAN centrality in the regional architecture',
    },
  },
  {
    key: 'outlook',
    under: 'architecture',
    pole: views,
    title: 'ASEAN Outlook on the Indo-Pacific',
    minutes: 10,
    stood: { 17: 'ASEAN Outlook on the Indo-Pacific', 18: 'ASEAN Outlook on the Indo-Pacific' },
  },
  {
    key: 'sea',
    pole: views,
    title: 'Maritime cooperation and the South China Sea',
    minutes: 15,
    lead: 'VN',
    stood: {
      16: 'South China Sea',
      17: 'South China Sea and maritime cooperation',
      18: 'Maritime cooperation and the South China Sea',
    },
  },
  {
    key: 'peninsula',
    pole: views,
    title: 'Korean Peninsula',
    minutes: 10,
    stood: { 16: 'Korean Peninsula', 17: 'Korean Peninsula', 18: 'Korean Peninsula' },
  },
  {
    key: 'world',
    pole: views,
    title: 'International issues of common concern',
    minutes: 20,
    series: ['SOM', 'PMC'],
    stood: {
      16: 'International issues of common concern',
      17: 'International issues of common concern',
      18: 'International issues of common concern',
    },
  },
]
