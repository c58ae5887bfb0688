import 'server-only'
import { Refusal } from '@/lib/kernel/refusal'

/**
 * An address that no query takes, or leads to nothing, is a page that is not found and no fault of ours. Next knows such an
 * error by its digest alone, and the product knows no Next: so the digest is hung on refusals here. Actions and downloads
 * answer their refusals themselves.
 */
Object.defineProperty(Refusal.prototype, 'digest', {
  get(this: Refusal) {
    return this.code === 'invalid' || this.code === 'not-found' ? 'NEXT_HTTP_ERROR_FALLBACK;404' : undefined
  },
})
