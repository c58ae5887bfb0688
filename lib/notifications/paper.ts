import { counted } from '@/lib/kernel/text'
import { type NewsRow, newsWords } from './model'

/** The news of one partnership. */
export type NewsOf = { readonly partnership: string; readonly news: readonly NewsRow[] }

export type Letter = { readonly subject: string; readonly text: string }

/** More titles than this are told by number. */
const TITLES = 20

/** The daily mail: titles its reader may read, and nothing more of any text. */
export function digestLetter(
  parts: readonly NewsOf[],
  places: { readonly news: string; readonly stop: string; readonly account: string },
): Letter {
  const count = parts.reduce((sum, { news }) => sum + news.length, 0)
  const lines = parts.flatMap(({ partnership, news }) => [
    partnership,
    ...news.slice(0, TITLES).map(({ kind, title }) => `- ${newsWords[kind]}: ${title}`),
    ...(news.length > TITLES ? [`- and ${String(news.length - TITLES)} more`] : []),
    '',
  ])
  return {
    subject: `Cochair: ${counted(count, 'piece', 'pieces')} of news`,
    text: [
      ...lines,
      `Read on: ${places.news}`,
      '',
      '-- ',
      `You get this at most once a day. Stop these mails: ${places.stop}`,
      `Or choose in your account: ${places.account}`,
      '',
    ].join('\n'),
  }
}
