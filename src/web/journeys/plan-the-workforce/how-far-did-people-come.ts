import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { campaignStages, offerKinds, type AcademyCohort, type Campaign, type CampaignCount, type CampaignOffer, type CampaignStay } from '../../../core/workforce/campaign.ts'
import { cohortMeasures, cohortStages, type CohortCounts } from '../../../core/workforce/cohort-figures.ts'
import { addACohort, beginACampaign, checkWhoStayed, countACampaign, countACohort, makeAnOffer } from '../../../operations/keep-workforce-plans.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage, type FormPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { amountOfStage } from './cohorts-part.ts'
import { campaignStageWords, cohortStageWords, offerWords } from '../../words/risk-words.ts'

const numeric = { width: '5', inputmode: 'numeric' } as const
const back: FormPage<unknown, never>['back'] = (_subject, { programme }) => ({ href: paths.workforce(programme.id), text: 'Workforce' })
const done = (notice: string): FormPage<unknown, never>['done'] => (_subject, { programme }) => ({ to: paths.workforce(programme.id), notice })

const dayIn = (form: Form, field: string, errors: FieldError[]) => {
  const typed = typedDay(form, field)
  if (typed.kind === 'day') return typed.day
  errors.push({ field: `${field}-day`, message: 'Enter the day as day, month and year' })
  return null
}

const countIn = (form: Form, field: string, errors: FieldError[]): number => {
  const value = typedCount(form.text(field))
  if (value === null || Number.isNaN(value)) errors.push({ field, message: 'Enter a whole number' })
  return value ?? 0
}

const ownBodies = async (ask: Questions, { programme, on }: ProgrammeVisit): Promise<readonly Body[]> => (await ask.bodies(programme.id)).filter(({ validTo }) => validTo === null || validTo >= on)
const bodyItems = (bodies: readonly Body[]) => bodies.map(({ id, name }) => ({ value: id, text: name }))

/** Which drive to recruit begins? */
export const whichCampaignBegins = formPage<readonly Body[], Pick<Campaign, 'title' | 'body' | 'from' | 'posts'>>({
  path: paths.beginCampaign(':programme'),
  guard: 'keep-workforce-plans',
  subject: ownBodies,
  title: 'Which campaign begins?',
  lead: 'A campaign is counted stage by stage, to the day somebody starts and beyond.',
  back,
  fields: ({ subject, visit, sent, errors }) => {
    const { line, choose, day } = fieldsFor(sent, errors)
    return html`${line('title', 'What do you call it?')}${choose('body', 'Who recruits?', bodyItems(subject), { first: 'Choose a body' })}${day('from', 'First day', visit.on)}${line('posts', 'How many posts are to be filled?', numeric)}`
  },
  button: { text: 'Begin it' },
  parse: (form, errors) => {
    const from = dayIn(form, 'from', errors)
    const posts = countIn(form, 'posts', errors)
    return from === null ? null : { title: form.text('title'), body: form.text('body') as BodyId, from, posts }
  },
  act: (does, intent, { visit: { programme, actor } }) => beginACampaign(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'no-such-body': 'body', 'not-a-count': 'posts' },
  firstField: 'title',
  done: done('The campaign is on record.'),
})

const campaignHere = async (ask: Questions, { programme, params }: ProgrammeVisit): Promise<Campaign | null> => (await ask.workforcePlans(programme.id)).campaigns.find((each) => each.id === params['campaign']) ?? null
const kicker = ({ title }: Campaign): string => title

/** How far did people come in this campaign? */
export const howFarDidPeopleCome = formPage<Campaign, CampaignCount>({
  path: paths.countCampaign(':programme', ':campaign'),
  guard: 'keep-workforce-plans',
  subject: campaignHere,
  title: 'How far did people come?',
  kicker,
  lead: 'Count everybody since the campaign began who ever came to each stage. Numbers only, and no names.',
  back,
  fields: ({ visit, subject, sent, errors }) => {
    const last = subject.counts.at(-1)
    const { line, day } = fieldsFor(sent, errors, Object.fromEntries(campaignStages.map((stage) => [stage, last === undefined ? '' : String(last.counts[stage])])))
    return html`${day('on', 'Counted on', visit.on)}${campaignStages.map((stage) => line(stage, campaignStageWords[stage], numeric))}`
  },
  button: { text: 'Record the count' },
  parse: (form, errors) => {
    const on = dayIn(form, 'on', errors)
    const counts = Object.fromEntries(campaignStages.map((stage) => [stage, countIn(form, stage, errors)])) as CampaignCount['counts']
    return on === null ? null : { on, counts }
  },
  act: (does, count, { subject, visit: { programme, actor } }) => countACampaign(does, { ...count, campaign: subject.id }, { programme: programme.id, actor }),
  fieldOf: { 'in-the-future': 'on-day', 'before-it-begins': 'on-day', 'not-the-latest': 'on-day' },
  firstField: campaignStages[0],
  done: done('The count is on record.'),
})

/** What is paid so that people come and stay? */
export const whatIsPaid = formPage<Campaign, CampaignOffer>({
  path: paths.offerInCampaign(':programme', ':campaign'),
  guard: 'keep-workforce-plans',
  subject: campaignHere,
  title: 'What is paid?',
  kicker,
  lead: 'What each person gets, and how many have had it since the campaign began. Record it again under the same name when more have had it.',
  back,
  fields: ({ visit, sent, errors }) => {
    const { line, choose, day } = fieldsFor(sent, errors)
    return html`${choose('kind', 'What kind of offer is it?', offerKinds.map((each) => ({ value: each, text: offerWords[each] })), { first: 'Choose a kind' })}${line('title', 'What do you call it?')}${line('pounds', 'Pounds for each person', numeric)}${line('paid-to', 'How many people have had it?', numeric)}${day('on', 'As at', visit.on)}`
  },
  button: { text: 'Record the offer' },
  parse: (form, errors) => {
    const kind = offerKinds.find((each) => each === form.text('kind'))
    const on = dayIn(form, 'on', errors)
    const [poundsEach, paidTo] = [countIn(form, 'pounds', errors), countIn(form, 'paid-to', errors)]
    if (kind === undefined) errors.push({ field: 'kind', message: 'Choose what kind of offer it is' })
    return kind === undefined || on === null ? null : { kind, title: form.text('title'), poundsEach, paidTo, on }
  },
  act: (does, offer, { subject, visit: { programme, actor } }) => makeAnOffer(does, { ...offer, campaign: subject.id }, { programme: programme.id, actor }),
  fieldOf: { 'no-title': 'title', 'not-a-count': 'pounds', 'in-the-future': 'on-day', 'before-it-begins': 'on-day', 'not-the-latest': 'on-day', 'fewer-than-last-time': 'paid-to' },
  firstField: 'kind',
  done: done('The offer is on record.'),
})

/** Who stayed, of those who started? */
export const whoStayed = formPage<Campaign, CampaignStay>({
  path: paths.stayInCampaign(':programme', ':campaign'),
  guard: 'keep-workforce-plans',
  subject: campaignHere,
  title: 'Who stayed?',
  kicker,
  lead: 'Of those who started through this campaign long enough ago, how many are still in post?',
  back,
  fields: ({ visit, sent, errors }) => {
    const { line, day } = fieldsFor(sent, errors)
    return html`${line('months', 'Months after the first day at work', { ...numeric, hint: 'Such as 6, 12 or 24.' })}${line('started', 'How many started so long ago?', numeric)}${line('in-post', 'How many of them are in post?', numeric)}${day('on', 'Counted on', visit.on)}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const on = dayIn(form, 'on', errors)
    const [months, started, inPost] = [countIn(form, 'months', errors), countIn(form, 'started', errors), countIn(form, 'in-post', errors)]
    return on === null ? null : { on, months, started, inPost }
  },
  act: (does, stay, { subject, visit: { programme, actor } }) => checkWhoStayed(does, { ...stay, campaign: subject.id }, { programme: programme.id, actor }),
  fieldOf: { 'more-than-started': 'in-post', 'not-a-count': 'months', 'in-the-future': 'on-day', 'before-it-begins': 'on-day' },
  firstField: 'months',
  done: done('It is on record who stayed.'),
})

/** Which cohort of the academy begins? */
export const whichCohortBegins = formPage<readonly Body[], Omit<AcademyCohort, 'id' | 'programme'>>({
  path: paths.addCohort(':programme'),
  guard: 'keep-workforce-plans',
  subject: ownBodies,
  title: 'Which cohort begins?',
  lead: 'A cohort is one intake of the Social Work Academy. What becomes of it is kept as figures, and drawn like all others.',
  back,
  fields: ({ subject, visit, sent, errors }) => {
    const { line, choose, day } = fieldsFor(sent, errors)
    return html`${line('title', 'What do you call it?', { hint: 'For example “September 2026”.' })}${choose('body', 'Whose academy is it?', bodyItems(subject), { first: 'Choose a body' })}${day('intake', 'First day', visit.on)}${line('places', 'How many places are there?', numeric)}`
  },
  button: { text: 'Add the cohort' },
  parse: (form, errors) => {
    const intake = dayIn(form, 'intake', errors)
    const places = countIn(form, 'places', errors)
    return intake === null ? null : { title: form.text('title'), body: form.text('body') as BodyId, intake, places }
  },
  act: (does, intent, { visit: { programme, actor } }) => addACohort(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'no-such-body': 'body', 'already-there': 'intake-day', 'not-a-count': 'places' },
  firstField: 'title',
  done: done('The cohort is on record.'),
})

const hashOf = (sha256: Tools['sha256']) => (text: string): string => sha256(new TextEncoder().encode(text))

type CountedCohort = { readonly cohort: AcademyCohort; readonly known: Readonly<Record<string, string>> }

/** A figure as it was typed: the people, of a share; nothing where it is not known, or hidden from the reader. */
const typedBefore = (amount: ReturnType<typeof amountOfStage>): string => (amount?.kind === 'number' ? String(amount.numerator ?? amount.value) : '')

/** What became of this cohort? */
export const whatBecameOfThisCohort = formPage<CountedCohort, CohortCounts>({
  path: paths.countCohort(':programme', ':cohort'),
  guard: 'load-figures',
  subject: async (ask, { programme, params }) => {
    const cohort = (await ask.workforcePlans(programme.id)).cohorts.find((each) => each.id === params['cohort'])
    if (cohort === undefined) return null
    const known = await Promise.all(cohortStages.map(async (stage) => [stage, typedBefore(amountOfStage(cohort, stage, await ask.figuresOfMeasure(programme.id, cohortMeasures[stage], null)))] as const))
    return { cohort, known: Object.fromEntries(known) }
  },
  title: 'What became of this cohort?',
  kicker: ({ cohort }) => cohort.title,
  lead: 'What is on record stands in the boxes. Leave empty what nobody can know yet. A number that changes restates the figure, and the old one stays on record.',
  back,
  fields: ({ subject, sent, errors }) => html`${cohortStages.map((stage) => fieldsFor(sent, errors, subject.known).line(stage, cohortStageWords[stage], numeric))}`,
  button: { text: 'Record the figures' },
  parse: (form, errors) => {
    const read = (stage: (typeof cohortStages)[number]): number | null => {
      const value = typedCount(form.text(stage))
      if (Number.isNaN(value)) errors.push({ field: stage, message: 'Enter a whole number, or leave it empty' })
      return value
    }
    return Object.fromEntries(cohortStages.map((stage) => [stage, read(stage)])) as CohortCounts
  },
  act: (does, counts, { subject: { cohort }, visit: { programme, actor } }) => countACohort({ ...does, hash: hashOf(does.sha256) }, { cohort: cohort.id, counts }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: cohortStages[0],
  done: done('The figures of the cohort are on record.'),
})
