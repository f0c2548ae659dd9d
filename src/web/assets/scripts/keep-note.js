// Keeps a note while somebody types in the room, by sending its form to its own address. The button keeps it too, so nothing rests on this.
import { post } from './post.js'
import { togetherWith } from './together-with.ts'

/** A pause in typing after which a note is kept, and the longest that somebody who never pauses goes without, in milliseconds. */
const [pause, longest] = [1200, 5000]
/** When it is tried again where the service was not reached. */
const waits = [2000, 5000, 10_000, 30_000]

const words = {
  kept: 'Kept.',
  joined: 'Kept. Somebody else wrote here too: their words stand above yours.',
  clash: 'Somebody else changed this note. Both texts stand in the box, theirs first. Put together what should stand, and save it.',
  'not-reached': 'Not kept yet: the service cannot be reached. Your words stay here and are sent by themselves when it can.',
  'signed-out': 'Not kept yet: you are signed out. Sign in again in another tab. Your words stay here and are sent by themselves.',
  asked: 'Not kept yet: something here may point at a child. Choose Save the note to see what.',
}

/** In: the form of a note. Out: how the page asks whether its words are safe, and hands it what the record holds by now. */
export const noteKeeper = (form) => {
  const { note: box, version } = form.elements
  const status = form.querySelector('[data-keep-note-status]')
  let [safe, timer, due, tries, underWay, isHeld] = [box.value, 0, 0, 0, Promise.resolve(), false]
  const isDirty = () => box.value.trim() !== safe.trim()

  const say = (text) => { status.textContent = text }
  const later = (ms) => {
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), ms)
  }

  // Where both only wrote on, theirs and then what was added stand one under the other. Otherwise a person puts the two together.
  const join = ({ text, version: newest }) => {
    const { value, isPlain } = togetherWith(safe, text, box.value)
    const fromEnd = box.value.length - box.selectionEnd
    const isHere = document.activeElement === box
    safe = text
    version.value = newest
    box.value = value
    if (isHere) box.setSelectionRange(value.length - fromEnd, value.length - fromEnd)
    isHeld = !isPlain
    return isPlain
  }

  const send = async (isAgain) => {
    if (!isDirty()) return
    const sent = box.value
    const reply = await post(location.pathname, form, [['then', 'keep']])
    const [, kind = '', newest = '', text = ''] = /^(kept|clash|refused) ?(\d*)\n?([\s\S]*)$/.exec(reply.text ?? '') ?? []
    if (kind === 'kept') {
      version.value = newest
      safe = sent
      tries = 0
      if (!isDirty()) say(isAgain ? words.joined : words.kept)
    } else if (kind === 'clash') {
      if (join({ text, version: newest })) return send(true)
      say(words.clash)
    } else if (kind === 'refused') {
      isHeld = true
      say(text)
    } else {
      say(words[reply.kind] ?? words['not-reached'])
      isHeld = reply.kind === 'asked'
      if (!isHeld) later(waits[Math.min(tries++, waits.length - 1)])
    }
  }

  // One after another: a copy that overtook the one before it would look like somebody else’s.
  const keep = () => {
    due = 0
    return (underWay = underWay.then(() => (isHeld ? undefined : send(false))))
  }

  form.addEventListener('input', () => {
    isHeld = false
    due ||= Date.now() + longest
    later(Math.max(0, Math.min(pause, due - Date.now())))
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const isAsked = status.textContent === words.asked
    isHeld = false
    clearTimeout(timer)
    // What the service wants to ask about is asked on a page of its own, which the form opens by itself.
    if (isAsked) form.dispatchEvent(new CustomEvent('ask-on-a-page', { bubbles: true }))
    else void keep().then(() => { if (!isDirty()) say(words.kept) })
  })
  addEventListener('online', () => { if (isDirty()) later(0) })

  return {
    isDirty,
    keep: () => {
      clearTimeout(timer)
      return keep()
    },
    /** The record holds newer words, and nobody has changed them here. */
    take: (fresh) => {
      if (isDirty() || document.activeElement === box) return
      box.value = safe = fresh.elements.note.value
      version.value = fresh.elements.version.value
    },
    form,
  }
}
