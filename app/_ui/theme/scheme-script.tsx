/**
 * Mantine's own rules ask for a settled scheme; our own need none. Runs before the first paint and follows the machine
 * at dusk, as long as the reader has chosen nothing.
 */
const settle = `(function(){var r=document.documentElement,m=matchMedia('(prefers-color-scheme: dark)');
function s(){var c=r.dataset.scheme;r.dataset.mantineColorScheme=c==='system'?(m.matches?'dark':'light'):c}
s();m.addEventListener('change',s)})()`

export function SchemeScript({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: settle }} />
}
