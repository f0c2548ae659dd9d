import { addMonths } from '../../../core/calendar/day.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import { may } from '../../../core/people/permission.ts'
import type { PackId, PackSetup } from '../../../core/pack/pack.ts'
import { packTemplates, templateOf } from '../../../core/pack/pack-templates.data.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { beginAPack } from '../../../operations/issue-a-pack.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'
import { figuresInPack } from './figures-in-pack.ts'
import { frozenParts } from './frozen-parts.ts'
import { gatherFactsInParts } from './gather-facts.ts'
import { gatherThenAct } from './gather-then-act.ts'
import { letOthersIn } from './let-others-in.ts'

const closer = ['closer-1', 'closer-2', 'closer-3'] as const

const shown = async (ask: Questions, { programme, token, actor, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Promise<Answer> => {
  const title = 'What goes into the pack?'
  const [bodies, held, measures, packs] = [await bodiesWithFigures(ask, programme.id), await ask.seriesHeld(programme.id), await ask.measures(programme.id), await ask.packs(programme.id)]
  const withFigures = measures.filter(({ id }) => held.some(({ measure, body }) => measure === id && bodies.some((each) => each.id === body)))
  const offered = packTemplates.filter(({ audience }) => audience !== 'entitled' || may(actor, 'see-small-numbers', programme.id, on))
  const { line, pick, day, tick, choose } = fieldsFor(sent, errors, { template: programme.kind === 'public-record' ? 'public-record' : 'board' })
  return {
    kind: 'page', title, errors, backLink: { href: paths.packs(programme.id), text: 'Packs' },
    body: html`${pageHeading({ title, lead: 'The pages fill themselves from the record as it stands now. Then the pack is frozen.' })}
<form method="post" novalidate>
${token}
${line('title', 'What is the pack called?', { hint: 'For example: Improvement board, 26 November 2026.' })}
${day('meeting', 'When is the meeting?', null)}
${day('since', 'When was the last board?', packs[0]?.meeting ?? addMonths(on, -1), 'What changed after that day is listed.')}
${pick('template', 'Which kind of pack?', offered.map(({ id, name, meant }) => ({ value: id, text: name, hint: meant })))}
${bodies.length === 0 ? null : tick('bodies', 'Whose figures?', bodies.map(({ id, name }) => ({ value: id, text: name })), bodies.map(({ id }) => id))}
${withFigures.length === 0 ? null : closer.map((name, at) => choose(name, ['Which measure do you want to look at more closely?', 'And a second?', 'And a third?'][at]!, withFigures.map(({ id, name: words }) => ({ value: id, text: words })), { first: 'None' }))}
${button({ text: 'Make the pack' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-title': 'title', 'no-such-template': 'template', 'since-not-before': 'since-day' }

/** In: what was sent. Out: what the pack is made of and for, or what is wrong. */
const setupFrom = async (ask: Questions, { programme, actor, on }: ProgrammeVisit, sent: Form): Promise<Omit<PackSetup, 'id'> | { readonly errors: readonly FieldError[] }> => {
  const [meeting, since, template] = [typedDay(sent, 'meeting'), typedDay(sent, 'since'), templateOf(sent.text('template'))]
  const errors: FieldError[] = []
  if (sent.text('title').trim() === '') errors.push({ field: 'title', message: 'Enter what the pack is called' })
  if (meeting.kind !== 'day') errors.push({ field: 'meeting-day', message: 'Enter the day of the meeting, as day, month and year' })
  if (since.kind !== 'day') errors.push({ field: 'since-day', message: 'Enter the day of the last board, as day, month and year' })
  if (template === null || (template.audience === 'entitled' && !may(actor, 'see-small-numbers', programme.id, on))) errors.push({ field: 'template', message: 'Choose which kind of pack' })
  if (meeting.kind !== 'day' || since.kind !== 'day' || template === null || errors.length > 0) return { errors }
  return {
    programme: programme.id, title: sent.text('title').trim(), template: template.id, audience: template.audience, meeting: meeting.day, since: since.day,
    bodies: (await bodiesWithFigures(ask, programme.id)).map(({ id }) => id).filter((id) => sent.all('bodies').includes(id)),
    deepDives: [...new Set(closer.map((name) => sent.text(name) as MeasureId).filter((each) => each.length > 0))],
  }
}

/** What goes into the pack? The meeting, the kind of pack and a closer look; everything else comes from the record. */
export const whatGoesIntoThePack = page({
  path: paths.makePack(':programme'),
  guard: 'make-a-pack',
  show: (ask, visit) => shown(ask, visit, null, []),
  submit: {
    guard: 'make-a-pack',
    acts: async (run, visit, sent, see) => {
      const { programme, actor } = visit
      const read = await see(async (ask) => ({ wish: await setupFrom(ask, visit, sent), sha256: ask.sha256 }))
      const { wish } = read
      if ('errors' in wish) return see((ask) => shown(ask, visit, sent, wish.errors))
      const done = await gatherThenAct(programme, {
        see, run,
        gather: async (inParts) => {
          const facts = await gatherFactsInParts(inParts, programme, wish, { number: 1, correction: null, merged: [] })
          await letOthersIn()
          return { facts, frozen: frozenParts(facts, read), figures: await inParts((ask) => figuresInPack(ask, programme, wish)) }
        },
      }, async (does: Doings, { frozen, figures }) => {
        const setup: PackSetup = { ...wish, id: does.newId() as PackId }
        const begun = await beginAPack(does, { setup, frozen, shown: figures }, { programme: programme.id, actor })
        return isRefusal(begun) ? begun : setup.id
      })
      if (isRefusal(done)) return see((ask) => shown(ask, visit, sent, [{ field: fieldOf[done.code] ?? 'title', message: `${done.message} ${done.whatToDo}` }]))
      return { kind: 'redirect', to: paths.pack(programme.id, done, '1'), notice: 'The pack is made and frozen. Its files are being printed.' }
    },
  },
})
