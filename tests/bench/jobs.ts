/** The acts the bench times without the web: drafts, readings and papers. Prints one JSON document; see run-jobs.ts. */
import type { Actor } from '@/lib/access/actor'
import { agendaPaper } from '@/lib/agendas/paper/agenda-paper'
import { exportCopy } from '@/lib/agendas/queries/copies'
import { draftAgendaFor } from '@/lib/agendas/queries/draft-agenda'
import { actorAtTerminal } from '@/lib/identity/terminal'
import type { MeetingId, PartnershipId } from '@/lib/kernel/ids'
import { printDocx } from '@/lib/papers/print-docx/print-docx'
import { presses } from '@/lib/papers/print'
import { printXlsx } from '@/lib/papers/print-xlsx/print-xlsx'
import { importPlan } from '@/lib/plans/commands/import-plan'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'
import { executiveReport } from '@/lib/plans/paper/executive-report'
import { matrixPaper } from '@/lib/plans/paper/matrix'
import { copyPlan } from '@/lib/plans/queries/copy'
import { confirmedParts } from '@/lib/plans/rules/confirm'
import { readPlanFile } from '@/lib/plans/rules/read-file'
import { planOnPaper } from './plan-on-paper'

const [, , meeting = '', only = ''] = process.argv
const meetingId = meeting as MeetingId
/** What a house that has run for a while has warm: the first times are told apart. */
const warmUps = 4
const repeats = 5
const lines = 500

async function timed(job: (time: number) => Promise<unknown>) {
  const times: number[] = []
  for (let time = 0; time < warmUps + repeats; time += 1) {
    const began = performance.now()
    await job(time)
    times.push(performance.now() - began)
  }
  const [first] = times
  const warm = times.slice(warmUps).sort((a, b) => a - b)
  const rounded = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10
  return {
    p50: rounded(warm[Math.floor(repeats / 2)]),
    longest: rounded(warm.at(-1)),
    first: rounded(first),
    times: repeats,
  }
}

async function readIn(actor: Actor, partnershipId: PartnershipId, bytes: Uint8Array, name: string) {
  const { reading } = await readPlanFile(bytes, name)
  const { planId, counts } = await importPlan.as(actor, {
    partnershipId,
    title: name,
    shortTitle: name.slice(0, 40),
    kind: 'PLAN_OF_ACTION',
    startsOn: '2021-01-01',
    endsOn: '2025-12-31',
    adoptedOn: null,
    circle: 'ALL_DELEGATIONS',
    sourceName: name,
    parts: confirmedParts(reading),
  })
  if (counts.lines !== lines) throw new Error(`${name} was read as ${String(counts.lines)} lines.`)
  return planId
}

const actor = await actorAtTerminal(null, 'desk')
if (actor === null) throw new Error('Nobody runs the desk.')
const partnershipId = actor.seats.find(({ coordinates }) => coordinates)?.partnershipId
if (partnershipId === undefined) throw new Error('Nobody runs the desk.')

const paper = planOnPaper(lines)
const docx = await printDocx(paper)
const xlsx = await printXlsx(paper)
const planId = await readIn(actor, partnershipId, docx, 'bench.docx')
const copy = () => copyPlan.as(actor, { planId })
const agenda = (format: 'docx' | 'pdf') => async () => {
  const made = await exportCopy.as(actor, { meetingId, paper: 'annotated', audience: 'ASEAN', format })
  if (made === null) throw new Error('The meeting has no agenda.')
  return presses[format].print(agendaPaper('annotated', made))
}

/** Every job by name. A new room adds its own here. */
const jobs: Readonly<Record<string, (time: number) => Promise<unknown>>> = {
  'agenda draft': () => draftAgendaFor.as(actor, { meetingId }),
  'annotated agenda DOCX': agenda('docx'),
  'annotated agenda PDF': agenda('pdf'),
  'import of 500 lines from DOCX': (time) => readIn(actor, partnershipId, docx, `bench-${String(time)}.docx`),
  'import of 500 lines from XLSX': (time) => readIn(actor, partnershipId, xlsx, `bench-${String(time)}.xlsx`),
  'matrix of 500 lines XLSX': async () => presses.xlsx.print(matrixPaper(await copy())),
  'matrix of 500 lines DOCX': async () => presses.docx.print(matrixPaper(await copy())),
  'matrix of 500 lines PDF': async () => presses.pdf.print(matrixPaper(await copy())),
  'executive report of 500 lines DOCX': async () => presses.docx.print(executiveReport(await copy())),
  'snapshot of 500 lines': (time) =>
    takeSnapshot.as(actor, { planId, meetingId, asOn: `2023-03-0${String(time + 1)}` }),
}

const figures: Record<string, object> = {}
for (const [name, job] of Object.entries(jobs)) if (name.includes(only)) figures[name] = await timed(job)
process.stdout.write(JSON.stringify(figures))
process.exit(0)
