import type { Actor } from '@/lib/access/actor'
import { Refusal } from '@/lib/kernel/refusal'
import { listMeetings } from '@/lib/meetings/queries/list-meetings'
import type { ListedMeeting } from '@/lib/meetings/queries/rows'
import { datesText } from '@/lib/meetings/rules/dates'
import { placeText } from '@/lib/meetings/rules/titles'
import { listPartnerships } from '@/lib/partnerships/queries/partnerships'
import { actingAs, answer, type Common, type Noun, verb } from './terminal'

export const meetingNoun: Noun = (program, terminal) => {
  const meeting = program.command('meeting').description('meetings')
  verb(meeting, 'list', 'the meetings of a partnership, those to come first')
    .option('--partnership <name>', 'name or id; otherwise the first one the person may enter')
    .action(async (options: Common & { partnership?: string }) => {
      const actor = await actingAs(options, 'desk')
      const { id: partnershipId } = await partnershipNamed(actor, options.partnership)
      const meetings = [
        ...(await all(actor, partnershipId, 'UPCOMING')),
        ...(await all(actor, partnershipId, 'PAST')),
      ]
      answer(terminal, options, { meetings }, () =>
        meetings.map((one) =>
          [one.id, one.shortTitle, datesText(one), placeText(one) ?? '', one.status.toLowerCase()].join('\t'),
        ),
      )
    })
}

/** The partnership of that name or id among those the person may enter. */
export async function partnershipNamed(actor: Actor, name: string | undefined) {
  const [found] = await listPartnerships.as(actor, { named: name })
  if (found === undefined)
    throw new Refusal(
      'not-found',
      name === undefined ? 'There is no partnership to enter.' : `There is no partnership ${name}.`,
    )
  return found
}

async function all(actor: Actor, partnershipId: string, when: 'UPCOMING' | 'PAST'): Promise<ListedMeeting[]> {
  const meetings: ListedMeeting[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listMeetings.as>> = await listMeetings.as(actor, {
      partnershipId,
      when,
      after,
    })
    meetings.push(...page.rows)
    after = page.next
  } while (after !== null)
  return meetings
}
