import { download } from '@/app/_server/download'
import { meetingEvent } from '@/lib/calendars/calendar'
import { clock } from '@/lib/kernel/clock'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { printIcs } from '@/lib/papers/print-ics'

type Context = { params: Promise<{ meetingId: string }> }

/** One meeting as an event to put into a calendar. */
export async function GET(_request: Request, { params }: Context) {
  return download(readMeetingHead, await params, (meeting) => ({
    fileName: `${meeting.shortTitle}.ics`,
    mediaType: 'text/calendar; charset=utf-8',
    bytes: Buffer.from(printIcs(meeting.shortTitle, [meetingEvent(meeting)], clock.now())),
  }))
}
