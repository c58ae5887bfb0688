/**
 * The word of this page under which styles may be added, for libraries that write a style element: Tiptap's `injectNonce`, dnd-kit's
 * `nonce`. In the browser only; undefined on the server.
 */
export function pageNonce(): string | undefined {
  if (typeof document === 'undefined') return undefined
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
}
