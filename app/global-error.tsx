'use client'
import './globals.css'
import { Fault } from './_ui/states/fault'

/** When even the frame fails. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return (
    <html lang="en" data-scheme="system">
      <head>
        <title>Something went wrong · Cochair</title>
      </head>
      <body>
        <Fault digest={error.digest} retry={retry} />
      </body>
    </html>
  )
}
