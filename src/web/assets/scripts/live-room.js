// The room of a meeting: notes are kept while somebody types, and a decision, an action or the list of people is sent without leaving the page, so that
// words elsewhere on it stay as they are. Every form here works by itself where there are no scripts.
import { noteKeeper } from './keep-note.js'
import { post } from './post.js'

const words = {
  sending: 'Sending.',
  'not-reached': 'Not recorded: the service cannot be reached. Your words stay here. Press the button again when it can.',
  'signed-out': 'Not recorded: you are signed out. Sign in again in another tab, then press the button again. Your words stay here.',
  unsafe: 'A note is not kept yet. Look for it below, then try again.',
}

const isTouched = (form) => form.dataset.liveFailed === 'yes' || [...form.elements].some((each) => (each.tagName === 'SELECT' ? [...each.options].some((option) => option.selected !== option.defaultSelected) : 'defaultValue' in each && each.type !== 'hidden' && each.value !== each.defaultValue))

// `elements.item` is a function of the browser’s.
const itemOf = (form) => form.elements.namedItem('item').value

/** Ties the room to its scripts, where the page is one. */
export const liveRoom = () => {
  const keepers = [...document.querySelectorAll('form[data-keep-note]')].map(noteKeeper)
  if (keepers.length === 0) return
  let isLeaving = false
  const allKept = async () => {
    await Promise.all(keepers.map((each) => each.keep()))
    return keepers.every((each) => !each.isDirty())
  }
  const isUnsafe = () => keepers.some((each) => each.isDirty()) || [...document.querySelectorAll('form[data-live]')].some(isTouched)

  // The answer is the page as it stands now: what others and this form changed is taken over from it, and nothing else is touched.
  const takeOver = (fresh, part, hasFailed) => {
    for (const each of hasFailed ? [] : fresh.querySelectorAll('[data-live-fresh]')) document.getElementById(each.id)?.replaceWith(document.importNode(each, true))
    const own = fresh.getElementById(part)
    if (own === null) return false
    document.getElementById(part).replaceWith(document.importNode(own, true))
    for (const keeper of hasFailed ? [] : keepers) {
      const newer = [...fresh.querySelectorAll('form[data-keep-note]')].find((each) => itemOf(each) === itemOf(keeper.form))
      if (newer !== undefined) keeper.take(newer)
    }
    const now = document.getElementById(part)
    const form = now.closest('form') ?? now.querySelector('form')
    form.dataset.liveFailed = hasFailed ? 'yes' : 'no'
    form.querySelector('[data-live-status]').textContent = ''
    const first = hasFailed ? now.querySelector('.govuk-input--error, .govuk-textarea--error, .govuk-error-message ~ * input, input, select') : (now.querySelector('summary') ?? now.closest('details')?.querySelector('summary'))
    if (!hasFailed && now.closest('details') !== null && now.tagName !== 'DETAILS') now.closest('details').open = false
    first?.focus()
    return true
  }

  const leaveWith = async (form) => {
    if (!(await allKept()) && keepers.some((each) => each.isDirty() && each.form !== form)) return
    isLeaving = true
    HTMLFormElement.prototype.submit.call(form)
  }

  const send = async (form) => {
    const status = form.querySelector('[data-live-status]')
    status.textContent = words.sending
    const reply = await post(form.action, form)
    if (reply.kind === 'not-reached' || reply.kind === 'signed-out') {
      status.textContent = words[reply.kind]
      return
    }
    const fresh = new DOMParser().parseFromString(reply.text, 'text/html')
    // What this page does not know, such as a question about the words, is shown as the page it is.
    if (!takeOver(fresh, form.dataset.live, reply.kind === 'asked')) await leaveWith(form)
  }

  document.addEventListener('submit', (event) => {
    if (!event.target.matches('form[data-live]')) return
    event.preventDefault()
    void send(event.target)
  })
  document.addEventListener('ask-on-a-page', (event) => void leaveWith(event.target))
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]')
    if (link === null || link.getAttribute('href').startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey || !keepers.some((each) => each.isDirty())) return
    event.preventDefault()
    void allKept().then(() => location.assign(link.href))
  })
  // The browser asks before it drops words. What can be kept is on its way meanwhile.
  addEventListener('beforeunload', (event) => {
    if (isLeaving || !isUnsafe()) return
    void allKept()
    event.preventDefault()
  })
}
