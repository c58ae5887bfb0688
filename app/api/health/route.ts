import { isHealthy } from '@/lib/identity/first-run'

/** For the reverse proxy and the service manager: 200 while the database answers. */
export async function GET() {
  const healthy = await isHealthy()
  return Response.json({ healthy }, { status: healthy ? 200 : 503 })
}
