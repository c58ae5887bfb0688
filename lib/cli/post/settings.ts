/** How mails leave the house; null as long as no mail server is named, and then none do. */
export type PostSettings = {
  readonly smtp: string
  readonly from: string
  /** When the mails of the day are made: a pattern of croner, in UTC. */
  readonly at: string
  /** Where readers reach the house, for the links in a mail. */
  readonly address: string
}

/** Early morning in South-East Asia, and twice again for what failed. */
const EARLY = '0,20,40 23 * * *'

export function readPostSettings(
  given: Record<string, string | undefined> = process.env,
): PostSettings | null {
  const smtp = given.SMTP_URL ?? ''
  if (smtp === '') return null
  const from = given.MAIL_FROM ?? ''
  if (from === '') throw new Error('MAIL_FROM is missing: set it to the address the mails come from.')
  const address = (given.COCHAIR_ADDRESS ?? '').replace(/\/+$/, '')
  if (!/^https?:\/\//.test(address))
    throw new Error(
      'COCHAIR_ADDRESS is missing: set it to where readers reach the house, such as https://cochair.example.org.',
    )
  return { smtp, from, at: given.MAIL_AT || EARLY, address }
}
