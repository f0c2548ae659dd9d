import { ownersOn } from '../../../core/bodies/ownership.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { endABody, wholeRecord, type AskedAboutAll } from '../../../operations/end-a-body.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import type { Form } from '../../form.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { readAbout, readEnd, readOpen } from './end-fields.ts'
import { aboutPage, checkPage, leftPage, type EndVisit } from './end-pages.ts'

const here = async (ask: AskedAboutAll, visit: ProgrammeVisit): Promise<EndVisit | null> => {
  const record = await wholeRecord(ask, visit.programme.id)
  const body = record.regime.bodies.findLast((each) => each.id === visit.params['body'])
  return body === undefined ? null : { visit, record, body }
}

const empty = (errors: readonly FieldError[]): boolean => errors.length === 0

/** In: where the person stands and what was sent. Out: the page that comes next, or null where the end is to be recorded. */
const nextPage = (at: EndVisit, sent: Form): Answer | null => {
  const asked = sent.text('do')
  const errors: FieldError[] = []
  if (asked === 'about') return aboutPage(at, sent, [])
  const about = readAbout(sent, at.record.regime.bodies, at.body, errors)
  if (about === null) return aboutPage(at, sent, errors)
  const opened = readOpen(at.record, at.body, about)
  if (asked === 'left') return leftPage(at, about, opened, sent, [])
  const intent = readEnd(sent, at.body, about, opened, errors)
  if (intent === null) return leftPage(at, about, opened, sent, errors)
  return asked === 'end' && empty(errors) ? null : checkPage(at, about, opened, intent, sent, [])
}

/** How does a body end, who comes after it, and who goes on with each thing it holds? Nothing is kept before the last button. */
export const howDoesTheBodyEnd = page({
  path: paths.endBody(':programme', ':body'),
  guard: 'change-instrument',
  show: async (ask, visit) => {
    const at = await here(ask, visit)
    if (at === null) return { kind: 'not-found' }
    const { body, record } = at
    const successors = record.regime.successions.filter((each) => each.predecessor === body.id && each.kind !== 'service-transferred')
    // A trust is mostly taken back by those who own it.
    const owners = ownersOn(record.governance.ownerships, body.id, visit.on)?.owners.map((each) => each.body) ?? []
    return aboutPage(at, null, [], body.kind === 'trust' ? { how: 'service-transferred', successors: owners } : { how: successors[0]?.kind ?? '', successors: successors.map((each) => each.successor) })
  },
  submit: {
    guard: 'change-instrument',
    act: async (does, visit, sent) => {
      const at = await here(does, visit)
      if (at === null) return { kind: 'not-found' }
      const next = nextPage(at, sent)
      if (next !== null) return next
      const about = readAbout(sent, at.record.regime.bodies, at.body, [])!
      const opened = readOpen(at.record, at.body, about)
      const intent = readEnd(sent, at.body, about, opened, [])!
      const outcome = await endABody(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return checkPage(at, about, opened, intent, sent, [{ field: 'answers', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: `${paths.body(visit.programme.id, at.body.id)}?on=${about.lastDay}`, notice: 'The end is on record, and everything it held has somebody or an end with a reason.' }
    },
  },
})
