import { Auth } from '@auth/core'
import { authConfig } from '@/lib/identity/auth-config'

const answer = (request: Request) => Auth(request, authConfig)

export { answer as GET, answer as POST }
