import { retainedDuties } from '../../core/bodies/retained-duties.data.ts'
import type { SampleHolder, SampleRegime } from './regime-sample-types.ts'
import type { PublicDate, PublicSource } from './sample-types.ts'

// Public record: no confidential information, no claim beyond the sources. Real people stand here only as holders of public posts.
// The texts of the directions and of the contract were not among what was read: clauses say what the sources report of them, in our
// words, and their numbers are ours. Where a source gives no exact day, the day counts from the last one it can mean.

const on = (day: string): PublicDate => ({ kind: 'day', on: day })
const inWords = (words: string, from: string, to: string): PublicDate => ({ kind: 'words', words, from, to })

const ncc2014March: PublicSource = { title: 'Northamptonshire County Council, 5 March 2014', url: 'https://www3.northamptonshire.gov.uk/news/council-news/Pages/2014/Progress-report-highlights-improvements.aspx' }
const ncc2014July: PublicSource = { title: 'Northamptonshire County Council, 7 July 2014', url: 'http://www3.northamptonshire.gov.uk/news/council-news/Pages/2014/childrens-services-in-northamptonshire-are-improving.aspx' }
const performance2014: PublicSource = { title: 'Northamptonshire County Council, corporate performance report, January to March 2014', url: 'https://vdocuments.net/2013-14-q4-corporate-performance-report-n-o-corporate-performance-report.html' }
const bbc2014: PublicSource = { title: 'BBC News, May 2014', url: 'https://feeds.bbci.co.uk/news/uk-england-northamptonshire-27398472' }
const pse2018: PublicSource = { title: 'Public Sector Executive, 15 November 2018', url: 'https://www.publicsectorexecutive.com/Public-Sector-News/northamptonshire-county-council-another-commissioner-on-the-way-after-huge-decline-in-childrens-services' }
const business2018: PublicSource = { title: 'Government Business, 14 November 2018', url: 'http://www.governmentbusiness.co.uk/news/14112018/commissioner-proposed-northamptonshire-childrens-services' }
const chronicle2018: PublicSource = { title: 'Northampton Chronicle, 14 November 2018', url: 'https://www.northamptonchron.co.uk/news/new-children-s-commissioner-likely-to-shape-future-delivery-for-unitary-authorities-1-8706198' }
const chronicle2018November13: PublicSource = { title: 'Northampton Chronicle, 13 November 2018', url: 'https://www.northamptonchron.co.uk/news/government-minded-to-send-another-highly-paid-commissioner-into-northamptonshire-county-council-1-8704696' }
const direction2018: PublicSource = { title: 'Public Sector Executive, on the direction and the commissioner, 2018', url: 'https://www.publicsectorexecutive.com/Public-Sector-News/new-childrens-services-commissioner-takes-over-at-northamptonshire' }
const discussion: PublicSource = { title: 'Discussion document on the future of children’s services in Northamptonshire, as kept by Chris Heaton-Harris MP', url: 'https://heatonharris.com/news/future-delivery-childrens-services-northamptonshire' }
const report2019: PublicSource = { title: 'FE News, on the commissioner’s report, May 2019', url: 'https://www.fenews.co.uk/skills/independent-report-northamptonshire-childrens-services-commissioners-report/' }
const telegraphApril2019: PublicSource = { title: 'Northamptonshire Telegraph, 26 April 2019', url: 'https://www.northantstelegraph.co.uk/news/politics/government-in-talks-with-northamptonshire-county-council-about-an-independent-children-s-trust-1-8905087' }
const revised2019: PublicSource = { title: 'FE News, on the revised direction, June 2019', url: 'https://www.fenews.co.uk/skills/decision-revised-direction-issued-to-northamptonshire-county-council/' }
const care2019: PublicSource = { title: 'Community Care, 11 June 2019', url: 'https://www.communitycare.co.uk/2019/06/11/dfe-new-order-northamptonshire-childrens-trust-2020/' }
const lgc2019: PublicSource = { title: 'Local Government Chronicle, 11 June 2019', url: 'https://www.lgcplus.com/services/children/county-ordered-to-create-childrens-social-care-company/7029300.article' }
const board2019: PublicSource = { title: 'Northamptonshire County Council, improvement board of the whole council, July 2019', url: 'https://www.northamptonshire.gov.uk/councilservices/council-and-democracy/councillors-and-committees/improvement-board/Pages/the-improvement-board.aspx' }
const resigned2019: PublicSource = { title: 'Copy of BBC News, September 2019', url: 'https://thewriterstown.com/news/uk-england-northamptonshire-49830355' }
const telegraph2019: PublicSource = { title: 'Northamptonshire Telegraph, 17 October 2019', url: 'https://www.northantstelegraph.co.uk/news/politics/new-commissioner-and-support-commissioner-for-northamptonshire-children-s-services-appointed-by-government-1-9110462' }
const care2020March: PublicSource = { title: 'Community Care, 16 March 2020', url: 'https://www.communitycare.co.uk/2020/03/16/county-moving-right-direction-deadline-setting-trust-may-tight-commissioners-warn/' }
const letter2020: PublicSource = { title: 'Northamptonshire Children’s Trust, letter of the commissioner and the chair, 2020', url: 'http://www.northamptonshirechildrenstrust.co.uk/' }
const telegraph2020: PublicSource = { title: 'Northamptonshire Telegraph, early September 2020', url: 'https://www.northantstelegraph.co.uk/news/politics/new-launch-date-set-for-new-childrens-trust-for-northamptonshire-2958491' }
const care2020October: PublicSource = { title: 'Community Care, 2 October 2020', url: 'https://www.communitycare.co.uk/2020/10/02/childrens-trust-scheduled-start-within-weeks-despite-resignation-chair/' }
const launch: PublicSource = { title: 'Northamptonshire County Council, 2 November 2020', url: 'https://www.northamptonshire.gov.uk/news/council-news/Pages/launch-of-northamptonshire-children%27s-trust-heralds-major-step-forward-for-improvement-programme.aspx' }
const care2020November: PublicSource = { title: 'Community Care, 8 November 2020', url: 'https://www.communitycare.co.uk/2020/11/08/independent-trust-takes-childrens-services-council/' }
const north2021: PublicSource = { title: 'North Northamptonshire Council, 10 December 2021', url: 'https://www.northnorthants.gov.uk/news/improvement-continues-northamptonshire-childrens-services' }
const bbc2022: PublicSource = { title: 'BBC News, February 2022', url: 'https://feeds.bbci.co.uk/news/uk-england-northamptonshire-60306088' }
const aboutMyArea: PublicSource = { title: 'About My Area, 2 February 2022', url: 'https://www.aboutmyarea.co.uk/Northamptonshire/Towcester/NN12/News/Local-News/334421-New-improvement-board-role-will-continue-to-oversee-positive-change-in-countys-childrens-services' }
const north2022: PublicSource = { title: 'North Northamptonshire Council, 4 February 2022', url: 'https://www.northnorthants.gov.uk/news/new-improvement-board-role-will-oversee-improvement-countys-childrens-services' }
const contract2023: PublicSource = { title: 'North Northamptonshire Council, 7 December 2023', url: 'https://northnorthants.moderngov.co.uk/mgAi.aspx?ID=9463' }
const bbc2023: PublicSource = { title: 'Copy of BBC News, November 2023', url: 'https://news.translogistics.net/2023/11/northamptonshire-childrens-trust-aims-to-improve-troubled-childrens-services' }
const review2026: PublicSource = { title: 'Children’s Trust Joint Committee, January 2026', url: 'https://opengovernment.network/decisions/188043' }

const county = 'northamptonshire-county-council'
const trust = 'northamptonshire-childrens-trust'
const bothCouncils: readonly [SampleHolder, ...SampleHolder[]] = [{ body: 'north-northamptonshire-council' }, { body: 'west-northamptonshire-council' }]
const minister = 'Secretary of State for Education'
const ourNumbers = 'The text was not read. The clauses say what the sources report of it, and their numbers are ours.'
const silentSince2014 = { on: on('2014-07-07'), note: 'The chair’s second report is the last source that speaks of it. When it ended was not found.' }
const silentSince2021 = { on: inWords('end of 2021', '2021-12-01', '2021-12-31'), note: 'The commissioner left then. Whether and when the direction was revoked was not found.' }
const tookOver = 'The two new councils took over responsibility for children’s services from the county council.'

export const northamptonshireRegime: SampleRegime = {
  posts: [
    { id: 'improvement-board-chair-2013', name: 'Independent chair of the improvement board (2013)', body: null, from: { kind: 'month', month: '2013-10' }, to: null, followedBy: null, sources: [ncc2014July] },
    { id: 'childrens-services-commissioner', name: 'Children’s services commissioner', body: null, from: on('2018-11-30'), to: inWords('end of 2021', '2021-12-01', '2021-12-31'), followedBy: 'improvement-board-chair-2022', sources: [aboutMyArea, bbc2022] },
    { id: 'support-commissioner', name: 'Support commissioner', body: null, from: on('2019-10-17'), to: inWords('September 2020', '2020-09-01', '2020-09-30'), followedBy: null, sources: [telegraph2019, care2020October] },
    { id: 'improvement-board-chair-2022', name: 'Chair of the independent improvement board (2022)', body: null, from: inWords('end of January 2022', '2022-01-24', '2022-01-31'), to: null, followedBy: null, sources: [aboutMyArea, north2022] },
    { id: 'trust-chair', name: 'Chair of Northamptonshire Children’s Trust', body: trust, from: null, to: null, followedBy: null, sources: [launch] },
    { id: 'trust-chief-executive', name: 'Chief executive of Northamptonshire Children’s Trust', body: trust, from: null, to: null, followedBy: null, sources: [care2020October] },
    { id: 'director-county', name: 'Director of children’s services, Northamptonshire County Council', body: county, from: null, to: on('2021-03-31'), followedBy: null, sources: [care2020November] },
    { id: 'lead-member-county', name: 'Cabinet member for children’s services, Northamptonshire County Council', body: county, from: null, to: on('2021-03-31'), followedBy: null, sources: [launch] },
    { id: 'lead-commissioner', name: 'Lead commissioner for the county council (governance)', body: null, from: on('2018-05-10'), to: null, followedBy: null, sources: [discussion, letter2020] },
    { id: 'finance-commissioner', name: 'Finance commissioner for the county council', body: null, from: on('2018-05-10'), to: null, followedBy: null, sources: [discussion, letter2020] },
  ],
  appointments: [
    {
      id: 'christine-davies', post: 'improvement-board-chair-2013', person: 'Christine Davies', by: null, proposed: null, from: inWords('in post by 5 March 2014', '2013-10-01', '2014-03-05'),
      tests: ['Challenge the council and report to the Government every quarter.'], ending: { kind: 'not-found', lastKnown: on('2014-07-07'), note: 'When the board closed was not found.' }, sources: [ncc2014March, ncc2014July], note: null,
    },
    {
      id: 'catherine-boardman', post: 'lead-member-county', person: 'Catherine Boardman', by: null, proposed: null, from: inWords('in post by May 2014', '2013-01-01', '2014-05-01'), tests: [],
      ending: { kind: 'ended', lastDay: { kind: 'month', month: '2014-05' }, reason: 'Stepped down.', advice: null, source: bbc2014 }, sources: [bbc2014], note: null,
    },
    {
      id: 'heather-smith', post: 'lead-member-county', person: 'Heather Smith', by: null, proposed: null, from: inWords('in post by 7 July 2014', '2014-06-01', '2014-07-07'), tests: [],
      ending: { kind: 'not-found', lastKnown: on('2014-07-07'), note: 'When she left the post was not found.' }, sources: [ncc2014July], note: null,
    },
    {
      id: 'tony-mcardle', post: 'lead-commissioner', person: 'Tony McArdle', by: 'Secretary of State for Housing, Communities and Local Government', proposed: null, from: inWords('May 2018', '2018-05-10', '2018-05-31'), tests: [],
      ending: { kind: 'not-found', lastKnown: on('2019-07-08'), note: 'Listed as a member of the council’s improvement board in July 2019. When the appointment ended was not found.' }, sources: [letter2020, board2019], note: null,
    },
    {
      id: 'brian-roberts', post: 'finance-commissioner', person: 'Brian Roberts', by: 'Secretary of State for Housing, Communities and Local Government', proposed: null, from: inWords('May 2018', '2018-05-10', '2018-05-31'), tests: [],
      ending: { kind: 'not-found', lastKnown: on('2019-07-08'), note: 'Listed as a member of the council’s improvement board in July 2019. When the appointment ended was not found.' }, sources: [letter2020, board2019], note: null,
    },
    {
      id: 'malcolm-newsam', post: 'childrens-services-commissioner', person: 'Malcolm Newsam', by: minister, proposed: { kind: 'days', from: '2018-11-13', to: '2018-11-15' }, from: on('2018-11-30'),
      tests: ['Bring about immediate improvement in children’s social care.', 'Gather views on how best to run children’s services if the councils are reorganised.'], remuneration: 'Paid by the Department for Education.',
      ending: { kind: 'ended', lastDay: inWords('by 17 October 2019', '2019-09-01', '2019-10-16'), reason: 'Resigned in September 2019; no reason was given.', advice: 'One children’s trust for the councils that were to follow (report of May 2019).', source: resigned2019 },
      sources: [direction2018, discussion, telegraph2019], note: 'The Department said that a successor would be named before he left. His last day was not found.',
    },
    {
      id: 'andrew-christie', post: 'childrens-services-commissioner', person: 'Andrew Christie', by: minister, proposed: null, from: on('2019-10-17'),
      tests: ['Go on with the improvement of children’s services.', 'Go on with the move to a children’s trust.'],
      ending: { kind: 'ended', lastDay: inWords('end of 2021', '2021-12-01', '2021-12-31'), reason: 'Left when he had advised that the post was no longer needed.', advice: 'The trust had made enough progress, and the post of commissioner was no longer needed.', source: aboutMyArea },
      sources: [telegraph2019, bbc2022, aboutMyArea], note: null,
    },
    {
      id: 'clare-chamberlain-support', post: 'support-commissioner', person: 'Clare Chamberlain', by: minister, proposed: null, from: on('2019-10-17'), tests: [],
      ending: { kind: 'ended', lastDay: inWords('September 2020', '2020-09-01', '2020-09-30'), reason: 'Stepped down to become interim chair of the trust.', advice: null, source: care2020October },
      sources: [telegraph2019, care2020October], note: null,
    },
    {
      id: 'jenny-coles', post: 'improvement-board-chair-2022', person: 'Jenny Coles', by: 'Minister for Children and Families, Will Quince', proposed: null, from: inWords('end of January 2022', '2022-01-24', '2022-01-31'),
      tests: ['Report on progress and give the Government assurance.'], ending: { kind: 'not-found', lastKnown: on('2022-02-04'), note: 'When the appointment ended, and when the board closed, was not found.' }, sources: [aboutMyArea, north2022], note: null,
    },
    {
      id: 'ian-curryer', post: 'trust-chair', person: 'Ian Curryer', by: null, proposed: null, from: inWords('in post by early September 2020', '2020-05-01', '2020-09-04'), tests: [],
      ending: { kind: 'ended', lastDay: inWords('September 2020', '2020-09-05', '2020-09-30'), reason: 'Stepped down before the trust began.', advice: null, source: care2020October }, sources: [telegraph2020, letter2020], note: null,
    },
    {
      id: 'clare-chamberlain-chair', post: 'trust-chair', person: 'Clare Chamberlain', by: minister, proposed: null, from: inWords('in post by 2 October 2020', '2020-09-05', '2020-10-01'), tests: [],
      ending: { kind: 'not-found', lastKnown: on('2020-11-08'), note: 'Interim chair. Her last day was not found; another chair was in post by 10 December 2021.' }, sources: [care2020October, launch, care2020November], note: null,
    },
    {
      id: 'julian-wooster', post: 'trust-chair', person: 'Julian Wooster', by: null, proposed: null, from: inWords('in post by 10 December 2021', '2020-11-09', '2021-12-10'), tests: [],
      ending: { kind: 'not-found', lastKnown: on('2021-12-10'), note: 'When he left the post was not found.' }, sources: [north2021], note: null,
    },
    {
      id: 'colin-foster', post: 'trust-chief-executive', person: 'Colin Foster', by: 'Northamptonshire Children’s Trust', proposed: null, from: inWords('appointed by 2 October 2020', '2020-09-01', '2020-10-02'), tests: [],
      ending: { kind: 'not-found', lastKnown: { kind: 'month', month: '2023-11' }, note: 'The last source read that names him. Whether he left was not looked for further.' }, sources: [care2020October, bbc2023], note: null,
    },
    {
      id: 'sally-hodges', post: 'director-county', person: 'Sally Hodges', by: null, proposed: null, from: inWords('in post by 26 April 2019', '2018-11-01', '2019-04-26'), tests: [],
      ending: { kind: 'not-found', lastKnown: inWords('autumn 2019', '2019-09-01', '2019-11-30'), note: 'The director left in autumn 2019. Who was in post next was not found.' }, sources: [telegraphApril2019, care2020March], note: null,
    },
    {
      id: 'cathi-hadley', post: 'director-county', person: 'Cathi Hadley', by: null, proposed: null, from: inWords('in post by 2 November 2020', '2019-12-01', '2020-11-02'), tests: [],
      ending: { kind: 'ended', lastDay: on('2021-03-31'), reason: 'The county council ended.', advice: null, source: care2020November }, sources: [launch, care2020November], note: null,
    },
    {
      id: 'victoria-perry', post: 'lead-member-county', person: 'Victoria Perry', by: null, proposed: null, from: inWords('in post by 13 November 2018', '2014-07-08', '2018-11-13'), tests: [],
      ending: { kind: 'not-found', lastKnown: on('2018-11-13'), note: 'When she left the post was not found.' }, sources: [chronicle2018November13], note: null,
    },
    {
      id: 'fiona-baker', post: 'lead-member-county', person: 'Fiona Baker', by: null, proposed: null, from: inWords('in post by 26 April 2019', '2018-11-14', '2019-04-26'), tests: [],
      ending: { kind: 'ended', lastDay: on('2021-03-31'), reason: 'The county council ended.', advice: null, source: aboutMyArea }, sources: [telegraphApril2019, launch], note: null,
    },
  ],
  instruments: [
    {
      id: 'direction-2013', kind: 'statutory-direction', title: 'Direction of October 2013', addressee: county, madeBy: minister, power: null, because: 'Inspections in 2013 found the protection of children, and services for looked-after children, inadequate.',
      made: { kind: 'month', month: '2013-10' }, replaces: null, steps: [], lastKnown: silentSince2014,
      clauses: [
        { clause: '1', what: 'Have an improvement board with an independent chair.', holder: { body: county }, due: { kind: 'throughout' }, lastKnown: silentSince2014 },
        { clause: '2', what: 'Report to the Government on progress.', holder: { post: 'improvement-board-chair-2013' }, due: { kind: 'in-words', words: 'Every quarter: the reports of 5 March and 7 July 2014 are known' }, lastKnown: silentSince2014 },
      ],
      sources: [ncc2014July, ncc2014March, performance2014], note: `The council’s own performance report of 2014 calls it an improvement notice; the chair’s letter calls it a direction notice. ${ourNumbers}`,
    },
    {
      id: 'best-value-2018', kind: 'best-value-direction', title: 'Directions of 10 May 2018 on the running of the council', addressee: county, madeBy: 'Secretary of State for Housing, Communities and Local Government', power: null,
      because: 'A best-value report of March 2018 on the council’s money and governance.', made: on('2018-05-10'), replaces: null, steps: [],
      lastKnown: { on: on('2019-07-08'), note: 'The last source read that names both commissioners is of July 2019. When the directions ended was not found.' },
      clauses: [
        { clause: '1', what: 'Exercise the council’s functions of governance, scrutiny and the appointment of statutory officers.', holder: { post: 'lead-commissioner' }, due: { kind: 'throughout' }, lastKnown: { on: on('2019-07-08'), note: 'When this ended was not found.' }, note: 'The sources do not say which of the two commissioners did what; their titles are followed here.' },
        { clause: '2', what: 'Exercise the council’s strategic financial management.', holder: { post: 'finance-commissioner' }, due: { kind: 'throughout' }, lastKnown: { on: on('2019-07-08'), note: 'When this ended was not found.' } },
      ],
      sources: [discussion, letter2020], note: ourNumbers,
    },
    {
      id: 'minded-to-2018', kind: 'minded-to', title: 'Ministers minded to appoint a commissioner, November 2018', addressee: county, madeBy: 'Secretaries of State for Education and for Housing, Communities and Local Government', power: 'Education Act 1996, section 497A(4B)',
      because: 'Ofsted’s letter on its visit of 17 and 18 October 2018: a significant decline in two years.', made: on('2018-11-13'), replaces: null,
      steps: [
        { kind: 'representations', on: on('2018-11-13'), what: 'In public, on the day: the council’s cabinet member for children welcomed the news. No written answer was found in the sources read.', source: chronicle2018November13 },
        { kind: 'decided', on: on('2018-11-30'), what: 'The Secretary of State for Education appointed Malcolm Newsam and made a direction.', source: direction2018 },
      ],
      clauses: [], sources: [pse2018, business2018, chronicle2018, chronicle2018November13],
      note: 'Malcolm Newsam was named as the likely commissioner. Until what day the council could answer was not found in the sources read.',
    },
    {
      id: 'direction-2018', kind: 'statutory-direction', title: 'Direction of 30 November 2018', addressee: county, madeBy: minister, power: 'Education Act 1996, section 497A(4B)',
      because: 'Ofsted’s letter on its visit of 17 and 18 October 2018: services had become much worse since 2016.', made: on('2018-11-30'), replaces: null, steps: [],
      clauses: [
        { clause: '1', what: 'Improve children’s social care at once.', holder: { body: county }, due: { kind: 'throughout' } },
        { clause: '2', what: 'Follow the instructions of the commissioner.', holder: { body: county }, due: { kind: 'throughout' }, note: 'The ministers’ letter of November 2018 gave the commissioner the power to instruct.' },
        { clause: '3', what: 'Gather views on how best to run children’s services after a reorganisation, and report.', holder: { post: 'childrens-services-commissioner' }, due: { kind: 'in-words', words: 'No day was found' } },
      ],
      sources: [discussion, direction2018, report2019, chronicle2018], note: ourNumbers,
    },
    {
      id: 'direction-june-2019', kind: 'statutory-direction', title: 'Revised direction of 10 June 2019', addressee: county, madeBy: minister, power: null, because: 'Performance in children’s social care stayed poor.', made: on('2019-06-10'), replaces: 'direction-2018', steps: [], lastKnown: silentSince2021,
      clauses: [
        { clause: '1', what: 'Co-operate with the commissioner.', holder: { body: county }, due: { kind: 'throughout' }, lastKnown: silentSince2021 },
        { clause: '2', what: 'Work towards a company wholly owned by the council, and pass the running of services to it from July 2020.', holder: { body: county }, due: { kind: 'by', on: { kind: 'month', month: '2020-07' } }, note: 'The start was put back during the pandemic.' },
        { clause: '3', what: 'Keep Lincolnshire as improvement partner.', holder: { body: county }, due: { kind: 'throughout' }, lastKnown: { on: on('2019-06-11'), note: 'The last source read that speaks of it. How long the support went on was not found.' } },
        { clause: '4', what: 'Allow for the commissioning of the services to pass to the new councils.', holder: { body: county }, due: { kind: 'by', on: on('2021-04-01') } },
        { clause: '5', what: 'Oversee the setting up of the company and the transfer to it.', holder: { post: 'childrens-services-commissioner' }, due: { kind: 'by', on: { kind: 'month', month: '2020-07' } } },
      ],
      sources: [revised2019, care2019, lgc2019], note: ourNumbers,
    },
    {
      id: 'direction-october-2019', kind: 'statutory-direction', title: 'Direction of 17 October 2019', addressee: county, madeBy: minister, power: null, because: 'The council went on failing to reach an adequate standard; the full inspection of June 2019 had found services inadequate.', made: on('2019-10-17'), replaces: null, steps: [], lastKnown: silentSince2021,
      clauses: [
        { clause: '1', what: 'Follow any instruction of the Secretary of State or of the commissioners about improvement.', holder: { body: county }, due: { kind: 'throughout' }, lastKnown: silentSince2021 },
        {
          clause: '2', what: 'Oversee the improvement of children’s services and report to the Government.', holder: { post: 'childrens-services-commissioner' }, due: { kind: 'in-words', words: 'No day was found: reports of February or March and of 3 July 2020 are known' },
          lastKnown: { on: on('2022-02-04'), note: 'The last source read that speaks of it. When it ended was not found.' }, note: 'At the end of January 2022 the chair of the independent improvement board took the place of the commissioner (About My Area, 2 February 2022).',
        },
      ],
      sources: [telegraph2019, care2020March], note: `Whether it replaced the direction of June 2019 was not found. ${ourNumbers}`,
    },
    {
      id: 'trust-contract-2020', kind: 'contract', title: 'Service delivery contract with Northamptonshire Children’s Trust', addressee: trust, madeBy: 'Northamptonshire County Council and the trust', power: null,
      because: 'The direction of June 2019 asked for it.', made: on('2020-11-01'), replaces: null, steps: [{ kind: 'reviewed', on: on('2023-12-07'), what: 'North Northamptonshire Council noted the report for 2022/23. The measures had not changed since the start.', source: contract2023 }, { kind: 'reviewed', on: on('2026-01-28'), what: 'The joint committee of the two councils noted the annual review for 2024/25.', source: review2026 }],
      clauses: [
        { clause: '1', what: 'Run early help and children’s social care.', holder: { body: trust }, due: { kind: 'throughout' } },
        { clause: '2', what: 'Stay responsible in law for children’s services.', holder: { body: county }, due: { kind: 'throughout' } },
        { clause: '3', what: 'Own the trust, and watch over the contract.', holder: { body: county }, due: { kind: 'throughout' } },
        { clause: '4', what: 'Take part in a review of the contract, with a report.', holder: { body: trust }, due: { kind: 'in-words', words: 'Every year: the reviews for 2022/23 and 2024/25 are known' } },
      ],
      sources: [launch, care2020November, contract2023, review2026], note: ourNumbers,
    },
    {
      id: 'retained-duties-2020', kind: 'retained-duties', title: 'Duties in law that stayed with the council when the trust began', addressee: county, madeBy: 'Parliament', power: null,
      because: 'The trust runs the services. The council stayed responsible in law.', made: on('2020-11-01'), replaces: null, steps: [],
      clauses: retainedDuties.map(({ clause, what, law }) => ({ clause, what, holder: { body: county }, due: { kind: 'throughout' }, note: law.title })),
      sources: [launch, ...retainedDuties.map(({ law }) => law)], note: 'These duties did not begin with the trust: the law lays them on every council. They are entered from the day on which the work and the duty parted.',
    },
  ],
  acts: [
    { kind: 'end-instrument', instrument: 'minded-to-2018', on: on('2018-11-30'), how: 'carried-out', reason: 'The commissioner was appointed and the direction made.', source: direction2018 },
    { kind: 'settle', instrument: 'direction-2018', clause: '3', how: 'met', on: on('2019-05-14'), reason: 'The commissioner’s report was published. It advised one children’s trust.', source: report2019 },
    { kind: 'end-instrument', instrument: 'direction-2018', on: on('2019-06-10'), how: 'replaced', reason: 'Replaced by the revised direction of 10 June 2019.', source: revised2019 },
    { kind: 'settle', instrument: 'direction-june-2019', clause: '2', how: 'met', on: on('2020-11-01'), reason: 'The trust began, four months after the day first set.', source: care2020November },
    { kind: 'settle', instrument: 'direction-june-2019', clause: '5', how: 'met', on: on('2020-11-01'), reason: 'The trust began. The commissioner stayed in post.', source: care2020November },
    {
      kind: 'end-body', body: county, lastDay: '2021-03-31', reason: 'North and West Northamptonshire councils took over from the county council.', source: care2020November,
      owners: [{ owned: trust, by: ['north-northamptonshire-council', 'west-northamptonshire-council'], reason: 'The two new councils became the owners of the trust. Their shares were not found.' }],
      passes: [
        ...retainedDuties.map(({ clause }) => ({ instrument: 'retained-duties-2020', clause, to: bothCouncils, because: tookOver, source: care2020November })),
        { instrument: 'direction-june-2019', clause: '1', to: bothCouncils, because: `${tookOver} The commissioner stayed in post for both areas.`, source: bbc2022 },
        { instrument: 'direction-june-2019', clause: '4', to: bothCouncils, because: tookOver, source: care2020November },
        { instrument: 'direction-october-2019', clause: '1', to: bothCouncils, because: `${tookOver} The commissioner stayed in post for both areas.`, source: bbc2022 },
        { instrument: 'trust-contract-2020', clause: '2', to: bothCouncils, because: tookOver, source: care2020November },
        { instrument: 'trust-contract-2020', clause: '3', to: bothCouncils, because: 'The two new councils became the owners of the trust.', source: care2020November },
      ],
    },
    { kind: 'settle', instrument: 'direction-june-2019', clause: '4-1', how: 'met', on: on('2021-04-01'), reason: 'The council became an owner of the trust.', source: care2020November },
    { kind: 'settle', instrument: 'direction-june-2019', clause: '4-2', how: 'met', on: on('2021-04-01'), reason: 'The council became an owner of the trust.', source: care2020November },
  ],
  escalations: [
    { id: 'direction-rung-2013', body: county, rung: 'statutory-direction', from: { kind: 'month', month: '2013-10' }, reason: 'Inspections in 2013 found the protection of children, and services for looked-after children, inadequate.', conditions: 'An improvement board with an independent chair, and reports to the Government.', lifted: null, sources: [ncc2014July] },
    { id: 'support-2018', body: county, rung: 'sector-led-support', from: { kind: 'days', from: '2018-11-13', to: '2018-11-15' }, reason: 'Ofsted’s letter of November 2018. Lincolnshire was to give support as a partner in practice.', conditions: null, lifted: null, sources: [pse2018] },
    { id: 'direction-rung-2018', body: county, rung: 'statutory-direction', from: on('2018-11-30'), reason: 'Services had become much worse since 2016.', conditions: 'Improve at once, and follow the instructions of the commissioner.', lifted: null, sources: [direction2018] },
    { id: 'commissioner-2018', body: county, rung: 'commissioner', from: on('2018-11-30'), reason: 'Services had become much worse since 2016.', conditions: null, lifted: { on: inWords('end of 2021', '2021-12-01', '2021-12-31'), reason: 'The commissioner advised that the post was no longer needed.' }, sources: [direction2018, aboutMyArea] },
    { id: 'trust-ordered-2019', body: county, rung: 'other-delivery-model', from: on('2019-06-10'), reason: 'The commissioner advised one trust for the councils that were to follow.', conditions: 'The trust was to run services from July 2020.', lifted: null, sources: [revised2019, lgc2019] },
  ],
}
