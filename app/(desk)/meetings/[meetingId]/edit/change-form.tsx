'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { MeanwhileNote } from '@/app/(desk)/_parts/meanwhile-note'
import { useMeanwhile } from '@/app/(desk)/_parts/use-meanwhile'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { changeMeetingSchema } from '@/lib/meetings/schema/verbs'
import type { FormChoices } from '../../_parts/form-choices'
import type { MeetingForm } from '../../_parts/form-values'
import { MeetingFields } from '../../_parts/meeting-fields-form'
import { changeMeetingAction } from '../../actions'

type Values = MeetingForm & { revision: number }

/** Changes a meeting; if somebody was quicker, says what both changed before anything is written over. */
export function ChangeForm({ choices, initial }: { choices: FormChoices; initial: Values }) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(changeMeetingSchema), defaultValues: initial })
  const { both, send } = useMeanwhile(form, initial, changeMeetingAction)
  const page = `/meetings/${initial.meetingId}`
  const submit = useActionForm(form, send, () => router.push(page))

  return (
    <Form form={form} submit={submit}>
      <MeanwhileNote fields={both.map(fieldWords)} page={page} />
      <MeetingFields choices={choices} turn={null} />
      <FormFoot>
        <SubmitButton>Save the changes</SubmitButton>
        <ButtonLink look="quiet" href={page}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}

const words: Readonly<Record<string, string>> = {
  seriesId: 'series',
  ordinal: 'number',
  epithet: 'epithet',
  startsOn: 'first day',
  endsOn: 'last day',
  zone: 'time zone',
  beginsAt: 'begin of the sessions',
  endsAt: 'end of the sessions',
  format: 'how it is held',
  venue: 'venue',
  preparesId: 'what it prepares',
  circle: 'who may know of it',
}

function fieldWords(path: string): string {
  if (path.startsWith('aseanChair')) return 'co-chair for ASEAN'
  if (path.startsWith('partnerChair')) return 'co-chair for the partner'
  return words[path] ?? path
}
