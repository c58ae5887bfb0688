import { Auth } from '@auth/core'
import { authConfig } from '@/app/_server/auth'

const answer = (request: Request) => Auth(request, authConfig)

export { answer as GET, answer as POST }
