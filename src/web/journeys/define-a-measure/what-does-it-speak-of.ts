import type { MeasureLink } from '../../../core/measure/measure-notes.ts'
import { linkAMeasure, unlinkAMeasure } from '../../../operations/write-measures.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { backToMeasure, measureOf } from './about-a-measure.ts'

/** A choice in a list has room for so many letters. */
const cut = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, 88)}…`)

/** Which finding or action does this measure speak of? */
export const whatDoesItSpeakOf = formPage({
  path: paths.linkMeasure(':programme', ':measure'),
  guard: 'link-measures',
  subject: async (ask, visit) => {
    const about = await measureOf(ask, visit)
    return about === null ? null : { ...about, findings: await ask.findings(visit.programme.id), actions: await ask.actions(visit.programme.id) }
  },
  title: 'What does it speak of?',
  kicker: ({ measure }) => measure.name,
  lead: 'Link a measure to the finding it shows to be put right, or to the action it shows to work. The plan keeps its own words.',
  back: backToMeasure,
  fields: ({ subject: { findings, actions }, sent, errors }) => {
    const ask = fieldsFor(sent, errors)
    return html`${ask.choose('finding', 'Finding', findings.map(({ id, text }) => ({ value: id, text: cut(text) })), { first: 'None' })}
${ask.choose('action', 'Or action', actions.flatMap(({ id, number, title, howWeWillKnow }) => [{ value: `${id}|`, text: cut(`${number}. ${title}`) }, ...howWeWillKnow.measures.map((words, i) => ({ value: `${id}|${i}`, text: cut(`${number}, for its measure “${words}”`) }))]), { first: 'None' })}`
  },
  button: { text: 'Link it' },
  parse: (form, errors, { measure, findings, actions }) => {
    const finding = findings.find(({ id }) => id === form.text('finding'))
    const [id, place] = form.text('action').split('|')
    const action = actions.find((each) => each.id === id)
    if ((finding === undefined) === (action === undefined)) {
      errors.push({ field: 'finding', message: 'Choose a finding or an action, and not both' })
      return null
    }
    const to: MeasureLink['to'] = finding === undefined ? { kind: 'action', action: action!.id, words: action!.howWeWillKnow.measures[Number(place || NaN)] ?? null } : { kind: 'finding', finding: finding.id }
    return { measure: measure.id, to }
  },
  act: (does, intent, { visit }) => linkAMeasure(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'finding',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#links`, notice: 'It is linked.' }),
})

/** Why is the link taken back? */
export const whyIsTheLinkTakenBack = formPage({
  path: paths.unlinkMeasure(':programme', ':measure', ':link'),
  guard: 'link-measures',
  subject: async (ask, visit) => {
    const about = await measureOf(ask, visit)
    const link = (await ask.measureLinks(visit.programme.id)).find(({ id, measure }) => id === visit.params['link'] && measure === about?.measure.id)
    return about === null || link === undefined ? null : { ...about, link }
  },
  title: 'Why is the link taken back?',
  kicker: ({ measure }) => measure.name,
  lead: 'The link stays on record, with the reason.',
  back: backToMeasure,
  fields: ({ sent, errors }) => fieldsFor(sent, errors).long('reason', 'Why?'),
  button: { text: 'Take it back', isWarning: true },
  parse: (form, _errors, { link }) => ({ link: link.id, reason: form.text('reason') }),
  act: (does, intent, { visit }) => unlinkAMeasure(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'reason',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#links`, notice: 'The link is taken back.' }),
})
