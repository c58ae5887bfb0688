import type { Circle } from '@/lib/access/circle'
import { type NoteId, newId } from '@/lib/kernel/ids'
import type { NoteBlock, NoteDocument, NoteInline } from '@/lib/notes/model/document'
import { updateFrom } from '@/lib/notes/rules/live'
import { plainOf } from '@/lib/notes/rules/plain'
import { type Story, ofTheDesk, told } from './story'

/** A note of the demonstration: illustrative, in our own words, by invented persons. The last text is how it stands. */
type ToldNote = {
  readonly title: string
  readonly by: string
  readonly of: string
  readonly circle: Circle
  readonly about: {
    readonly meetingId?: string
    readonly itemId?: string
    readonly topicId?: string
    readonly lineId?: string
  }
  readonly texts: readonly { readonly on: string; readonly document: NoteDocument }[]
  readonly deleted?: string
}

/** The notes of the spring of 2023, each for the eyes it is meant for. */
export async function tellOfTheNotes(story: Story): Promise<void> {
  const { db, partnershipId } = story
  const arsom18 = told(story.meetings, 'ARSOM 18')
  const arsom19 = told(story.meetings, 'ARSOM 19')
  const inARSOM18 = (topic: string) => ({
    meetingId: arsom18,
    itemId: told(story.items, `ARSOM 18/${topic}`),
  })
  const line = await db.actionLine.findFirstOrThrow({
    where: { partnershipId },
    orderBy: { position: 'asc' },
    select: { id: true },
  })

  const ictNote = await tellOf(story, {
    title: 'ICT security: who said what',
    by: 'desk',
    of: 'KH',
    circle: 'OWN_DELEGATION',
    about: inARSOM18('ict-security'),
    texts: [
      {
        on: '2022-05-26T03:10:00Z',
        document: doc(para('Illustrative. Review of the dialogue on ICT security, second year.')),
      },
      {
        on: '2022-05-26T03:24:00Z',
        document: doc(
          para('Illustrative. Review of the dialogue on ICT security, second year.'),
          heading('In the room'),
          list(
            'One side asked for a yearly calendar of expert exchanges.',
            'Two delegations preferred to keep to events already planned.',
          ),
        ),
      },
      {
        on: '2022-05-27T02:05:00Z',
        document: doc(
          para('Illustrative. Review of the dialogue on ICT security, second year.'),
          heading('In the room'),
          list(
            'One side asked for a yearly calendar of expert exchanges.',
            'Two delegations preferred to keep to events already planned.',
          ),
          heading('For the next agenda'),
          para(
            'Put the calendar as a question, not as a proposal. Ask ',
            delegation(story, 'ASEC', 'the ASEAN Secretariat'),
            ' for the list of events.',
          ),
        ),
      },
    ],
  })
  await tellOf(story, {
    title: 'Line to take on the energy work plan',
    by: 'desk',
    of: 'KH',
    circle: 'ASEAN',
    about: inARSOM18('energy'),
    texts: [
      {
        on: '2022-05-20T08:00:00Z',
        document: doc(
          para('Illustrative. For the ASEAN side before the session.'),
          table(
            ['Point', 'Who speaks', 'Limit'],
            ['Renewables first', 'Lead discussant', '3 min'],
            ['No new fund', 'Co-chair', '1 min'],
          ),
          para('If the other side raises financing, note it and move on.'),
        ),
      },
    ],
  })
  await tellOf(story, {
    title: 'Order of the session, agreed between the chairs',
    by: 'chair',
    of: 'KH',
    circle: 'CO_CHAIRS',
    about: { meetingId: arsom19 },
    texts: [
      {
        on: '2023-03-14T04:30:00Z',
        document: doc(
          para('Illustrative. Agreed by telephone between the two offices.'),
          numbered(
            'Opening remarks, five minutes each.',
            'Review of the plan of action before the exchange of views.',
            'The date of the next meeting closes the second day.',
          ),
        ),
      },
    ],
  })
  await tellOf(story, {
    title: 'Arrangements in Siem Reap',
    by: 'deputy',
    of: 'KH',
    circle: 'ALL_DELEGATIONS',
    about: { meetingId: arsom19 },
    texts: [
      {
        on: '2023-03-01T02:00:00Z',
        document: doc(para('Illustrative. Rooms are held for all delegations.')),
      },
      {
        on: '2023-03-17T02:40:00Z',
        document: doc(
          para('Illustrative. Rooms are held for all delegations until 5 April.'),
          list('Badges at the hotel desk from 26 April, 14:00.', 'Interpretation on request, by 10 April.'),
        ),
      },
    ],
  })
  await tellOf(story, {
    title: 'For my own memory: after the 18th',
    by: 'desk',
    of: 'KH',
    circle: 'AUTHOR',
    about: { meetingId: arsom18 },
    texts: [
      {
        on: '2022-05-27T10:00:00Z',
        document: doc(para('Illustrative. Start the clearance two weeks earlier next time.')),
      },
    ],
  })
  const fundNote = await tellOf(story, {
    title: 'The fund: balance and wishes',
    by: 'deputy',
    of: 'KH',
    circle: 'OWN_DELEGATION',
    about: { topicId: told(story.topics, 'fund') },
    texts: [
      {
        on: '2023-03-10T07:15:00Z',
        document: doc(
          para('Illustrative. What is spoken for, what is free, and who has asked.'),
          list('Two requests wait for a decision.'),
        ),
      },
    ],
  })
  await tellOf(story, {
    title: 'Silent since the autumn',
    by: 'deputy',
    of: 'KH',
    circle: 'OWN_DELEGATION',
    about: { lineId: line.id },
    texts: [
      {
        on: '2023-03-16T03:00:00Z',
        document: doc(para('Illustrative. Ask the lead agency whether the workshop was held.')),
      },
    ],
  })
  await tellOf(story, {
    title: 'Points we want on the table',
    by: 'thailand',
    of: 'TH',
    circle: 'ASEAN',
    about: { meetingId: arsom19 },
    texts: [
      {
        on: '2023-03-15T06:20:00Z',
        document: doc(para('Illustrative. Connectivity before tourism, if time is short.')),
      },
    ],
  })
  await tellOf(story, {
    title: 'Draft nobody needs',
    by: 'desk',
    of: 'KH',
    circle: 'OWN_DELEGATION',
    about: { meetingId: arsom19 },
    texts: [
      {
        on: '2023-03-02T06:20:00Z',
        document: doc(para('Illustrative. Superseded by the note on arrangements.')),
      },
    ],
    deleted: '2023-03-17T03:00:00Z',
  })
  const hostNote = await tellOf(story, {
    title: 'Could we host the youth exchange?',
    by: 'vietnam',
    of: 'VN',
    circle: 'OWN_DELEGATION',
    about: { topicId: told(story.topics, 'education') },
    texts: [
      {
        on: '2023-03-15T08:40:00Z',
        document: doc(
          para('Illustrative. Two cities have been asked; an answer is expected before the SOM.'),
        ),
      },
    ],
  })

  await share(story, hostNote, {
    delegation: 'KH',
    by: 'vietnam',
    on: '2023-03-16T01:30:00Z',
    endsAt: null,
  })
  await share(story, fundNote, {
    delegation: 'TH',
    by: 'deputy',
    on: '2023-03-13T02:00:00Z',
    endsAt: '2023-04-30T17:00:00Z',
  })
  await share(story, fundNote, {
    person: 'secretariat',
    by: 'deputy',
    on: '2023-03-13T02:00:00Z',
    endsAt: null,
  })
  await release(story, ictNote, inARSOM18('ict-security'))
}

type Written = { readonly id: NoteId }

async function tellOf(story: Story, note: ToldNote): Promise<Written> {
  const { db, partnershipId } = story
  const id = newId<NoteId>()
  const author = told(story.people, note.by)
  const owner = { ...ofTheDesk(story), delegationId: told(story.delegations, note.of) }
  const [first] = note.texts
  const last = note.texts.at(-1)
  if (first === undefined || last === undefined) throw new Error(`${note.title} has no text.`)
  const { title, circle } = note
  const text = { title, body: last.document as object, plain: plainOf(last.document) }
  await db.note.create({
    data: {
      id,
      ...owner,
      ...note.about,
      ...text,
      circle,
      authorId: author,
      revision: note.texts.length,
      lastUpdate: 1,
      createdAt: new Date(first.on),
      updatedAt: new Date(last.on),
      updatedById: author,
      removedAt: note.deleted === undefined ? null : new Date(note.deleted),
    },
  })
  await db.noteUpdate.create({
    data: {
      id: newId(),
      noteId: id,
      number: 1,
      data: new Uint8Array(updateFrom(last.document)),
      authorId: author,
      receivedAt: new Date(last.on),
    },
  })
  await db.noteRevision.createMany({
    data: note.texts.map(({ on, document }, place) => ({
      id: newId(),
      noteId: id,
      partnershipId,
      delegationId: owner.delegationId,
      circle,
      authorId: author,
      number: place + 1,
      title,
      body: document,
      plain: plainOf(document),
      keptAt: new Date(on),
      keptById: author,
    })),
  })
  return { id }
}

async function share(
  { db, partnershipId, people, delegations }: Story,
  { id: noteId }: Written,
  given: { person?: string; delegation?: string; by: string; on: string; endsAt: string | null },
): Promise<void> {
  await db.noteShare.create({
    data: {
      id: newId(),
      noteId,
      partnershipId,
      personId: given.person === undefined ? null : told(people, given.person),
      delegationId: given.delegation === undefined ? null : told(delegations, given.delegation),
      sharedAt: new Date(given.on),
      sharedById: told(people, given.by),
      endsAt: given.endsAt === null ? null : new Date(given.endsAt),
    },
  })
}

/** What the others were given of the desk's note: no names, one paragraph. */
async function release(story: Story, { id: noteId }: Written, about: ToldNote['about']): Promise<void> {
  const document = doc(
    para(
      'Illustrative. The Meeting reviewed the second year of the dialogue on ICT security and noted that a calendar of expert exchanges could be looked at.',
    ),
  )
  await story.db.noteRelease.create({
    data: {
      id: newId(),
      noteId,
      ...ofTheDesk(story),
      ...about,
      circle: 'ALL_DELEGATIONS',
      title: 'ICT security: what was said',
      body: document,
      plain: plainOf(document),
      attribution: 'NONE',
      releasedAt: new Date('2022-06-02T02:00:00Z'),
      releasedById: told(story.people, 'desk'),
    },
  })
}

function doc(...content: NoteBlock[]): NoteDocument {
  return { type: 'doc', content }
}

function para(...words: readonly (string | NoteInline)[]): NoteBlock {
  return {
    type: 'paragraph',
    content: words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word)),
  }
}

function heading(text: string): NoteBlock {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

function list(...items: readonly string[]): NoteBlock {
  return { type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [para(item)] })) }
}

function numbered(...items: readonly string[]): NoteBlock {
  return {
    type: 'orderedList',
    attrs: { start: 1 },
    content: items.map((item) => ({ type: 'listItem', content: [para(item)] })),
  }
}

function table(...rows: readonly (readonly string[])[]): NoteBlock {
  return {
    type: 'table',
    content: rows.map((cells, place) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({
        type: place === 0 ? 'tableHeader' : 'tableCell',
        attrs: { colspan: 1, rowspan: 1 },
        content: [para(cell)],
      })),
    })),
  }
}

function delegation(story: Story, code: string, label: string): NoteInline {
  return { type: 'mention', attrs: { kind: 'DELEGATION', id: told(story.delegations, code), label } }
}
