import { describe, expect, it } from 'vitest'
import type { Day } from '../core/calendar/day.ts'
import { html, noHtml } from './html.ts'
import type { Answer, Visit } from './page.ts'
import { wholePage, wholePageAround } from './whole-page.ts'

const visit: Visit = { params: {}, query: {}, on: '2026-11-02' as Day, token: noHtml, actor: null, person: null, programme: null }
const answer: Extract<Answer, { kind: 'page' }> = { kind: 'page', title: 'How are we doing? <!--body-->', body: html`<p>Gründe – ${'<b>'} £12</p>`, width: 'wide' }

describe('a page around a body whose bytes are kept', () => {
  it.each([null, 'Saved.', 'Somebody typed <!--body--> as their name'])('is the same to the byte as the page drawn whole, with the notice %s', (notice) => {
    const whole = wholePage(answer, visit, '/measures', notice).toString()
    expect(whole).toContain('Gründe – &#60;b&#62; £12')
    expect(wholePageAround(Buffer.from(html`${answer.body}`.toString()), answer, visit, '/measures', notice).toString()).toBe(whole)
  })
})
