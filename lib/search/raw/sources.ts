import type { Kind } from '../model'

/** Where the words of a kind come from: a table, and what of its row goes into the index. The row is called `t`. */
export type Source = {
  readonly kind: Kind
  readonly table: string
  /** The record that is found by this row, where it is not the row itself. */
  readonly subject?: string
  /** SQL both engines understand. */
  readonly title: string
  readonly body: string
  /** The columns these words are made of. */
  readonly words: readonly string[]
  /** The column that says when the row is hidden from everybody: it holds a moment. */
  readonly hiddenBy?: string
  readonly paperCircle?: 'paperCircle'
  readonly author?: 'authorId'
  /** The day or the moment by which rows already there are put in order. */
  readonly at: string
}

const ordinal = `CASE WHEN t."ordinal" IS NULL THEN '' ELSE CAST(t."ordinal" AS TEXT) || CASE
  WHEN t."ordinal" % 100 IN (11, 12, 13) THEN 'th' WHEN t."ordinal" % 10 = 1 THEN 'st'
  WHEN t."ordinal" % 10 = 2 THEN 'nd' WHEN t."ordinal" % 10 = 3 THEN 'rd' ELSE 'th' END || ' ' END`
const ofSeries = (column: string) => `(SELECT s."${column}" FROM "Series" s WHERE s."id" = t."seriesId")`

export const sources: readonly Source[] = [
  {
    kind: 'MEETING',
    table: 'Meeting',
    title: `${ordinal} || COALESCE(t."epithet" || ' ', '') || ${ofSeries('shortTitle')}`,
    body: `${ofSeries('title')} || ' ' || COALESCE(t."venue", '')`,
    words: ['ordinal', 'epithet', 'seriesId', 'venue'],
    at: 'startsOn',
  },
  {
    kind: 'TOPIC',
    table: 'StandingTopic',
    title: 't."title"',
    body: `''`,
    words: ['title'],
    at: 'createdAt',
  },
  {
    kind: 'ITEM',
    table: 'AgendaText',
    subject: 'itemId',
    title: `CASE WHEN CAST(t."kind" AS TEXT) = 'TITLE' THEN t."text" ELSE '' END`,
    body: `CASE WHEN CAST(t."kind" AS TEXT) = 'TITLE' THEN '' ELSE t."text" END`,
    words: ['text'],
    paperCircle: 'paperCircle',
    at: 'updatedAt',
  },
  {
    kind: 'PAPER',
    table: 'AgendaPaper',
    title: 't."title"',
    body: `COALESCE(t."fileName", '') || ' ' || COALESCE(t."url", '')`,
    words: ['title', 'fileName', 'url'],
    hiddenBy: 'removedAt',
    paperCircle: 'paperCircle',
    at: 'createdAt',
  },
  {
    kind: 'PLAN',
    table: 'PlanOfAction',
    title: `t."shortTitle" || ' ' || t."title"`,
    body: `''`,
    words: ['shortTitle', 'title'],
    at: 'startsOn',
  },
  {
    kind: 'LINE',
    table: 'ActionLine',
    title: `COALESCE(t."printedReference", t."reference") || ' ' || t."ourTitle"`,
    body: 't."text"',
    words: ['printedReference', 'reference', 'ourTitle', 'text'],
    at: 'quietSince',
  },
  {
    kind: 'ACTIVITY',
    table: 'Activity',
    title: 't."title"',
    body: `t."summary" || ' ' || t."place" || ' ' || t."organiser"`,
    words: ['title', 'summary', 'place', 'organiser'],
    at: 'startsOn',
  },
  {
    kind: 'NOTE',
    table: 'Note',
    title: 't."title"',
    body: 't."plain"',
    words: ['title', 'plain'],
    hiddenBy: 'removedAt',
    author: 'authorId',
    at: 'updatedAt',
  },
  {
    kind: 'RELEASE',
    table: 'NoteRelease',
    title: 't."title"',
    body: 't."plain"',
    words: ['title', 'plain'],
    hiddenBy: 'withdrawnAt',
    at: 'releasedAt',
  },
  {
    kind: 'OUTCOME',
    table: 'Outcome',
    title: `''`,
    body: 't."sentence"',
    words: ['sentence'],
    hiddenBy: 'removedAt',
    at: 'updatedAt',
  },
  {
    kind: 'FOLLOW_UP',
    table: 'FollowUp',
    title: 't."what"',
    body: 't."words"',
    words: ['what', 'words'],
    hiddenBy: 'removedAt',
    at: 'updatedAt',
  },
  {
    kind: 'PARAGRAPH',
    table: 'SummaryParagraph',
    title: `''`,
    body: 't."text"',
    words: ['text'],
    hiddenBy: 'removedAt',
    paperCircle: 'paperCircle',
    at: 'updatedAt',
  },
]
