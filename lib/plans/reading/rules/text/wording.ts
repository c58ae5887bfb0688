/** What the words of a plan give away about a piece of text: whether it has ended, is a heading, a recital, a closing. */

const ended = /(?:[.;:!?…។]["'”’»)\]]*|;\s*(?:and\/or|and|or|as well as|и|или))$/iu
const abbreviation =
  /(?:^|[\s(])(?:i\.e|e\.g|cf|vs|viz|no|nos|art|para|mr|mrs|ms|dr|h\.e|и др|т\.е|т\.д)\.$/iu
const functionWord =
  /(?:^|\s)(?:of|and|or|the|a|an|in|on|at|to|for|with|by|from|between|among|amongst|through|including|its|their|as|that|which|under|within|into|upon|via|и|в|на|с|по|для|между|или|к|о|от|из)$/iu

/** The text has come to a stop: a full stop, semicolon, colon, or "; and". */
export function isEnded(text: string): boolean {
  const tail = text.slice(-24)
  return ended.test(tail) && !abbreviation.test(tail)
}

/** The text cannot end here: a comma, an open bracket, "of the". */
export function isDangling(text: string): boolean {
  const tail = text.slice(-24)
  if (/;\s*(?:and\/or|and|or)$/i.test(tail)) return false
  return /[,(\[–—/&-]$/u.test(tail) || functionWord.test(tail)
}

export function startsLower(text: string): boolean {
  return /^["'“‘«([]?\p{Ll}/u.test(text)
}

export function startsUpper(text: string): boolean {
  return /^["'“‘«([]?[\p{Lu}\p{Lo}]/u.test(text)
}

/** Written in capitals, as titles of parts are. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text.replace(/\([^)]{0,40}\)/g, '')) && /\p{Lu}{3}/u.test(text)
}

/** "Trade, Investment and Small Enterprises": every long word begins with a capital. */
export function isTitleCase(text: string): boolean {
  const start = text.slice(0, 160)
  return /\p{Lu}\p{Ll}/u.test(start) && !/(?<![\p{L}-])\p{Ll}[\p{L}-]{3,}/u.test(start)
}

export function countWords(text: string): number {
  return text === '' ? 0 : text.trim().split(/\s+/).length
}

const leadIn =
  /\b(?:will|shall|agree|agrees|agreed|adopt|adopts|adopted|decided|resolved|should|would|may|are to|endeavou?r|endeavou?rs|intend|intends|undertake|following|through|by|include|includes|including|inter alia|as follows|namely|with a view to|aim to|aims to|seek to|в том числе|следующие|намерены|будут)\b[^:]{0,60}:$/iu

/** "The two sides shall pursue their cooperation in line with their obligations under international law:" */
const resolve =
  /^(?:[\p{L}’'-]+\s+){1,12}(?:will|shall|agrees?|agreed|hereby|resolved?|decided?)\s[^:;]{0,200}:$/iu

/** "Both sides will:", "through the following:", a half sentence whose other half is the list below it. */
export function isLeadIn(text: string): boolean {
  const tail = text.slice(-200)
  return (
    leadIn.test(tail) ||
    resolve.test(text) ||
    (/:$/.test(tail) && /\b(?:to|through|by|for|via|на)\s*:$/iu.test(tail))
  )
}

const lists =
  /^(?:priority\s+)?(?:measures|actions?|activities|action lines|areas of cooperation|меры|мероприятия)(?:\s+to be taken)?\s*:?$/iu

/** "Measures:", which announces lines and names nothing. */
export function isListWord(text: string): boolean {
  return text.length < 60 && lists.test(text.trim())
}

const recital =
  /^(?:deeply |fully |further |also |once again |strongly |firmly |warmly )?(?:recalling|reaffirming|re-affirming|reaffirmed|noting|recogni[sz]ing|welcoming|bearing in mind|guided by|pursuant to|acknowledging|emphasi[sz]ing|convinced|desiring|desirous|mindful|building on|building upon|committed|inspired by|considering|having|determined|expressing|appreciating|cogni[sz]ant|taking into account|taking note|encouraged by|believing|underlining|underscoring|stressing|reiterating|affirming|conscious|aware|pleased|whereas|in accordance with|in line with|in pursuance of|on the occasion of|ссылаясь|напоминая|подтверждая|признавая|отмечая|приветствуя|руководствуясь|учитывая|принимая во внимание|стремясь|исходя из|будучи|выражая)(?![\p{L}])/iu

/** "Recalling ...", "Guided by ...": a reason for the plan, never a line of it. */
export function isRecital(text: string): boolean {
  return recital.test(text.slice(0, 80))
}

const declaration =
  /^(?:this|the|the present|the joint|the comprehensive)\s+(?:[\p{L}-]+\s+){0,4}(?:plan|programme|document|action plan|plan of action|poa|cpa|framework|work plan)\b|^we,?\s|^(?:the\s+)?(?:parties|two sides|both sides|leaders|ministers|asean and)\b[^.;:]{0,160}\b(?:have|has|are|is|were|was|adopted|agreed|established|reaffirm|recall|recognise|recognize|welcome)\b|^настоящ(?:ий|ая|ее)\s/iu

/** "This Plan of Action guides ...": a statement about the plan, most likely its preamble. */
export function isDeclaration(text: string): boolean {
  return isRecital(text) || declaration.test(text.slice(0, 240))
}

const preambleTitle =
  /^(?:the\s+)?(?:preamble|introduction|introductory|background|foreword|context|overview|recitals?|mandate|преамбула|введение)\b/iu
const generalTitle =
  /^(?:the\s+)?(?:objectives?|purposes?|aims?|goals?|vision|general|(?:guiding |basic )?principles|scope|rationale|overall|общие положения|цели|принципы)(?![\p{L}])/iu

export function isPreambleTitle(title: string): boolean {
  return preambleTitle.test(title.slice(0, 60))
}

/** "Objectives", "Principles": its numbered texts may be recitals or may be lines. */
export function isGeneralTitle(title: string): boolean {
  return generalTitle.test(title.slice(0, 60))
}

const closing =
  /^(?:(?:adopted|done|signed|issued|endorsed|approved|agreed|concluded)\s+(?:in|at|on|by|this|during|and)\b|in witness\b|for (?:and on behalf of|the (?:government|association|russian|republic|ministry|foreign)|asean)\b|on behalf of\b|принят[оаы]?\s|совершено\s|подписан[оаы]?\s|за (?:правительство|ассоциацию|асеан|россий)|\*\s*\*\s*\*|[*_=–—-]{3,}\s*$)/iu

/** "Adopted in ...", "For ASEAN", a row of asterisks: what stands under the last line. */
export function isClosing(text: string): boolean {
  return closing.test(text.slice(0, 80))
}

/** "ANNEX II: Priority projects", "Appendix". */
export function isAnnex(text: string): boolean {
  return (
    /^(?:annex(?:es|ure)?|appendi(?:x|ces)|attachment|приложение)(?:\s+(?:[ivxlc]{1,6}|\p{Nd}{1,3}|[a-z]))?\s*(?:$|[.:–—-]|\p{Lu})/iu.test(
      text.slice(0, 60),
    ) &&
    countWords(text) <= 24 &&
    /^(?:A|П)/.test(text)
  )
}

const documentTitle =
  /\b(?:plan of action|action plan|work plan|programme|comprehensive plan|declaration|joint statement|agreement|framework|strategy|план действий|программа)\b/iu

/** A title such as "Comprehensive Plan of Action to Promote Cooperation ... (2021-2025)". */
export function namesDocument(text: string): boolean {
  return documentTitle.test(text.slice(0, 300))
}

/** "Plan of Action 2021-2025 3": the name of the document with the number of the page, as it stands on top of one. */
export function isRunningTitle(text: string): boolean {
  return namesDocument(text) && /(?:19|20)\p{Nd}{2}\)?\s+\p{Nd}{1,3}$/u.test(text)
}
