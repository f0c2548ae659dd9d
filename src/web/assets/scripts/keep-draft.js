// Keeps a draft while somebody types, by sending the form to its own address. Continue keeps it too, so nothing rests on this.
const pause = 1500

const keep = async (form, status, signal) => {
  const body = new URLSearchParams(new FormData(form))
  body.set('then', 'keep')
  try {
    const reply = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin', redirect: 'error', signal })
    const isKept = reply.ok && (await reply.text()) === 'kept'
    status.textContent = isKept ? 'Your draft is kept.' : 'Your draft could not be kept just now. Choose Continue to try again.'
  } catch {
    if (signal.aborted) return
    status.textContent = 'Your draft could not be kept just now. Choose Continue to try again.'
  }
}

/** Ties every form that asks for it to its keeper. */
export const keepDrafts = () => {
  for (const form of document.querySelectorAll('form[data-keep-draft]')) {
    const status = form.querySelector('[data-keep-draft-status]')
    let timer = 0
    let under = new AbortController()
    form.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        under.abort()
        under = new AbortController()
        void keep(form, status, under.signal)
      }, pause)
    })
    // What a button sends is kept by that; a copy still under way must not come after it.
    form.addEventListener('submit', () => {
      clearTimeout(timer)
      under.abort()
    })
  }
}
