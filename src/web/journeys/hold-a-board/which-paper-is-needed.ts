import { flaggedIn, type UpwardClaim } from '../../../core/assurance/upward-claim.ts'
import { flaggedClaims } from '../../components/flagged-words/flagged-words.ts'
import { addDays } from '../../../core/calendar/day.ts'
import { recordPages, type AgendaItemId, type Paper, type RecordPage, type UnfinishedPaper } from '../../../core/board/meeting.ts'
import { whyNoPaper, type PaperIntent } from '../../../core/board/give-paper.ts'
import { sentencesThatAssert } from '../../../core/board/paper-claims.ts'
import { may } from '../../../core/people/permission.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { giveAPaper, whyNotHeld } from '../../../operations/give-a-paper.ts'
import { askForAPaper } from '../../../operations/keep-meetings.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { meetingName, recordPageWords } from '../../words/board-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { keepFile } from './file-draft.ts'
import { backToMeeting, meetingFor, type MeetingSight } from './meeting-sight.ts'
import { paperState, paperWriters, unfinishedFor, whoIsReminded, type PaperWriter } from './paper-writers.ts'
import { paperSaysPart } from './paper-says-part.ts'

/** Which paper does the meeting need, from whom and by when? */
export const whichPaperIsNeeded = formPage<MeetingSight & { readonly writers: readonly PaperWriter[] }, PaperIntent>({
  path: paths.askForPaper(':programme', ':meeting'),
  guard: 'keep-meetings',
  subject: async (ask, visit) => {
    const sight = await meetingFor(ask, visit)
    return sight === null ? null : { ...sight, writers: await paperWriters(ask, visit) }
  },
  title: 'Which paper does the meeting need?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'Whoever writes it gives it on the page of the meeting: a file, or a page of this record as it stands.',
  back: backToMeeting,
  fields: ({ subject: { meeting, series, board, writers }, sent, errors }) => {
    const { line, choose, day } = fieldsFor(sent, errors)
    return html`${line('title', 'What is the paper called?')}
${choose('owner', 'Who writes it?', writers.map(({ name, capacity }) => ({ value: capacity, text: `${capacity} (${name})` })), { first: 'Choose somebody of the programme', hint: 'They are reminded each week until it is here. It goes with the post, so whoever takes over is reminded too.' })}
${line('outside', 'Or somebody outside the programme', { hint: 'A post, such as: Head of early help, Otherland. No reminder goes to them.' })}
${choose('item', 'For which point of the agenda?', board.items.filter((each) => each.meeting === meeting.id).map(({ id, position, title }) => ({ value: id, text: `${position}. ${title}` })), { first: 'For no single point' })}
${day('due', 'By which day?', addDays(meeting.on, -series.papersDaysBefore))}`
  },
  button: { text: 'Ask for the paper' },
  parse: (form, errors, { meeting, writers }) => {
    const [chosen, outside] = [writers.find(({ capacity }) => capacity === form.text('owner'))?.capacity, form.text('outside')]
    if (chosen === undefined && outside === '') errors.push({ field: 'owner', message: 'Choose who writes it, or name somebody outside the programme' })
    if (chosen !== undefined && outside !== '') errors.push({ field: 'outside', message: 'Choose somebody of the programme or name somebody outside it, not both' })
    const due = typedDay(form, 'due')
    if (due.kind !== 'day') errors.push({ field: 'due-day', message: 'Enter the day as day, month and year' })
    return due.kind !== 'day' ? null : { meeting: meeting.id, item: (form.text('item') || null) as AgendaItemId | null, title: form.text('title'), owner: chosen ?? outside, due: due.day }
  },
  act: (does, intent, { visit: { programme, actor } }) => askForAPaper(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'due-after-meeting': 'due-day', 'no-such-item': 'item' },
  firstField: 'title',
  done: ({ meeting }, { programme }) => ({ to: paths.meeting(programme.id, meeting.id), notice: 'The paper is asked for.' }),
})

/** In: a paper. Out: its title, as a link to it where it is here. */
export const paperLink = (programme: string, { id, meeting, title, given }: Paper): Html => {
  if (given === null) return html`<a class="govuk-link" href="${paths.paper(programme, meeting, id)}">${title}</a>`
  if (given.content.kind === 'held-back') return html`${title}<span class="ib-table__under">Restricted: not for your role</span>`
  return given.content.kind === 'page'
    ? html`<a class="govuk-link" href="${recordPageWords[given.content.page].path(programme)}">${title}</a>`
    : html`<a class="govuk-link" href="${paths.paperFile(programme, meeting, id)}">${title}<span class="ib-table__under">${given.content.fileName}</span></a>`
}

const paperFor = ({ board }: MeetingSight, { params }: ProgrammeVisit): Paper | null => board.papers.find((each) => each.id === params['paper'] && each.meeting === params['meeting']) ?? null

/** What a paper’s page knows beside the paper. */
type Beside = { readonly claims: readonly UpwardClaim[]; readonly writers: readonly PaperWriter[]; readonly unfinished: readonly UnfinishedPaper[] }

const besidePaper = async (ask: Questions, visit: ProgrammeVisit): Promise<Beside> => ({ claims: (await ask.assurance(visit.programme.id)).upwardClaims, writers: await paperWriters(ask, visit), unfinished: await unfinishedFor(ask, visit) })

const shown = (sight: MeetingSight, paper: Paper, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[], { claims, writers, unfinished }: Beside): Answer => {
  const { programme, actor, on, token } = visit
  const { choose } = fieldsFor(sent, errors)
  const file = errorOf(errors, 'file')
  return {
    kind: 'page',
    title: paper.title,
    errors,
    backLink: backToMeeting(sight, visit),
    body: html`${pageHeading({ title: paper.title, kicker: `Paper for ${meetingName(sight.meeting)}` })}
${summaryList({
  rows: [
    { key: { text: 'State' }, value: { html: paperState(paper, unfinished, visit) } },
    { key: { text: 'Written by' }, value: { html: html`${paper.owner}${paper.given === null ? html`<span class="ib-table__under">${whoIsReminded(paper, writers)}</span>` : null}` } },
    { key: { text: 'Due' }, value: { text: dayInWords(paper.due) } },
    ...(paper.given === null ? [] : [{ key: { text: 'Given' }, value: { text: `${dayInWords(paper.given.on)}, by ${paper.given.by}` } }, { key: { text: 'The paper' }, value: { html: paperLink(programme.id, paper) } }]),
  ],
})}
${paper.given?.content.kind === 'file' ? paperSaysPart(paper.given.content.says, programme.id) : null}
${flaggedClaims(flaggedIn(claims, paper.title))}
${may(actor, 'make-upward-claim', programme.id, on) ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.addToLedger(programme.id)}?where=${encodeURIComponent(paper.title)}">Enter a sentence of this paper that asserts a change, a number or a completion</a></p>` : null}
${
  may(actor, 'give-a-paper', programme.id, on)
    ? html`<form method="post" enctype="multipart/form-data" novalidate class="ib-panel">${token}
<h2 class="govuk-heading-m">${paper.given === null ? 'Give the paper' : 'Give it again'}</h2>
${noChildHere()}
${fileUpload({ id: 'file', name: 'file', label: { text: 'A file', classes: 'govuk-label--s' }, hint: { text: 'PDF, Word or Excel, up to 20 MB. Its sentences that assert a change, a number or a completion are held against the record before it is given.' }, ...(file === undefined ? {} : { errorMessage: file }) })}
${choose('page', 'Or a page of this record, as it stands when it is read', recordPages.map((each) => ({ value: each, text: recordPageWords[each].text })), { first: 'No page' })}
${button({ text: 'Give the paper', classes: 'govuk-!-margin-bottom-0' })}</form>`
    : null
}`,
  }
}

/** Is the paper there? Whoever writes it gives it here. */
export const isThePaperThere = page({
  path: paths.paper(':programme', ':meeting', ':paper'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await meetingFor(ask, visit)
    const paper = sight === null ? null : paperFor(sight, visit)
    return sight === null || paper === null ? { kind: 'not-found' } : shown(sight, paper, visit, null, [], await besidePaper(ask, visit))
  },
  submit: {
    guard: 'give-a-paper',
    acts: async (run, visit, form) => {
      const { programme, actor, on } = visit
      // The words of a file may take seconds to read: no act is kept waiting for them.
      const here = await run(async (does) => {
        const sight = await meetingFor(does, visit)
        const paper = sight === null ? null : paperFor(sight, visit)
        return sight === null || paper === null ? null : { sight, paper, beside: await besidePaper(does, visit), wordsInFile: does.wordsInFile, sha256: does.sha256 }
      })
      if (here === null) return { kind: 'not-found' }
      const { sight, paper, beside, wordsInFile, sha256 } = here
      const again = (message: string): Answer => shown(sight, paper, visit, form, [{ field: 'file', message }], beside)
      const [file] = form.files('file')
      const recordPage: RecordPage | undefined = recordPages.find((each) => each === form.text('page'))
      if (file === undefined && recordPage === undefined) return again('Choose a file, or a page of the record')
      if (file !== undefined && recordPage !== undefined) return again('Choose a file or a page, not both')
      const words = file === undefined ? '' : await wordsInFile(file.bytes, file.name)
      const asserts = file !== undefined && sentencesThatAssert(words).length > 0 && (await run((does) => whyNotHeld(does, programme.id, sha256(file.bytes)))) === null
      return run(async (does): Promise<Answer> => {
        if (file !== undefined && asserts) {
          const setting = { programme: programme.id, actor, on, board: sight.board }
          const barredNow = whyNoPaper(paper.id, file, setting, await does.publicationSteps(programme.id))
          if (barredNow !== null) return again(`${barredNow.message} ${barredNow.whatToDo}`)
          const id = await keepFile(does, visit, form, { file, words, title: paper.title, isFor: { journey: 'give-a-paper', subject: paper.id } })
          return { kind: 'redirect', to: paths.paperSays(programme.id, sight.meeting.id, paper.id, id) }
        }
        const content = file === undefined ? ({ kind: 'page', page: recordPage! } as const) : ({ kind: 'file', ...file, sentences: words.trim() === '' ? null : [], goingOn: null } as const)
        const outcome = await giveAPaper(does, { paper: paper.id, content }, { programme: programme.id, actor })
        return isRefusal(outcome) ? again(`${outcome.message} ${outcome.whatToDo}`) : { kind: 'redirect', to: paths.meeting(programme.id, sight.meeting.id), notice: 'The paper is given.' }
      })
    },
  },
})

/** The file of a paper, always as a download: a file from elsewhere is not opened inside this service. */
export const paperAsFile = page({
  path: paths.paperFile(':programme', ':meeting', ':paper'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await meetingFor(ask, visit)
    const content = sight === null ? undefined : paperFor(sight, visit)?.given?.content
    const held = content?.kind === 'file' ? await ask.document(visit.programme.id, content.document) : null
    return held === null || content?.kind !== 'file' ? { kind: 'not-found' } : { kind: 'file', bytes: held.bytes, mediaType: content.mediaType, name: content.fileName, isUnchanging: true }
  },
})
