// An invented inspection report. Exampleshire, its council, its trust, its people and everything inspectors saw there are invented.
// scripts/make-exampleshire-report.mjs lays it out as a PDF, so that the reader of reports has something to read anywhere.

export type SampleReport = {
  readonly label: string
  readonly titleLines: readonly string[]
  readonly title: string
  readonly inspectionDates: string
  readonly start: string
  readonly end: string
  readonly publishedOn: string
  readonly leadInspector: string
  readonly judgements: readonly { readonly area: string; readonly areaAsPrinted: string; readonly grade: string; readonly gradeAsPrinted: string }[]
  readonly context: readonly string[]
  /** Quoted by number, from 1, in the plan. */
  readonly areasForImprovement: readonly string[]
  readonly footnote: string
  /** Paragraphs are numbered on through all sections. */
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
  readonly about: readonly string[]
}

export const exampleshireReport: SampleReport = {
  label: 'Invented report: there is no such county',
  titleLines: ['Inspection of Exampleshire', 'local authority children’s services'],
  title: 'Inspection of Exampleshire local authority children’s services',
  inspectionDates: '8 to 19 September 2025',
  start: '2025-09-08',
  end: '2025-09-19',
  publishedOn: '2025-11-17',
  leadInspector: 'Marigold Applethwaite-Finch',
  judgements: [
    {
      area: 'leaders-impact',
      areaAsPrinted: 'The impact of leaders on social work practice with children and families',
      grade: 'requires-improvement',
      gradeAsPrinted: 'Requires improvement to be good',
    },
    {
      area: 'help-and-protection',
      areaAsPrinted: 'The experiences and progress of children who need help and protection',
      grade: 'inadequate',
      gradeAsPrinted: 'Inadequate',
    },
    {
      area: 'children-in-care',
      areaAsPrinted: 'The experiences and progress of children in care',
      grade: 'requires-improvement',
      gradeAsPrinted: 'Requires improvement to be good',
    },
    { area: 'care-leavers', areaAsPrinted: 'The experiences and progress of care leavers', grade: 'good', gradeAsPrinted: 'Good' },
    { area: 'overall-effectiveness', areaAsPrinted: 'Overall effectiveness', grade: 'inadequate', gradeAsPrinted: 'Inadequate' },
  ],
  context: [
    'Too many children in Exampleshire wait too long for someone to decide what help they need. Since the inspection of 2022 the number of contacts has grown by a third, while the number of permanent social workers has fallen. As a result, some children remain in situations of known risk for weeks before a social worker sees them.',
    'Services are delivered on behalf of the council by Exampleshire Children’s Trust. The trust and the council set up a joint recovery group in the spring of 2025. Its plan names the right issues, but the information it receives is often late and sometimes wrong, and leaders did not know the extent of the delays that inspectors found.',
    'There are strengths to build on. Care leavers receive consistent support from personal advisers who know them well. Foster carers speak highly of the help they receive. Newly qualified social workers feel safe and supported, and most choose to stay.',
  ],
  areasForImprovement: [
    'The timeliness and quality of decisions about contacts and referrals in the multi-agency safeguarding hub (Enabler 1).',
    'The timeliness of strategy meetings and initial child protection conferences, and the attendance of the police and health services at them (Enabler 1).',
    'The allocation of children to a social worker without delay, and workloads that allow social workers to see children as often as their plans require (Enabler 3).',
    'The quality of assessments and plans, so that they state what needs to change for the child, who will help and by when (Outcome 2).',
    'The frequency and quality of supervision and management oversight, so that drift and delay are challenged (Enabler 2).',
    'The response to children who go missing or are at risk of exploitation, including the offer and use of return home interviews (Outcome 3).',
    'Planning for permanence for children in care, including life-story work that helps children to understand their histories (Outcome 4).',
    'The use and oversight of unregistered children’s homes, and the sufficiency of homes for children with complex needs (Outcome 4).',
    'The accuracy of performance information and the rigour of audit, so that leaders understand the impact of services on children (Enabler 2).',
  ],
  footnote: 'The references are to the outcomes and enablers of the Children’s Social Care National Framework.',
  sections: [
    {
      heading: 'The experiences and progress of children who need help and protection: inadequate',
      paragraphs: [
        'Families who need early help can find it in eight family centres across the county. Parents told inspectors that workers listen to them and that the help is practical. Waiting lists are short, except in the two largest towns.',
        'When professionals contact the multi-agency safeguarding hub, the quality of the information they give varies. Workers in the hub spend much of their time asking for details that should have been there. This delays decisions for children whose needs are not urgent but are real.',
        'Most contacts that describe immediate harm are recognised and passed on the same day. For other children, decisions take too long. At the time of the inspection, 214 contacts had waited for more than three working days, and for some of these children the risk had grown while they waited.',
        'Managers in the hub do not always record why they close a contact. In a small number of cases, earlier concerns about the same child had not been read. Inspectors asked for nine children to be looked at again, and leaders acted on each of them during the inspection.',
        'Strategy meetings are not held quickly enough for a significant minority of children. The police attend most meetings, but health professionals attend fewer than half. Decisions are therefore taken without knowing what health visitors or doctors could have said.',
        'Child protection enquiries are thorough when they begin on time. Social workers see children alone, and their records show the child’s own words. When enquiries begin late, they tend to describe events rather than weigh the risk.',
        'Too many initial child protection conferences are held after the 15 working days that are allowed. Some families receive reports on the day of the meeting, which leaves them without time to prepare. Chairs raise this, but nothing has changed.',
        'On the first day of the inspection, 61 children in need had no allocated social worker. Duty workers visit some of them, but each visit is made by someone new. Children told inspectors that they were tired of telling their stories again.',
        'Assessments are mostly completed within 45 working days. The stronger ones bring together what is known about fathers, wider family and earlier help. Weaker ones list facts without saying what life is like for the child, and they are updated too seldom.',
        'Plans for children in need and children on child protection plans often contain long lists of tasks for parents. They do not say clearly what must change, by when, or what will happen if it does not. Families and core groups cannot see whether things are getting better.',
        'Children who suffer neglect wait too long for decisive action. Some have been the subject of more than one child protection plan for the same reason. Pre-proceedings work begins late for a small number of these children and then continues without a clear end.',
        'When children go missing, the police and the emergency duty team respond well. Return home interviews are offered to four in every ten children within three days. What children say in them is rarely used to change their plans.',
        'A daily meeting considers children at risk of exploitation. Partners share intelligence readily. Safety plans are too general, and many repeat the same sentences from one child to the next.',
        'Disabled children have social workers who know how they communicate. Their plans are reviewed, though some were written more than a year ago and no longer match their needs. Moves to adult services are considered early.',
      ],
    },
    {
      heading: 'The experiences and progress of children in care: requires improvement to be good',
      paragraphs: [
        'Most children come into care when they need to. For a minority who have lived with neglect, the decision comes late. When it is made, social workers prepare children with kindness.',
        'The majority of children live with foster carers who meet their needs well. Brothers and sisters live together wherever this is right for them. Foster carers say that support is available at any hour.',
        'Plans for permanence are not made early enough. At their second review, four in ten children did not have a clear plan. Some children live for years with carers who love them without anyone confirming that they will stay.',
        'Life-story work is valued by the children who receive it. Too many children do not. Social workers say that they know how to do it but do not have the time.',
        'At the time of the inspection, seven children were living in unregistered children’s homes. Leaders visit these children and check that they are safe. They do not have a clear route to registration or to another home for each child, and some arrangements have lasted for more than six months.',
        'Children’s health needs are identified at their first assessment, but a third of these assessments are late. Dental checks have recovered. Waiting times for help with mental health remain long.',
        'The virtual school knows its pupils and speaks up for them. Attendance has improved for two years in succession. Personal education plans are purposeful, and children contribute to most of them.',
        'Children know how to complain and how to ask for an advocate. The children in care council has changed the way that reviews are run. Its members would like to hear more about what happens to their suggestions.',
        'Independent reviewing officers chair reviews sensitively. They raise concerns when plans drift, but their challenge is not followed through often enough, and the outcome is seldom recorded.',
      ],
    },
    {
      heading: 'The experiences and progress of care leavers: good',
      paragraphs: [
        'Care leavers value their personal advisers, most of whom they have known for more than two years. Advisers keep in touch persistently and creatively, including with young people who are in custody or live a long way off.',
        'Pathway plans are written with young people and in their words. They are reviewed when circumstances change. A few do not say enough about what will be done if a plan for housing fails.',
        'Most young people live in suitable homes. The council and the district councils agreed a joint housing protocol in 2024, and no care leaver has been made homeless since. Bed and breakfast is not used.',
        'The number of care leavers in education, employment or training has risen. Mentors from the council’s own workforce help with applications and interviews. Eleven young people are apprentices in the council or the trust.',
        'Young people have their health histories and know how to see a doctor or a dentist. Support for their emotional wellbeing is offered in places they choose. The offer is less well known to those aged over 21.',
        'Unaccompanied young people receive help that respects their culture and faith. Advisers understand the asylum process and arrange legal advice early.',
        'The local offer is clear and includes relief from council tax. Care leavers helped to write it and check each year whether its promises have been kept.',
      ],
    },
    {
      heading: 'The impact of leaders on social work practice with children and families: requires improvement to be good',
      paragraphs: [
        'Senior leaders accept the findings of this inspection and responded quickly to the concerns that inspectors raised. They had identified most of the issues themselves. They had not understood how many children were affected.',
        'The director of children’s services and the chief executive of the trust work well together. Elected members ask questions about cost and numbers. They ask less often about what is different for children.',
        'Performance information is not reliable. Different reports give different numbers for the same week, and some measures were reported as improving when the change was too small to mean anything. Leaders have begun to put this right.',
        'Audits are regular, and auditors speak to families. Moderation shows that auditors grade too generously. Actions from audits are marked as complete when they have been done, without asking whether they made a difference.',
        'Supervision does not take place often enough, and its records describe activity. Managers seldom record why a plan is right for the child or what they have asked to happen next. Drift is noticed at reviews rather than in supervision.',
        'The workforce is under strain. One in four posts is filled by an agency worker and one in ten is vacant. Some social workers are responsible for more than 25 children.',
        'Newly qualified social workers have protected time and smaller caseloads. The academy that began in 2023 has kept most of those it trained. Leaders plan to widen it to experienced social workers.',
        'Partners are committed to the improvement of services for children. The safeguarding partnership has agreed what good attendance at meetings looks like, but it does not yet measure whether it happens.',
        'The voice of children and families reaches leaders through surveys, the children in care council and visits. It is not yet set beside performance information, so that leaders do not always know whether the two agree.',
        'The local authority has prepared for reorganisation of local government in the county. Leaders have agreed that the improvement programme and its obligations will pass in full to the councils that follow.',
      ],
    },
  ],
  about: [
    'This report is invented. There is no county, council, trust, inspector or child such as it describes, and nothing in it is about any real place or person.',
    'It follows the order and layout of a published inspection report, so that people can see how Improvement Board reads one before they bring their own.',
  ],
}
