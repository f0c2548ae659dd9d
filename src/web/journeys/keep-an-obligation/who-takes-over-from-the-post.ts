import type { PostId } from '../../../core/intervention/appointment.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { endAPost } from '../../../operations/keep-appointments.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const nobody = 'nobody'

const shown = (regime: Regime, { programme, token, on, params }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const post = regime.posts.find((each) => each.id === params['post'])
  if (post === undefined) return { kind: 'not-found' }
  const title = 'Who takes over from this post?'
  const chosen = sent?.text('followedBy')
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.regime(programme.id), text: 'Who is responsible for what' },
    body: html`${pageHeading({ title, kicker: post.name, lead: 'A post ends when nobody is to sit in it any more. What it carried goes to another post from the next day, or you say that nobody takes over; then each of its duties stands as held by nobody until somebody is named.' })}
<form method="post" action="${paths.endPost(programme.id, post.id)}" novalidate>
${token}
${statedDayQuestion({ name: 'last', legend: 'Last day of the post', sent, day: on, errors })}
${select({ id: 'followedBy', name: 'followedBy', label: { text: 'Which post takes over?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a post' }, { value: nobody, text: 'Nobody takes over', selected: chosen === nobody }, ...regime.posts.filter((each) => each.id !== post.id).map((each) => ({ value: each.id, text: each.name, selected: each.id === chosen }))], errorMessage: errorOf(errors, 'followedBy') })}
${textarea({ id: 'because', name: 'because', rows: '2', label: { text: 'Why it ended', classes: 'govuk-label--s' }, value: sent?.text('because') ?? '', errorMessage: errorOf(errors, 'because') })}
${sourceFields(sent, errors)}
${button({ text: 'Record the end of the post', classes: 'govuk-button--warning' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'because', 'no-source': 'source', 'no-such-successor': 'followedBy' }

/** Who takes over from a post that ends, or does nobody? */
export const whoTakesOverFromThePost = page({
  path: paths.endPost(':programme', ':post'),
  guard: 'record-appointment',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'record-appointment',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const post = regime.posts.find((each) => each.id === visit.params['post'])
      if (post === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const lastDay = typedStatedDay(form, 'last', 'last day', errors, true)
      const next = form.text('followedBy')
      if (next === '') errors.push({ field: 'followedBy', message: 'Choose the post that takes over, or that nobody does' })
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || lastDay === null) return shown(regime, visit, form, errors)
      const intent = { post: post.id, lastDay, followedBy: next === nobody ? null : (next as PostId), because: form.text('because'), source }
      const outcome = await endAPost(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [{ field: fieldOf[outcome.code] ?? 'last-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.regime(visit.programme.id), notice: next === nobody ? 'The post has ended. Nobody holds what it carried.' : 'The post has ended, and what it carried has gone on.' }
    },
  },
})
