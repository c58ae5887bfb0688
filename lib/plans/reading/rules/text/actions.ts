/** Verbs with which the measures of a plan begin, in their plain form. */
const verbs =
  'accelerate achieve address adopt advance advocate agree align apply appoint arrange assess assist attract boost bring broaden build carry cement collaborate combat commemorate commission compile complete conclude conduct connect consider consolidate consult contribute convene cooperate coordinate counter create cultivate deepen define deliver deploy design designate develop discuss disseminate diversify draft draw elaborate eliminate embark emphasise enable encourage endeavour engage enhance enlarge ensure establish evaluate examine exchange expand expedite explore extend facilitate finalise finance follow formulate foster fulfil fund further gather give help hold host identify implement improve include incorporate increase inform initiate integrate intensify introduce invest invite issue jointly launch leverage link maintain make map mark mobilise modernise monitor narrow negotiate nurture observe offer open optimise organise organize participate pave pilot plan popularise prepare preserve prevent prioritise produce promote propose protect provide publish pursue raise realise recognise reduce refine reinforce remove renew report research respond review revitalise run safeguard scale secure seek send set share sign simplify sponsor step stimulate streamline strengthen strive study submit suggest supply support survey sustain tackle take train transfer translate undertake update upgrade uphold use utilise visit welcome widen work finalize prioritize optimize utilize realize recognize mobilize modernize revitalize popularize emphasize synergise synergize harmonise harmonize digitalise digitalize restore rehabilitate recommend replicate test'
const actionVerbs: ReadonlySet<string> = new Set(verbs.split(' '))

/** Verbs that are as often nouns: "exchange of experts", "study visits". */
const nouns =
  'address advance approach benefit boost bridge change conduct contact contract counter design document draft engineer estimate exchange experience finance follow format function fund further give help host increase initiate interest issue joint link make map mark measure narrow offer open pilot plan process produce profile program project provide raise research report review run scale secure set share sign step study supply support survey take test train transfer translate update upgrade use visit welcome work'
const alsoNouns: ReadonlySet<string> = new Set(nouns.split(' '))
const nounFollows =
  /^\s*(?:[,;.:)]|of\b|and\b|or\b|on\b|for\b|between\b|among\b|in\b|with\b|to\b|visits?\b|programmes?\b|projects?\b|tours?\b|plans?\b|systems?\b|mechanisms?\b|activities\b|$)/i

const opening =
  /^(?:(?:to|and|also|and to)\s+)?(?:(?:continue|endeavour|endeavor|seek|strive|agree|work together|work closely)\s+to\s+)?(?:(?:further|jointly|actively|fully|gradually|regularly|effectively|where appropriate,|as appropriate,|[a-z]{2,20}ly)\s+)?([\p{L}-]{2,24})/iu

/** The text begins as a measure does: "Strengthen ...", "To jointly develop ...", "Continue to explore ...". */
export function startsWithAction(text: string): boolean {
  const start = text.slice(0, 120)
  const found = opening.exec(start)
  if (found === null) return false
  const verb = (found[1] ?? '').toLowerCase()
  if (isRussianInfinitive(verb)) return true
  if (!actionVerbs.has(verb)) return false
  return !alsoNouns.has(verb) || !nounFollows.test(start.slice(found[0].length))
}

/** A verb that is hardly ever a noun, so that it marks a second measure even after a comma. */
export function isPlainAction(word: string): boolean {
  const verb = word.toLowerCase()
  return isRussianInfinitive(verb) || (actionVerbs.has(verb) && !alsoNouns.has(verb))
}

function isRussianInfinitive(word: string): boolean {
  return /^[а-яё]{3,}(?:ть|ти|чь)(?:ся|сь)?$/u.test(word)
}
