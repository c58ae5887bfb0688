'use client'
import { Fault } from '@/app/_ui/states/fault'

/** A page that failed leaves the frame standing, so that the way to the others stays open. */
export default function DeskError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return <Fault digest={error.digest} retry={retry} />
}
