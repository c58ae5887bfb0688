'use client'
import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/action/button'
import { PlainField } from '@/app/_ui/form/plain-fields'
import { Callout } from '@/app/_ui/text/callout'
import { type SignInState, signIn } from './actions'
import styles from './sign-in.module.css'

const untouched: SignInState = { email: '', message: '', fields: {}, times: 0 }

/** The lightest form of the house, and the one that must never fail: it works before, and without, any script. */
export function SignInForm({ next }: { next: string }) {
  const [{ email, message, fields, times }, send, busy] = useActionState(signIn, untouched)
  const box = useRef<HTMLFormElement>(null)

  // the address is usually right; the password is what is typed again
  useEffect(() => {
    if (times === 0) return
    const wrong = box.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')
    const again = wrong ?? box.current?.querySelector<HTMLInputElement>('[type=password]')
    again?.focus()
  }, [times])

  return (
    <form ref={box} action={send} noValidate className={styles.form}>
      {message !== '' && <Callout kind="trouble" title={message} />}
      <input type="hidden" name="next" value={next} />
      <PlainField
        key={`email ${String(times)}`}
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
        defaultValue={email}
        error={fields.email?.[0]}
      />
      <PlainField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        error={fields.password?.[0]}
      />
      <Button
        type="submit"
        look="main"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={(event) => busy && event.preventDefault()}
      >
        Sign in
      </Button>
    </form>
  )
}
