import { isNonEmpty, type NonEmpty } from '../../core/branded.ts'
import type { PackPageKind } from '../../core/pack/pack-templates.data.ts'
import type { Page, Paper } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import { auditsPage } from './audits-page.ts'
import { contractsPage } from './contracts-page.ts'
import { correctionsPage } from './corrections-page.ts'
import { coveragePage } from './coverage-page.ts'
import { deepDivePages } from './deep-dive-pages.ts'
import { exceptionsPage } from './exceptions-page.ts'
import { glossaryPage } from './glossary-page.ts'
import { journalHeadPage } from './journal-head-page.ts'
import { judgementsPage } from './judgements-page.ts'
import { ledgerPage } from './ledger-page.ts'
import { obligationsPage } from './obligations-page.ts'
import type { PackFacts } from './pack-facts.ts'
import { packSheets } from './pack-sheets.ts'
import { pageOf, paragraph } from './page-parts.ts'
import { planPage } from './plan-page.ts'
import { risksPage } from './risks-page.ts'
import { scorecardPages } from './scorecard-page.ts'
import { supplementPage } from './supplement-page.ts'
import { voicesPage } from './voices-page.ts'
import { whatChangedPage } from './what-changed-page.ts'
import { workforcePage } from './workforce-page.ts'

/** Raised by one whenever a page is arranged otherwise or says other words, so that an old pack names what it was made by. */
export const composerVersion = 4

type Compose = (facts: PackFacts) => Page | null | readonly Page[]

/** How each kind of page is made. A new kind without its line here does not compile. */
const composers = {
  corrections: correctionsPage,
  exceptions: exceptionsPage,
  coverage: coveragePage,
  plan: planPage,
  scorecard: scorecardPages,
  'deep-dives': deepDivePages,
  judgements: judgementsPage,
  obligations: obligationsPage,
  contracts: contractsPage,
  voices: voicesPage,
  audits: auditsPage,
  workforce: workforcePage,
  risks: risksPage,
  ledger: ledgerPage,
  'what-changed': whatChangedPage,
  glossary: glossaryPage,
  'journal-head': journalHeadPage,
} as const satisfies Record<Exclude<PackPageKind, 'contents'>, Compose>

const markings = {
  entitled: 'For those who may see small numbers only. Do not pass it on.',
  members: 'For members of the board. Small numbers are kept back.',
  public: 'For anybody. It holds published figures only.',
} as const

const contentsPage = (pages: NonEmpty<Page>): Page =>
  pageOf('contents', 'Contents', [{ kind: 'contents', of: pages.map(({ id, title }) => ({ page: id, title })) as unknown as NonEmpty<{ page: string; title: string }> }])

/** Pages as issued, in the order of the template; late papers of earlier editions stand after the page they belong to. */
const issuedPages = (facts: PackFacts): readonly Page[] => {
  const own = facts.pages.flatMap((kind): readonly Page[] => {
    if (kind === 'contents') return []
    const made: ReturnType<Compose> = (composers[kind] as Compose)(facts)
    return made === null ? [] : 'blocks' in made ? [made] : made
  })
  return own.flatMap((page) => [page, ...facts.merged.map((each, at) => ({ each, at })).filter(({ each }) => each.after === page.id).map(({ each, at }) => supplementPage(each, at + 1, false))])
}

/** Late papers after their pages, and before them a sheet that says which there are. None of them moves a page of the edition. */
const withSupplements = (pages: readonly Page[], { supplements }: PackFacts): readonly Page[] => {
  const late = supplements.map((each, at) => ({ after: each.after, page: supplementPage(each, at + 1, true) }))
  if (!isNonEmpty(late)) return pages
  const list: Page = {
    ...pageOf('added-since', 'Added since this edition was issued', [
      paragraph('These papers came later. Their sheets have a letter after the number, so no other sheet has moved.'),
      { kind: 'contents', of: late.map(({ page }) => ({ page: page.id, title: page.title })) as unknown as NonEmpty<{ page: string; title: string }> },
    ]),
    isSupplement: true,
  }
  return [list, ...pages].flatMap((page) => [page, ...late.filter(({ after }) => after === page.id).map((each) => each.page)])
}

/** Which state of the pack this is, in words. */
export const editionWords = (edition: number, supplements: number): string => `Edition ${edition}${supplements === 0 ? '' : ` with ${supplements === 1 ? 'one supplement' : `${supplements} supplements`}`}`

/** Facts to paper: arranging only. In: what the record held. Out: the whole pack as a value; the same facts give the same paper. */
export const composePack = (facts: PackFacts): Paper => {
  const issued = issuedPages(facts)
  if (!isNonEmpty(issued)) throw new Error('a pack has a page at least: that on how to check it')
  const all = withSupplements(facts.pages.includes('contents') ? [contentsPage(issued), ...issued] : issued, facts)
  return {
    title: facts.title,
    subtitle: facts.audience === 'public' ? `As it stood on ${dayWords(facts.asOf)}` : `For the meeting of ${dayWords(facts.meeting)}`,
    programme: facts.programme,
    language: 'en-GB',
    edition: editionWords(facts.edition, facts.supplements.length),
    marking: markings[facts.audience],
    standing: facts.isInvented ? 'Invented for demonstration. No person or place in it is real.' : null,
    day: facts.asOf,
    facts: [
      { term: 'What it is', words: facts.template },
      { term: 'Made from the record of', words: dayWords(facts.asOf) },
      ...(facts.pages.includes('what-changed') ? [{ term: 'Changes since', words: dayWords(facts.since) }] : []),
    ],
    pages: all as unknown as NonEmpty<Page>,
    sheets: packSheets(facts),
  }
}
