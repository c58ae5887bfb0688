'use client'
import { Fault } from './_ui/states/fault'

export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return <Fault digest={error.digest} retry={retry} />
}
