'use client'
import { useRouter } from 'next/navigation'
import { toast } from '@/app/_ui/action/toast'

/** After a form is taken: says so and goes back to the list it belongs to. */
export function useSettled(said: string, to: string): () => void {
  const router = useRouter()
  return () => {
    toast({ text: said })
    router.push(to)
  }
}
