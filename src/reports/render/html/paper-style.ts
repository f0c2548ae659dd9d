/** How a paper looks as a document of its own: the colours of the service, print included. Classes are those the service styles too. */
export const paperStyle = `
:root { color: #211a2d; background: #fcfaf6; font-family: "Source Sans 3", "Segoe UI", system-ui, arial, sans-serif; font-size: 112.5%; line-height: 1.5; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.4rem; margin: .25rem 0 1rem; color: #33203f; }
h2 { font-size: 1.8rem; margin: 0 0 1rem; color: #33203f; }
h3 { font-size: 1.3rem; margin: 2.2rem 0 .7rem; }
h4 { font-size: 1.1rem; margin: 1.8rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; max-width: 66ch; }
li { margin-bottom: .35rem; }
a { color: #5f2c73; }
a:focus, [tabindex]:focus { outline: 3px solid #0b0c0c; background: #ffdd00; }
.ib-skip { position: absolute; left: -999rem; } .ib-skip:focus { left: 1rem; top: .5rem; }
.govuk-caption-l { color: #5b5365; margin: 0; font-size: 1.1rem; }
.govuk-body-l { font-size: 1.25rem; }
.ib-paper__front { border-bottom: 4px solid #5f2c73; padding-bottom: 1rem; }
.ib-paper__page { border-top: 1px solid #ddd4c5; padding-top: 2.5rem; margin-top: 2.5rem; }
.ib-paper__front + .ib-paper__page { border-top: 0; }
.ib-paper__quiet { color: #5b5365; }
.govuk-inset-text { border-left: 6px solid #5f2c73; background: #f3ede2; padding: .8rem 1rem .1rem; margin: 0 0 1.2rem; }
.govuk-\\!-font-weight-bold { font-weight: 700; }
.govuk-summary-list__row { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: 1rem; border-bottom: 1px solid #ddd4c5; padding: .5rem 0; }
dl { max-width: none; } dt { font-weight: 700; } dd { margin: 0; }
.ib-paper__scroll { overflow-x: auto; margin-bottom: 1.2rem; }
table { margin-bottom: 1.2rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding: .6rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .8rem .5rem 0; border-bottom: 1px solid #ddd4c5; }
tbody th { font-weight: 400; } thead th { border-bottom: 2px solid #857a6c; }
.govuk-table__header--numeric, .govuk-table__cell--numeric { text-align: right; font-variant-numeric: tabular-nums; }
.ib-paper__picture svg { max-width: 100%; height: auto; display: block; margin: .5rem 0 1rem; }
.ib-paper__picture--narrow { display: none; } @media screen and (max-width: 44rem) { .ib-paper__picture--narrow { display: block; } .ib-paper__picture--wide { display: none; } }
@media screen and (max-width: 44rem) {
  .ib-paper__table--cards, .ib-paper__table--cards tbody, .ib-paper__table--cards tr, .ib-paper__table--cards th, .ib-paper__table--cards td, .ib-paper__table--cards caption { display: block; text-align: left; }
  .ib-paper__table--cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .ib-paper__table--cards tbody tr { border: 1px solid #ddd4c5; border-radius: 6px; background: #fff; padding: .8rem 1rem .3rem; margin-bottom: .8rem; }
  .ib-paper__table--cards tbody th, .ib-paper__table--cards td { border: 0; padding: 0 0 .5rem; } .ib-paper__table--cards tbody th { font-weight: 700; }
  .ib-paper__table--cards td::before { content: attr(data-heading); display: block; color: #5b5365; } .ib-paper__table--cards td:empty { display: none; }
  .govuk-summary-list__row { display: block; } .ib-paper__table--scroll { min-width: 34rem; }
}
@media print { :root { background: #fff; font-size: 12pt; } main { max-width: none; padding: 0; } .ib-skip { display: none; } .ib-paper__page { break-before: page; border-top: 0; } tr, .ib-paper__picture { break-inside: avoid; } .ib-paper__scroll { overflow: visible; } }
`
