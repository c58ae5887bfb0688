import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Plain } from '@/app/_ui/states/plain'
import { clock } from '@/lib/kernel/clock'
import { isNewHouse } from '@/lib/identity/first-run'
import { FirstRunForm } from './first-run-form'

export const metadata: Metadata = { title: 'A new house' }

export default async function FirstRunPage() {
  if (!(await isNewHouse())) redirect('/sign-in')

  return (
    <Plain title="A new house">
      <p>
        Nobody has an account here yet. You become the administrator, who invites the others, and you found
        the first partnership. Everything except your password can be changed later under Settings.
      </p>
      <FirstRunForm today={clock.now().toISOString().slice(0, 10)} />
    </Plain>
  )
}
