import { describe, expect, it } from 'vitest'
import { attributes, html, safeAddress, trustedMarkup, type Hole } from './html.ts'

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><svg onload=alert(1)>',
  '&lt;script&gt;',
  '`${alert(1)}`',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
]

describe('html', () => {
  it.each(attacks)('prints %s as harmless text', (attack) => {
    const page = html`<p>${attack}</p>`.toString()
    expect(page).not.toMatch(/<(script|img|svg|!--)/)
    expect(page.match(/</g)).toHaveLength(2)
  })
  it.each(attacks)('keeps %s inside its attribute', (attack) => {
    const page = html`<input value="${attack}">`.toString()
    expect(page.slice('<input value="'.length, -2)).not.toMatch(/["'<>`]/)
  })
  it('leaves ordinary words as they are, accents and dashes included', () => {
    expect(html`<p>${'Zoë – 25 % of £3'}</p>`.toString()).toBe('<p>Zoë – 25 % of £3</p>')
  })
  it('nests templates and lists without escaping them twice', () => {
    const rows = ['a & b', 'c'].map((each) => html`<li>${each}</li>`)
    expect(html`<ul>${rows}</ul>`.toString()).toBe('<ul><li>a &#38; b</li><li>c</li></ul>')
  })
  it('prints nothing for what is absent, and zero for zero', () => {
    expect(html`<p>${null}${undefined}${false}${0}</p>`.toString()).toBe('<p>0</p>')
  })
  it('passes markup made by the project through', () => {
    expect(html`<p>${trustedMarkup('<b>x</b>')}</p>`.toString()).toBe('<p><b>x</b></p>')
  })
  it('does not take a look-alike object for markup', () => {
    const lookAlike = JSON.parse('{"toString":"<b>"}') as Hole
    expect(() => html`<p>${lookAlike}</p>`.toString()).toThrow('Cannot convert')
  })
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
  ])('makes the address %s do nothing', (address) => {
    expect(html`<a href="${address}">x</a>`.toString()).toBe('<a href="#">x</a>')
    expect(attributes({ href: address }).toString()).toBe(' href="#"')
  })
  it.each(['/programmes/a?b=c', '#part', 'https://example.org/a:b', 'mailto:a@example.org', 'tel:01604000000', '?page=2', 'a/b:c', ''])(
    'keeps the address %s',
    (address) => expect(safeAddress(address)).toBe(address),
  )
  it('checks an address only where it begins, so a path can be put together', () => {
    expect(html`<a href="/a/${'b:c'}">x</a>`.toString()).toBe('<a href="/a/b:c">x</a>')
  })
  it('refuses a value where no escaping is safe', () => {
    expect(() => html`<input value=${'x'}>`).toThrow('quotation marks')
    expect(() => html`<script>${'x'}</script>`).toThrow('script')
    expect(() => html`<style>${'x'}</style>`).toThrow('script or a style')
    expect(() => html`<p style="${'x'}">`).toThrow('style')
    expect(() => html`<p onclick="${'x'}">`).toThrow('onclick')
    expect(() => html`<!-- ${'x'} -->`).toThrow('comment')
    expect(() => html`<p ${'class=x'}>`).toThrow('attributes()')
    expect(() => html`<p title="${html`<b>x</b>`}">`).toThrow('takes text')
  })
  it('lets text follow a closed script', () => {
    expect(html`<script src="/a.js"></script><p>${'x'}</p>`.toString()).toContain('<p>x</p>')
  })
})

describe('attributes', () => {
  it('prints names and escaped values, and leaves out what is absent', () => {
    expect(attributes({ id: 'a"b', hidden: true, title: undefined, open: false, rows: 3 }).toString()).toBe(' id="a&#34;b" hidden rows="3"')
  })
  it('refuses names that run code or break out', () => {
    expect(() => attributes({ onclick: 'x' })).toThrow('not an attribute')
    expect(() => attributes({ 'a b': 'x' })).toThrow('not an attribute')
    expect(() => attributes({ style: 'x' })).toThrow('not an attribute')
  })
})
