/** In: a text. Out: its sentences that state something. A question states nothing. */
export const statedSentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !sentence.endsWith('?'))

/**
 * Said before it, in the same breath: then the sentence hopes, asks, or says the opposite. Words of the field that look alike are left out: plans are things
 * here, children are in need, and May is a month.
 */
const takenBack = /\b(?:not|no|nor|never|nothing|nobody|neither|cannot|without|yet to|will|would|should|shall|must|might|could|can|if|whether|when|once|unless|until|aims?|hopes?|expects?|expected|wants?|wanted|areas? for|room for|to it that|(?:is|are|was|were) to)\b|n[’']t\b|\bto(?: (?:be|have|become|get|see))?\s*$/i
const mayBe = /\bmay\b/

const clauseBefore = (sentence: string, at: number): string => sentence.slice(0, at).split(/[,;:–—](?!\d)|\b(?:and|but)\b/).at(-1)!.split(/\s+/).slice(-7).join(' ')

/** In: a sentence and where in it something is said. Out: true where the words before it, in the same breath, say it and take nothing back. */
export const isSaidOutright = (sentence: string, at: number): boolean => {
  const before = clauseBefore(sentence, at)
  return !takenBack.test(before) && !mayBe.test(before)
}

/** In: a sentence, where something begins and ends. Out: the few words around it, to see whose number it is. */
export const wordsAround = (sentence: string, from: number, to: number): string => `${clauseBefore(sentence, from)} … ${sentence.slice(to).split(/[,;:–—](?!\d)|\b(?:and|but)\b/)[0]!.split(/\s+/).slice(0, 4).join(' ')}`
