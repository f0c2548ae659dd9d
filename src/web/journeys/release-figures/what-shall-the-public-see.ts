import type { BodyId } from '../../../core/bodies/body.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { parseMonth, monthEnd, monthStart } from '../../../core/measure/month.ts'
import { dayOfNumber } from '../../../core/calendar/day-number.ts'
import type { ReleaseRequest } from '../../../core/publication/figure-release.ts'
import { proposeARelease } from '../../../operations/release-figures.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { namesHere } from '../load-figures/dry-run-parts.ts'

type Subject = { readonly measures: readonly Measure[]; readonly bodies: readonly { readonly id: BodyId; readonly name: string }[]; readonly months: readonly [string, string] }

/** More cells at once keep the service busy for too long, and nobody looks through them. */
const mostMeasures = 12

/** What shall the public see? A release is proposed here; a second person decides on it. */
export const whatShallThePublicSee = formPage<Subject, { readonly title: string; readonly request: ReleaseRequest }>({
  path: paths.proposeRelease(':programme'),
  guard: 'propose-a-release',
  subject: async (ask, visit) => {
    const held = (await ask.seriesHeld(visit.programme.id)).filter(({ body }) => body !== 'england')
    const names = await namesHere(ask, visit)
    const ids = new Set(held.map(({ measure }) => measure))
    const measures = (await ask.measures(visit.programme.id)).filter(({ id, unit }) => ids.has(id) && (unit === 'count' || unit === 'percent'))
    const last = held.reduce((latest, each) => (each.last > latest ? each.last : latest), visit.on)
    const end = last > visit.on ? visit.on : last
    return { measures, bodies: [...new Set(held.map(({ body }) => body))].map((id) => ({ id, name: names.body(id) })), months: [`${Number(end.slice(0, 4)) - 1}${end.slice(4, 7)}`, end.slice(0, 7)] }
  },
  title: 'What shall the public see?',
  lead: 'Choose counts and percentages. Small numbers are kept back, and everything is checked against what was released before. You see the table before anybody decides.',
  back: (_subject, { programme }) => ({ href: paths.releases(programme.id), text: 'Back to the releases' }),
  fields: ({ subject: { measures, bodies, months }, sent, errors }) => {
    const ask = fieldsFor(sent, errors, { from: months[0], to: months[1] })
    return html`${ask.line('title', 'Title', { hint: 'As the public will read it, such as “How quickly we decided, 2026”.' })}
${ask.line('from', 'From which month?', { width: '10', hint: 'Written as 2026-04.' })}
${ask.line('to', 'To which month?', { width: '10' })}
${ask.tick('bodies', 'Whose figures?', bodies.map(({ id, name }) => ({ value: id, text: name })), bodies.slice(0, 1).map(({ id }) => id))}
${ask.tick('measures', 'Which measures?', measures.map(({ id, name }) => ({ value: id, text: name })), [], `At most ${mostMeasures}.`)}`
  },
  button: { text: 'Propose it' },
  parse: (form, errors, { measures, bodies }) => {
    const [from, to] = [parseMonth(form.text('from')), parseMonth(form.text('to'))]
    if (from === null) errors.push({ field: 'from', message: 'Write the first month as 2026-04' })
    if (to === null) errors.push({ field: 'to', message: 'Write the last month as 2026-10' })
    const chosen = measures.filter(({ id }) => form.all('measures').includes(id)).map(({ id }) => id)
    const whose = bodies.filter(({ id }) => form.all('bodies').includes(id)).map(({ id }) => id)
    const [[measure, ...others], [body, ...rest]] = [chosen, whose]
    if (measure === undefined || chosen.length > mostMeasures) errors.push({ field: 'measures', message: `Choose from 1 to ${mostMeasures} measures` })
    if (body === undefined) errors.push({ field: 'bodies', message: 'Choose whose figures' })
    if (from === null || to === null || measure === undefined || body === undefined) return null
    return { title: form.text('title'), request: { measures: [measure, ...others], bodies: [body, ...rest], from: dayOfNumber(monthStart(from)), to: dayOfNumber(monthEnd(to)) } }
  },
  act: (does, intent, { visit }) => proposeARelease(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-title': 'title', 'ends-before-it-begins': 'to' },
  firstField: 'measures',
  done: (_subject, { programme }) => ({ to: paths.releases(programme.id), notice: 'The release is proposed. Somebody else has to decide on it.' }),
})
