import { deskOfficer, meeting, type House } from '../../support/stage'
import { plan } from '../../support/stage-plans'
import type { Attempt } from '../doors'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'

const ofPlan: Attempt = async (at) => {
  const { planId } = await plan(at)
  return { planId }
}

async function lineWithAll(at: House) {
  const staged = await plan(at)
  const lineId = staged.lines[0] ?? ''
  const desk = await deskOfficer(at)
  await reportStatus.as(desk, {
    lineId,
    revision: 1,
    state: 'ON_GOING',
    asOn: '2022-01-01',
    words: 'GUARDED WORDS',
    evidence: '',
  })
  await remarkOnLine.as(desk, { lineId, circle: 'ALL_DELEGATIONS', text: 'GUARDED WORDS', revision: 0 })
  return { ...staged, lineId, desk }
}

const ofLine: Attempt = async (at) => {
  const { lineId } = await lineWithAll(at)
  return { lineId }
}

async function snapshotOf(at: House) {
  const { planId, desk } = await lineWithAll(at)
  const meetingId = await meeting(at)
  const { snapshotId } = await takeSnapshot.as(desk, { planId, meetingId, asOn: '2022-05-01' })
  return { planId, snapshotId }
}

export const attempts: Record<string, Attempt> = {
  'plans.list': async (at) => {
    await plan(at)
    return { partnershipId: at.partnershipId }
  },
  'plans.waiting': async (at) => {
    await plan(at)
    return { partnershipId: at.partnershipId }
  },
  'plans.read': ofPlan,
  'plans.section': async (at) => {
    const { planId, sectionId } = await plan(at)
    return { planId, sectionId }
  },
  'plans.standing': ofPlan,
  'plans.cells': ofPlan,
  'plans.lineTies': ofLine,
  'plans.mapping': async (at) => {
    const { planId } = await plan(at)
    return { planId, intoId: planId }
  },
  'plans.carryOver': async (at) => {
    const { planId, lines } = await plan(at)
    return { planId, intoId: (await plan(at)).planId, carried: [{ lineId: lines[0], intoLineId: null }] }
  },
  'plans.serveLines': async (at) => {
    const { planId, lines } = await plan(at)
    const into = await plan(at)
    return { planId, intoId: into.planId, lines: [{ lineId: lines[0], serves: into.lines.slice(0, 1) }] }
  },
  'plans.update': async (at) => {
    const { planId, lines } = await plan(at)
    const line = { reference: '1.1.1', printedReference: '1.1.1', text: 'Hold the summit' }
    const head = { reference: '', printedReference: null, title: '' }
    return {
      planId,
      revision: 1,
      sourceName: 'plan.txt',
      parts: [{ ...head, sections: [{ ...head, lines: [line] }] }],
      changed: [lines[0]],
    }
  },
  'plans.takeReturned': async (at) => {
    const { planId, lines } = await plan(at)
    const report = { state: 'ON_GOING', asOn: '2022-01-01', evidence: '' }
    const row = { lineId: lines[0], revision: 1, report, leads: null, targetOn: null, remark: null }
    return { planId, circle: 'OWN_DELEGATION', rows: [row] }
  },
  'plans.head': ofPlan,
  'plans.matrix': ofPlan,
  'plans.charts': ofPlan,
  'plans.takeChart': async (at) => ({ planId: (await plan(at)).planId, chart: 'status', format: 'svg' }),
  'plans.copy': ofPlan,
  'plans.previewCopy': ofPlan,
  'plans.line': ofLine,
  'plans.lineHistory': ofLine,
  'plans.lineRemarks': ofLine,
  'plans.lineMeetings': ofLine,
  'plans.lineTrail': ofLine,
  'plans.snapshots': async (at) => ({ planId: (await snapshotOf(at)).planId }),
  'plans.snapshot': async (at) => ({ snapshotId: (await snapshotOf(at)).snapshotId }),
  'plans.since': async (at) => ({ planId: (await snapshotOf(at)).planId }),
  'plans.import': (at) =>
    Promise.resolve({
      partnershipId: at.partnershipId,
      title: 'Plan of Action',
      shortTitle: 'CPA',
      kind: 'PLAN_OF_ACTION',
      startsOn: '2021-01-01',
      endsOn: '2025-12-31',
      adoptedOn: null,
      circle: 'ALL_DELEGATIONS',
      sourceName: 'plan.txt',
      parts: [
        {
          reference: '1',
          printedReference: '1.',
          title: '',
          sections: [
            {
              reference: '',
              printedReference: null,
              title: '',
              lines: [{ reference: '1.1', printedReference: '1.1', text: 'Hold the dialogue' }],
            },
          ],
        },
      ],
    }),
  'plans.reportStatus': async (at) => ({
    lineId: (await plan(at)).lines[0],
    revision: 1,
    state: 'ON_GOING',
    asOn: '2022-01-01',
    words: '',
    evidence: '',
  }),
  'plans.amendLine': async (at) => ({
    lineId: (await plan(at)).lines[0],
    revision: 1,
    ourTitle: '',
    priority: 'HIGH',
    targetOn: null,
    leads: '',
    focalPoints: '',
  }),
  'plans.amend': async (at) => ({
    planId: (await plan(at)).planId,
    revision: 1,
    quietMonths: 6,
    topicId: null,
  }),
  'plans.assignSection': async (at) => ({
    sectionId: (await plan(at)).sectionId,
    revision: 1,
    leads: 'Malaysia',
    focalPoints: '',
  }),
  'plans.settleProposal': async (at) => ({ lineId: (await plan(at)).lines[0], revision: 1, accepted: true }),
  'plans.remark': async (at) => ({
    lineId: (await plan(at)).lines[0],
    circle: 'OWN_DELEGATION',
    text: 'A word',
    revision: 0,
  }),
  'plans.takeSnapshot': async (at) => ({
    planId: (await plan(at)).planId,
    meetingId: await meeting(at),
    asOn: '2022-05-01',
  }),
}
