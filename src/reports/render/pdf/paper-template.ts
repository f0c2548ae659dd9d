/**
 * How a paper is laid out, in the language of Typst. Nothing of a paper is ever written into this text: it comes in as JSON through
 * `sys.inputs`, so no word of it can be taken for markup. Rules kept here: 12 points or more, one language, headings in order, header
 * rows marked and repeated, every picture with an alternative, running heads outside the reading order.
 */
export const paperTemplate = String.raw`
#let paper = json(bytes(sys.inputs.at("paper")))
#let ink = rgb("#211a2d")
#let stone = rgb("#5b5365")
#let edge = rgb("#857a6c")
#let hairline = rgb("#ddd4c5")
#let sand = rgb("#f3ede2")
#let aubergine = rgb("#33203f")
#let plum = rgb("#5f2c73")
#let marigold = rgb("#efb13c")
#let side = 16mm
#let sheet-width = 210mm - 2 * side

#set document(title: paper.title + ", " + paper.programme + ", " + paper.edition, author: paper.programme, date: none)
#set text(font: "Source Sans 3", size: 12pt, lang: "en", region: "GB", fill: ink, hyphenate: false, fallback: false)
#set par(leading: 0.6em, spacing: 1em, justify: false)

// A sheet is numbered by the pages issued with the paper; one put in later takes the number of the sheet before it and a letter.
#let has-late = paper.pages.any(p => p.isSupplement)
#let number-at(where) = if not has-late { str(where) } else {
  let starts = query(<page-start>)
  let main = 0
  let letters = 0
  for (i, start) in starts.enumerate() {
    let from = start.location().page()
    let past = if i + 1 < starts.len() { starts.at(i + 1).location().page() } else { 100000 }
    if where < past {
      if start.value { return str(main) + numbering("a", letters + where - from + 1) }
      return str(main + where - from + 1)
    }
    if start.value { letters += past - from } else { main += past - from; letters = 0 }
  }
  str(where)
}

#set page(
  paper: "a4",
  margin: (x: side, top: 27mm, bottom: 24mm),
  footer: context [
    #set text(size: 12pt, fill: stone)
    #line(length: 100%, stroke: 0.6pt + hairline)
    #v(-6pt)
    #grid(columns: (1fr, auto), column-gutter: 8mm, align: (left, right),
      if paper.standing == none { paper.footing } else [#paper.standing],
      [Page #number-at(here().page())])
  ],
  header-ascent: 8mm,
  footer-descent: 6mm,
)

#show heading: set text(fill: aubergine, hyphenate: false)
#show heading: set block(sticky: true)
#show heading.where(level: 1): it => block(above: 0pt, below: 7mm, sticky: true, {
  set text(size: 24pt, weight: 700)
  set par(leading: 0.4em)
  it.body
  v(2mm, weak: true)
  pdf.artifact(line(length: 22mm, stroke: 2.2pt + marigold))
})
#show heading.where(level: 2): set text(size: 16pt, weight: 700)
#show heading.where(level: 2): set block(above: 9mm, below: 4mm)
#show heading.where(level: 3): set text(size: 13pt, weight: 700)
#show heading.where(level: 3): set block(above: 7mm, below: 3.2mm)
#set list(indent: 1mm, body-indent: 3mm, spacing: 0.75em, marker: text(fill: plum)[•])
#set enum(indent: 1mm, body-indent: 3mm, spacing: 0.75em)
#show figure: set block(breakable: true, above: 5mm, below: 6mm)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set align(left)
#show figure.caption: it => block(below: 2.6mm, sticky: true, width: 100%, align(left, text(weight: 600, it.body)))
#show outline.entry: it => {
  let where = it.element.location()
  block(spacing: 3.6mm, link(where, [#it.body() #box(width: 1fr, text(fill: edge, repeat(gap: 0.3em)[.])) #number-at(where.page())]))
}

#let left-align = left
#let right-align = right

#let show-table(t) = {
  let right = t.columns.map(c => c.isNumeric)
  let has-note = t.at("note", default: none) != none
  block(width: 100%, breakable: not t.isWhole, sticky: has-note and t.isWhole, above: 5mm, below: if has-note { 3mm } else { 6mm }, figure(kind: table, numbering: none, supplement: none, outlined: false, caption: [#t.caption], block(width: 100%, {
    set par(leading: 0.5em, justify: false)
    table(
      columns: t.shares.map(s => s * 1fr),
      inset: (x: 2mm, y: 1.6mm),
      align: (x, y) => if right.at(x) { right-align } else { left-align },
      stroke: (x, y) => (bottom: if y == 0 { 1pt + edge } else { 0.5pt + hairline }),
      fill: (x, y) => if y == 0 { sand },
      table.header(repeat: true, ..t.columns.map(c => text(weight: 600)[#c.heading])),
      ..t.rows.map(row => row.enumerate().map(((i, words)) => table.cell(breakable: t.mayBreak)[#words])).flatten(),
    )
  })))
  if has-note { block(above: 3mm, below: 6mm, par(text(fill: stone)[#t.note])) }
}

#let show-facts(facts, leads-on: false) = block(width: 100%, below: 6mm, breakable: facts.len() > 6, sticky: leads-on, {
  for fact in facts {
    block(width: 100%, spacing: 0pt, inset: (y: 2mm), stroke: (bottom: 0.5pt + hairline), breakable: false,
      grid(columns: (48mm, 1fr), column-gutter: 5mm, par(text(weight: 600)[#fact.term]), par[#fact.words]))
  }
})

// The words of a chart are set here and not in its picture, which costs a tenth. To a reading program the picture with its alternative stands for both.
#let picture(c) = {
  image(bytes(c.shapes), format: "svg", width: 100%, alt: c.alternative)
  let px = sheet-width / c.width
  pdf.artifact({
    set text(top-edge: "baseline", bottom-edge: "baseline")
    for w in c.words {
      let (edge-of, dx) = if w.anchor == "start" { (left, w.x) } else if w.anchor == "end" { (right, w.x - c.width) } else { (center, w.x - c.width / 2) }
      let at = place.with(top + edge-of, dx: dx * px, dy: w.y * px)
      let look = text.with(size: w.size * px, weight: w.weight)
      if w.halo != none { at(look(fill: rgb(w.halo), stroke: (paint: rgb(w.halo), thickness: 4 * px, join: "round"), w.words)) }
      at(look(fill: rgb(w.fill), w.words))
    }
  })
}

#let show-chart(c, level) = block(breakable: not c.isWhole, width: 100%, above: 9mm, below: 9mm, {
  heading(level: level, outlined: false, bookmarked: false)[#c.title]
  block(sticky: not c.isTall, below: 4mm, par[#c.sentence])
  block(breakable: false, width: 100%, sticky: c.notes.len() > 0 or c.table != none, above: 4mm, below: 4mm, picture(c))
  if c.notes.len() > 0 { block(list(..c.notes.map(n => [#(n.mark + ", " + n.when + ": " + n.words)]))) }
  if c.table != none { show-table(c.table) }
})

#let show-block(b, below) = {
  if b.kind == "heading" { heading(level: b.level)[#b.text] }
  else if b.kind == "paragraph" {
    let look = b.at("look", default: none)
    if look == "lead" { block(below: 5mm, par(text(size: 14pt)[#b.text])) }
    else if look == "quiet" { block(sticky: b.isSticky, par(text(fill: stone)[#b.text])) }
    else { block(sticky: b.isSticky, par[#b.text]) }
  }
  else if b.kind == "list" { if b.at("isNumbered", default: false) { enum(..b.items.map(i => [#i])) } else { list(..b.items.map(i => [#i])) } }
  else if b.kind == "facts" { show-facts(b.facts, leads-on: b.at("leadsOn", default: false)) }
  else if b.kind == "note" {
    block(width: 100%, fill: sand, stroke: (left: 3pt + plum), inset: (x: 5mm, y: 4mm), above: 5mm, below: 5mm, breakable: false, {
      par(text(weight: 600)[#b.title])
      par[#b.text]
    })
  }
  else if b.kind == "table" { show-table(b.table) }
  else if b.kind == "chart" { show-chart(b.chart, below + 1) }
  else if b.kind == "contents" {
    let targets = b.of.map(entry => label("page-" + entry.page))
    outline(title: none, target: selector.or(..targets))
  }
}

#metadata(false) <page-start>
#v(34mm)
#block(below: 4mm, par(text(size: 14pt, fill: stone)[#paper.programme]))
#block(below: 5mm, {
  set par(leading: 0.35em)
  // A day is not broken over two lines of the title.
  show regex("\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}"): it => box(it)
  text(size: if paper.title.len() > 24 { 29pt } else { 34pt }, weight: 700, fill: aubergine, title(paper.title)) })
#pdf.artifact(line(length: 30mm, stroke: 3pt + marigold))
#v(3mm)
#block(below: 5mm, par(text(size: 16pt)[#paper.subtitle]))
#block(below: 3mm, par(text(weight: 600)[#paper.edition]))
#block(below: 3mm, par[#paper.marking])
#if paper.standing != none { block(below: 3mm, par[#paper.standing]) }
#v(6mm)
#show-facts(paper.facts)

// The front sheet has no running head. Laid out once and not asked where it stands, the head costs nothing on the others.
#set page(header: {
  set text(size: 12pt, fill: stone)
  grid(columns: (1fr, auto), column-gutter: 8mm, align: (left, right), [#paper.title], [#paper.edition])
  v(-6pt)
  line(length: 100%, stroke: 0.6pt + hairline)
})

#for page in paper.pages {
  pagebreak(weak: true)
  if has-late [#metadata(page.isSupplement) <page-start>]
  [#heading(level: 1)[#page.title] #label("page-" + page.id)]
  let below = 1
  for b in page.blocks {
    if b.kind == "heading" { below = b.level }
    show-block(b, below)
  }
}
`
