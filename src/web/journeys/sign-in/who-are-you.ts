import { isRefusal } from '../../../core/refusal.ts'
import { signIn } from '../../../operations/sign-in.ts'
import { button, input, passwordInput } from '../../components/govuk.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page, type Answer, type Visit } from '../../page.ts'
import { paths } from '../../paths.ts'

/** Only an address of this service is followed after signing in. Browsers drop tabs and line ends, so that a slash may follow one unseen. */
const ownAddress = (next: string | undefined): string => (next !== undefined && /^\/(?![/\\])[!-~]*$/.test(next) ? next : paths.home())

const shown = (visit: Visit, typed: { readonly email: string; readonly next: string }, errors: readonly FieldError[]): Answer => {
  const title = 'Sign in'
  return {
    kind: 'page',
    title,
    errors,
    body: html`${pageHeading({ title })}
<form method="post" action="${paths.signIn()}" novalidate>
${visit.token}
<input type="hidden" name="next" value="${typed.next}">
${input({
  id: 'email',
  name: 'email',
  type: 'email',
  label: { text: 'E-mail address' },
  autocomplete: 'username',
  spellcheck: false,
  value: typed.email,
  classes: 'govuk-!-width-two-thirds',
  errorMessage: errorOf(errors, 'email'),
})}
${passwordInput({ id: 'password', name: 'password', label: { text: 'Password' }, autocomplete: 'current-password', errorMessage: errorOf(errors, 'password') })}
${button({ text: 'Sign in' })}
</form>`,
  }
}

/** Who are you? The door of the service. */
export const whoAreYou = page({
  path: paths.signIn(),
  guard: 'anyone',
  showAtDoor: (visit) => shown(visit, { email: '', next: ownAddress(visit.query['next']) }, []),
  submit: {
    guard: 'anyone',
    looksItself: ['words'],
    atDoor: async (visit, form, door) => {
      const typed = { email: form.text('email'), password: form.text('password'), next: ownAddress(form.text('next')) }
      const errors: FieldError[] = []
      if (typed.email === '') errors.push({ field: 'email', message: 'Enter your e-mail address' })
      if (typed.password === '') errors.push({ field: 'password', message: 'Enter your password' })
      if (errors.length > 0) return shown(visit, typed, errors)
      const outcome = await signIn({ ...door, noteAttempt: (email, succeeded) => door.noteAttempt(email, succeeded, door.thisAddress) }, typed)
      if (isRefusal(outcome)) return shown(visit, typed, [{ field: 'email', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'signed-in', sessionToken: outcome.token, to: typed.next }
    },
  },
})

/** Leaving: the session ends at once, also for anybody who copied its cookie. */
export const goodbye = page({
  path: paths.signOut(),
  guard: 'anyone',
  submit: {
    guard: 'anyone',
    looksItself: ['words'],
    atDoor: async (_visit, _form, door) => {
      if (door.thisToken !== '') await door.endSession(door.thisToken)
      return { kind: 'signed-out', to: paths.home() }
    },
  },
})
