/** Ids are branded so that a meeting's id can never stand where a note's is asked for. */
export type Id<Name extends string> = string & { readonly __id: Name }

export type PersonId = Id<'person'>
export type SessionId = Id<'session'>
export type PartnershipId = Id<'partnership'>
export type DelegationId = Id<'delegation'>
export type MembershipId = Id<'membership'>
export type SeriesId = Id<'series'>
export type MeetingId = Id<'meeting'>
export type TopicId = Id<'topic'>
export type MilestoneId = Id<'milestone'>
export type AgendaId = Id<'agenda'>
export type AgendaItemId = Id<'agendaItem'>
export type PaperId = Id<'paper'>
export type PlanId = Id<'plan'>
export type ActionLineId = Id<'actionLine'>
export type PlanPartId = Id<'planPart'>
export type PlanSectionId = Id<'planSection'>
export type PlanSnapshotId = Id<'planSnapshot'>
export type ActivityId = Id<'activity'>
export type EvidenceFileId = Id<'evidenceFile'>
export type FundId = Id<'fund'>
export type FundEntryId = Id<'fundEntry'>
export type ReportingRoundId = Id<'reportingRound'>
export type ReportRequestId = Id<'reportRequest'>
export type ReportAnswerId = Id<'reportAnswer'>
export type NoteId = Id<'note'>
export type NoteReleaseId = Id<'noteRelease'>
export type NoteShareId = Id<'noteShare'>
export type OutcomeId = Id<'outcome'>
export type FollowUpId = Id<'followUp'>

/** A new id: 26 letters and digits, later ids sort after earlier ones (48 bits of milliseconds, 80 random bits). Runs in the browser too. */
// the id's name is chosen by whoever asks: newId<MeetingId>()
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the brand is the point
export function newId<Name extends Id<string>>(now: number = Date.now()): Name {
  const time = now.toString(32).padStart(10, '0')
  const chance = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => (byte % 32).toString(32))
    .join('')
  return `${time}${chance}` as Name
}
