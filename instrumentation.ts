/** Called by Next once, when the server process begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { beginDailyMail } = await import('@/lib/cli/post/schedule')
  beginDailyMail()
}
