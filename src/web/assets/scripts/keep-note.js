// Keeps a note while somebody types in the room, by sending its form to its own address. The button keeps it too, so nothing rests on this.
const pause = 1200

const words = {
  kept: 'Kept.',
  clash: 'Somebody else saved this note. Your words are safe here: choose Save the note to see both.',
  failed: 'Not kept just now. Choose Save the note to try again.',
}

const keeper = (form) => {
  const status = form.querySelector('[data-keep-note-status]')
  let [timer, underWay, isClash] = [0, Promise.resolve(), false]
  const send = async () => {
    const body = new URLSearchParams(new FormData(form))
    body.set('then', 'keep')
    try {
      const reply = await fetch(location.pathname, { method: 'POST', body, credentials: 'same-origin', redirect: 'error' })
      const text = reply.ok ? await reply.text() : ''
      const version = /^kept (\d+)$/.exec(text)?.[1]
      if (version !== undefined) form.elements.version.value = version
      isClash = text === 'clash'
      status.textContent = version !== undefined ? words.kept : isClash ? words.clash : words.failed
    } catch {
      status.textContent = words.failed
    }
  }
  // One after another: a copy that overtook the one before it would look like somebody else’s.
  const keep = () => (underWay = underWay.then(() => (isClash ? undefined : send())))
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    event.preventDefault()
    void underWay.then(() => form.submit())
  })
}

/** Ties every note that asks for it to its keeper. */
export const keepNotes = () => {
  for (const form of document.querySelectorAll('form[data-keep-note]')) keeper(form)
}
