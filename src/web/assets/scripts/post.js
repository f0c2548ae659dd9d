/**
 * In: an address, a form and pairs of what is sent with it. Out: the answer: `done` with its text and where it came from, `asked` where the service wants to know
 * something first, `signed-out`, or `not-reached`.
 */
export const post = async (address, form, more = []) => {
  const body = new URLSearchParams(new FormData(form))
  for (const [name, value] of more) body.set(name, value)
  try {
    const reply = await fetch(address, { method: 'POST', body, credentials: 'same-origin', keepalive: true })
    const text = await reply.text()
    if (new URL(reply.url).pathname.startsWith('/sign-in')) return { kind: 'signed-out' }
    if (reply.status === 422) return { kind: 'asked', text }
    return reply.ok ? { kind: 'done', text, url: reply.url } : { kind: 'not-reached' }
  } catch {
    return { kind: 'not-reached' }
  }
}
