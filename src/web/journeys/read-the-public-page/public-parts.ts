import { flagsOfPublicItem, type PublicContact, type PublicItem, type PublicPage } from '../../../core/publication/public-item.ts'
import { releasedOn, type PublicLetter, type PublicStep } from '../../../core/publication/public-letter.ts'
import { paperReleasedOn, type PublicPaper } from '../../../core/publication/public-paper.ts'
import { claimFlagNames } from '../../../reports/words/claim-in-words.ts'
import { letterKindNames } from '../../../reports/words/letter-in-words.ts'
import { html, safeAddress, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { publicStepWords } from '../../words/letter-words.ts'
import { figuresShowWords, sizeInWords } from '../../words/publication-words.ts'

/** In: words of several paragraphs. Out: each in its own. */
export const paragraphs = (words: string): readonly Html[] =>
  words
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => html`<p class="govuk-body">${each}</p>`)

/** Out: on what something rests, and since when it stands, in small words below it. */
const restsOn = (item: PublicItem): Html => {
  const { source, measure, against, decided } = item
  const flags = flagsOfPublicItem(item)
  const from = source === null ? null : html`Written in: ${source.address === null ? source.title : html`<a class="govuk-link" href="${safeAddress(source.address)}">${source.title}</a>`}. `
  const shown = measure === null ? null : html`Measure: ${measure.name}; ${figuresShowWords[measure.shows]}. `
  return html`${against === null && flags === null ? null : html`<div class="govuk-inset-text">${flags === null ? html`<p class="govuk-body">No figure shows this. Why it is said all the same: ${against}</p>` : html`${flags.flagged.map(({ sentence, flag }) => html`<p class="govuk-body">“${sentence}” <strong>${claimFlagNames[flag]}</strong></p>`)}<p class="govuk-body">Why it is said all the same: ${flags.goingOn}</p>`}</div>`}
<p class="govuk-hint">${from}${shown}${decided === null ? null : html`Put here on ${dayInWords(decided.on)}.`}</p>`
}

/** One thing that the public reads, below the heading of its part. */
export const publicItem = (item: PublicItem): Html => html`<article class="ib-public-item" id="${item.id}">
<h3 class="govuk-heading-m">${item.title}</h3>
${paragraphs(item.words)}
${restsOn(item)}
</article>`

/** Letters that the board sent, each with a page of its own; null where none is out. */
export const lettersPart = ({ programme }: PublicPage, letters: readonly PublicLetter[]): Html | null =>
  letters.length === 0
    ? null
    : html`<section aria-labelledby="letters"><h2 class="govuk-heading-l" id="letters">Letters and reports</h2>${letters.map(
        (letter) => html`<article class="ib-public-item" id="letter-${letter.id}"><h3 class="govuk-heading-m"><a class="govuk-link" href="${paths.publicLetter(programme, letter.id)}">${letter.title}</a></h3>
<p class="govuk-body">${letterKindNames[letter.kind]}, to: ${letter.addressee}. Signed by ${letter.signed.name}, ${letter.signed.capacity}, on ${dayInWords(letter.signed.on)}.</p>
<p class="govuk-hint">Put here on ${dayInWords(releasedOn(letter))}.</p></article>`,
      )}</section>`

/** In: a paper. Out: the meeting it was given for, in words. */
export const meetingOfPaper = ({ meeting: { series, number, on } }: PublicPaper): string => `${series}, meeting ${number}, on ${dayInWords(on)}`

/** Papers of meetings, each with a page of its own; null where none is out. */
export const papersPart = ({ programme }: PublicPage, papers: readonly PublicPaper[]): Html | null =>
  papers.length === 0
    ? null
    : html`<section aria-labelledby="papers"><h2 class="govuk-heading-l" id="papers">Papers of the board</h2>${papers.map(
        (paper) => html`<article class="ib-public-item" id="paper-${paper.id}"><h3 class="govuk-heading-m"><a class="govuk-link" href="${paths.publicPaper(programme, paper.id)}">${paper.title}</a></h3>
<p class="govuk-body">${meetingOfPaper(paper)}. PDF, ${sizeInWords(paper.size)}.</p>
<p class="govuk-hint">Put here on ${dayInWords(paperReleasedOn(paper))}.</p></article>`,
      )}</section>`

/** The steps of a letter or paper on its way to the public, each in a line. */
export const stepsTaken = (steps: readonly PublicStep[]): readonly Html[] => steps.map(({ move, capacity, on }) => html`<li>${publicStepWords[move]}, on ${dayInWords(on)}: ${capacity}.</li>`)

/** Whom to call about a child, by telephone first. */
export const contactPanel = ({ council, phone, outOfHours, address }: PublicContact): Html => {
  const call = (number: string): Html => html`<a class="govuk-link ib-nowrap" href="tel:${number.replaceAll(/[^\d+]/g, '')}">${number}</a>`
  return html`<p class="govuk-body"><strong>If a child is in danger now, call 999.</strong></p>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Call ${council}</dt><dd class="govuk-summary-list__value">${call(phone)}</dd></div>
${outOfHours === null ? null : html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">At night and at weekends</dt><dd class="govuk-summary-list__value">${call(outOfHours)}</dd></div>`}
${address === null ? null : html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Tell them online</dt><dd class="govuk-summary-list__value"><a class="govuk-link" href="${safeAddress(address)}">${address}</a></dd></div>`}
</dl>`
}

/** Which programme this is about, and that an invented one is. */
export const invented = ({ isInvented }: PublicPage): Html | null =>
  isInvented ? html`<div class="govuk-inset-text">This is a sample. Exampleshire is invented: nobody here is real, and the telephone numbers reach nobody.</div>` : null

/** Where else the public page leads. */
export const publicLinks = ({ programme }: PublicPage, here: 'page' | 'figures' | 'history' | 'concern' | 'letter'): Html => {
  const links = [
    { at: 'page', href: paths.publicPage(programme), text: 'What has changed' },
    { at: 'figures', href: paths.publicFigures(programme), text: 'The figures' },
    { at: 'history', href: paths.publicHistory(programme), text: 'Everything put here, and what was taken back' },
    { at: 'concern', href: paths.publicConcern(programme), text: 'Report a concern about a child' },
  ] as const
  return html`<nav aria-label="Pages for the public"><ul class="govuk-list ib-public-links">${links.map(({ at, href, text }) => html`<li>${at === here ? html`<span aria-current="page">${text}</span>` : html`<a class="govuk-link" href="${href}">${text}</a>`}</li>`)}<li><a class="govuk-link" href="${paths.publicFeed(programme)}">Follow in a news reader (Atom)</a></li></ul></nav>`
}
