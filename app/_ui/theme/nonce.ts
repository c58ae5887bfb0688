/** The word of this page under which styles may be added, for a library that writes a style element, such as Tiptap's `injectNonce`. In the browser only; undefined on the server. */
export function pageNonce(): string | undefined {
  if (typeof document === 'undefined') return undefined
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
}
