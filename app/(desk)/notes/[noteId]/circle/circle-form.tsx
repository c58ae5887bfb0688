'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { CirclePicker } from '@/app/(desk)/_parts/circle-picker'
import { sendLeftNotes } from '@/app/(desk)/_parts/note-leftovers'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { Callout } from '@/app/_ui/text/callout'
import { type Circle, circles } from '@/lib/access/circle'
import { counted } from '@/lib/kernel/text'
import type { ReadersIfChosen } from '@/lib/notes/queries/readers'
import { circleNoteSchema } from '@/lib/notes/schema'
import { NameList } from '../../_parts/name-list'
import { circleNoteAction } from '../../actions'

/** Opens the note wider or closes it; who will then be able to read it is said before, by name and number. */
export function CircleForm({
  personId,
  initial,
  answers,
}: {
  personId: string
  initial: z.input<typeof circleNoteSchema>
  answers: Readonly<Partial<Record<Circle, ReadersIfChosen>>>
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(circleNoteSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const { setValue, control } = form
  const chosen = useWatch({ control, name: 'circle' })
  const answer = answers[chosen]
  useEffect(() => setValue('readers', answer?.number ?? 0), [answer, setValue])
  const submit = useActionForm(
    form,
    async (input: z.input<typeof circleNoteSchema>) => {
      // what still lies on this device belongs to the circle it was typed in
      await sendLeftNotes(personId)
      return circleNoteAction(input)
    },
    () => {
      toast({ text: 'The circle of the note is changed.' })
      router.push(`/notes/${initial.noteId}`)
    },
  )

  return (
    <Form form={form} submit={submit}>
      <CirclePicker circles={circles} />
      {answer !== undefined && chosen !== initial.circle && (
        <Readers answer={answer} wasPrivate={initial.circle === 'AUTHOR'} />
      )}
      <FormFoot>
        <SubmitButton>
          {answer !== undefined && answer.gained.length > 0
            ? `Open it to ${counted(answer.number, 'person', 'people')}`
            : 'Save who may read it'}
        </SubmitButton>
        <ButtonLink look="quiet" href={`/notes/${initial.noteId}`}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}

function Readers({
  answer: { number, gained, closed },
  wasPrivate,
}: {
  answer: ReadersIfChosen
  wasPrivate: boolean
}) {
  if (closed !== null) return <Callout kind="trouble">{closed}</Callout>
  if (gained.length === 0)
    return (
      <Callout>{`Nobody gains it. ${counted(number, 'person', 'people')} will be able to read it.`}</Callout>
    )
  return (
    <Callout
      kind="warning"
      title={`${counted(number, 'person', 'people')} will be able to read it, ${String(gained.length)} of them for the first time:`}
    >
      <NameList readers={gained} />
      {wasPrivate && (
        <p>
          What was struck out while only you could read it is purged first; earlier revisions stay yours
          alone.
        </p>
      )}
    </Callout>
  )
}
