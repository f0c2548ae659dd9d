import type { ToolWords } from './tool-words.ts'

// What DfE's dictionary of the local authority interactive tool says of the measures we read from it, word for word, by their `Short Desc`
// (https://www.gov.uk/government/publications/local-authority-interactive-tool-lait, edition of April 2026): public sector information under
// the Open Government Licence v3.0. A test compares every word with the file.
export const toolWords: Readonly<Record<string, ToolWords>> = {
  CPP_Total_NumRef: {
    title: 'Number of referrals to Children\'s Social Services', polarity: 'none', unit: 'Number of children',
    description: 'A referral is defined for the purposes of the children in need census as ‘a request for services to be provided by children’s social care services’. This is in respect of a case where the child is not previously known to the local authority, or where the case was previously open but is now closed. A referral should not be recorded if there is a case for the child already open. A referral can be made by a professional from one of many different agencies (typically in the health and education sectors) but the term as used here is a broad one which encompasses referrals from any source, including self-referrals. A referral may result in: an assessment of the child’s need the provision of information or advice referral to another agency or no further action. If a child is referred more than once in the year then each referral is counted',
  },
  'CPP_Total_Rateper10,000': {
    title: 'Rates per 10,000 of referrals to Children\'s Social Services', polarity: 'none', unit: 'Rate per 10,000',
    description: 'A referral is defined for the purposes of the children in need census as ‘a request for services to be provided by children’s social care services’. This is in respect of a case where the child is not previously known to the local authority, or where the case was previously open but is now closed. A referral should not be recorded if there is a case for the child already open. A referral can be made by a professional from one of many different agencies (typically in the health and education sectors) but the term as used here is a broad one which encompasses referrals from any source, including self-referrals. A referral may result in: an assessment of the child’s need the provision of information or advice referral to another agency or no further action. If a child is referred more than once in the year then each referral is counted',
  },
  CIN_Refferals_NFA: {
    title: 'Referrals to children\'s social care closed with no further action (%)', polarity: 'none', unit: '% of referrals',
    description: 'A count of referrals in the collection year 1 April to 31 March where the referral resulted in no further action. Referrals resulting in no further action are not included in the other children in need population measures (eg, the number of children in need at 31 March). A count of referrals within the collection year 1 April to 31 March, where: The referral does not end in no further action before an assessment has taken place The referral has an assessment, but no further activity such as a child protection plan; and The referral has reason for closure recorded as ‘RC8, case closed after assessment, no further action’ or \'RC9, case closed after assessment, referred to early help\' Referrals which led to an assessment where the child was assessed as not in need of services are not included in the other children in need population measures (eg, the number of children in need at 31 March).',
  },
  ReReferral: {
    title: 'Re-referrals to children\'s social care within 12 months of the previous referral (%)', polarity: 'low', unit: '% of referrals',
    description: 'Percentage of referrals to children\'s social care within 12 months of a previous referral',
  },
  'RefBySource_Police_%': {
    title: 'Referrals completed by children\'s social care services by source of referral - Police (%)', polarity: 'none', unit: '% of referrals',
    description: 'Percent of referrals completed by children\'s social care services, in the year ending 31 March, by source of referral A referral is defined for the purposes of the children in need census as ‘a request for services to be provided by children’s social care services’. This is in respect of a case where the child is not previously known to the local authority, or where the case was previously open but is now closed. A referral should not be recorded if there is a case for the child already open. A referral can be made by a professional from one of many different agencies (typically in the health and education sectors) but the term as used here is a broad one which encompasses referrals from any source, including self-referrals. A referral may result in: an assessment of the child’s need the provision of information or advice referral to another agency or no further action. If a child is referred more than once in the year then each referral is counted in the figures in this publication.',
  },
  'RefBySource_Schl_%': {
    title: 'Referrals completed by children\'s social care services by source of referral - School (%)', polarity: 'none', unit: '% of referrals',
    description: 'Percent of referrals completed by children\'s social care services, in the year ending 31 March, by source of referral A referral is defined for the purposes of the children in need census as ‘a request for services to be provided by children’s social care services’. This is in respect of a case where the child is not previously known to the local authority, or where the case was previously open but is now closed. A referral should not be recorded if there is a case for the child already open. A referral can be made by a professional from one of many different agencies (typically in the health and education sectors) but the term as used here is a broad one which encompasses referrals from any source, including self-referrals. A referral may result in: an assessment of the child’s need the provision of information or advice referral to another agency or no further action. If a child is referred more than once in the year then each referral is counted in the figures in this publication.',
  },
  'RefBySource_HealthServ_%': {
    title: 'Referrals completed by children\'s social care services by source of referral - Health Service (%)', polarity: 'none', unit: '% of referrals',
    description: 'Percent of referrals completed by children\'s social care services, in the year ending 31 March, by source of referral A referral is defined for the purposes of the children in need census as ‘a request for services to be provided by children’s social care services’. This is in respect of a case where the child is not previously known to the local authority, or where the case was previously open but is now closed. A referral should not be recorded if there is a case for the child already open. A referral can be made by a professional from one of many different agencies (typically in the health and education sectors) but the term as used here is a broad one which encompasses referrals from any source, including self-referrals. A referral may result in: an assessment of the child’s need the provision of information or advice referral to another agency or no further action. If a child is referred more than once in the year then each referral is counted in the figures in this publication.',
  },
  Referrals_AssessedNotNeed: {
    title: 'Referrals which resulted in an assessment and the child was assessed not to be in need (%)', polarity: 'none', unit: '% of referrals',
    description: 'A count of referrals in the collection year 1 April to 31 March where the referral resulted in no further action. Referrals resulting in no further action are not included in the other children in need population measures (eg, the number of children in need at 31 March). A count of referrals within the collection year 1 April to 31 March, where: The referral does not end in no further action before an assessment has taken place The referral has an assessment, but no further activity such as a child protection plan; and The referral has reason for closure recorded as ‘RC8, case closed after assessment, no further action’ or \'RC9, case closed after assessment, referred to early help\' Referrals which led to an assessment where the child was assessed as not in need of services are not included in the other children in need population measures (eg, the number of children in need at 31 March).',
  },
  Continue_Assess_Comp: {
    title: 'Continuous assessments completed within 45 working days (%)', polarity: 'high', unit: '% completed to time',
    description: 'Local authorities undertake assessments of the needs of individual children to determine what services to provide and action to take. An assessment should be completed within 45 working days of a referral. An assessment is undertaken for any child who has been referred to children’s social care services with a request that services be provided. Statutory guidance ‘Working Together to Safeguard Children’ was revised in 2013 (and again in 2018) giving local authorities more flexibility when assessing children. Previously, local authorities carried out an initial assessment within 10 working days and (where needed) a more in-depth core assessment within 35 working days. All local authorities now carry out a single continuous assessment within 45 working days.',
  },
  Section_47: {
    title: 'Section 47 enquiries which started during the year - rate', polarity: 'none', unit: 'Rate per 10,000',
    description: 'Rate of section 47 enquiries per 10,000 of population If a local authority identifies there is reasonable cause to suspect the child is suffering, or is likely to suffer significant harm, it will carry out an assessment under section 47 of the Children Act 1989 to determine if it needs to take steps to safeguard and promote the welfare of the child. If concerns are substantiated and the child is judged to be at continuing risk of harm then an initial child protection conference should be convened within 15 working days. The conference will result in a decision on whether or not the child will become the subject of a child protection plan.',
  },
  CP_conf_15days: {
    title: 'Initial child protection conferences held within 15 days of the start of the section 47 enquiries which led to a conference (%)', polarity: 'high', unit: '% conferences held',
    description: 'Where concerns about a child’s welfare are substantiated and the agencies most involved judge that a child may continue to suffer, or be at risk of suffering significant harm, the social care services department should convene an initial child protection conference. The purpose of the conference is to draw together the information that has been obtained and to make judgements on whether the child is at continuing risk of significant harm and whether he or she therefore requires a child protection plan to be put in place. It is set out in the inter-agency guidance “Working Together to Safeguard Children” that an initial child protection conference should take place within 15 working days of the strategy discussion which decided whether s.47 enquiries should be initiated. The conference will result in a decision on whether the child will become the subject of a plan or not.',
  },
  CPP_Abuse: {
    title: 'Child Protection plans starting during the year - number', polarity: 'none', unit: 'Number of CPP',
    description: 'Number of children who were the subject of a child protection plan at 31 March. A child becomes the subject of a child protection plan if they are assessed as being at risk of harm, at an initial child protection conference. Once a child becomes the subject of a child protection plan, their plan should be reviewed within the first 3 months and then at intervals of not more than 6 months.',
  },
  PrevRegCPR: {
    title: 'Children who became the subject of a plan for a second or subsequent time (%)', polarity: 'low', unit: '% previously plans',
    description: 'The purpose of the child protection plan, is to devise and implement a plan which leads to lasting improvements in the child’s safety and overall well being. Some second or subsequent plan are essential in responding to adverse changes in circumstance, but high levels of second or subsequent plans may suggest that the professionals responsible for the child’s welfare are not intervening effectively either to bring about the required changes in the child’s family situation, or to make alternative plans for the child’s long term care.',
  },
  CPPlans2yrs: {
    title: 'Child Protection Plans lasting 2 years or more which cease during the year (%)', polarity: 'low', unit: '% of plans',
    description: 'This indicator tries to establish whether child protection plans have been effective and the extent to which risk is being managed appropriately. Plans should ensure that children who are likely to suffer significant harm are protected and that they and their families are receiving the services necessary to bring about the required changes in the family situation. Professionals, the child and the family should be working towards specified outcomes which should lead to plans ceasing within two years.',
  },
  CareApplications: {
    title: 'Cafcass Care applications (rate)', polarity: 'none', unit: 'Rate per 10,000',
    description: 'Number of care applications per 10,000 children aged 0-17 years of children and young people who are the subject of an application to court in past year (including care orders only).',
  },
  LACnum_Start: {
    title: 'Children who started to be looked after (num)', polarity: 'none', unit: 'Number of Children Looked After',
    description: 'Number of children that started to be looked after in year. Under the Children Act 1989, a child is looked-after by a local authority if he or she falls into one of the following: is provided with accommodation, for a continuous period of more than 24 hours [Children Act 1989, Section 20 and 21] is subject to a care order [Children Act 1989, Part IV] is subject to a placement order',
  },
  LACceased: {
    title: 'Children who ceased to be looked after during the year (num)', polarity: 'none', unit: 'Number of Children Looked After',
    description: 'Number/Rate per 10,000 children who ceased to be looked after during the period ending 31 March Counts of the number of children ceasing to be looked after during the year (CLA ceasing) relate to the last time the child ceased to be looked after during the year in each LA. Note that the number of CLA ceasing includes those children and young people whose care transfers to another LA, which has increased. This increase is due to UASC, whose care is more likely to transfer due to the National Transfer Scheme. There may be a small amount of double counting if a child\'s care transfers to another LA, and then the child ceases to be looked after in the subsequent LA within the same reporting year.',
  },
  LAC_Start_Rate: {
    title: 'Children starting to be looked after each year (rate)', polarity: 'none', unit: 'Rate per 10,000',
    description: 'Number of children that started to be looked after in year. Under the Children Act 1989, a child is looked-after by a local authority if he or she falls into one of the following: is provided with accommodation, for a continuous period of more than 24 hours [Children Act 1989, Section 20 and 21] is subject to a care order [Children Act 1989, Part IV] is subject to a placement order',
  },
  LAC_Cease_Rate: {
    title: 'Children ceasing to be looked after each year (rate)', polarity: 'none', unit: 'Rate per 10,000',
    description: 'Number/Rate per 10,000 children who ceased to be looked after during the period ending 31 March Counts of the number of children ceasing to be looked after during the year (CLA ceasing) relate to the last time the child ceased to be looked after during the year in each LA. Note that the number of CLA ceasing includes those children and young people whose care transfers to another LA, which has increased. This increase is due to UASC, whose care is more likely to transfer due to the National Transfer Scheme. There may be a small amount of double counting if a child\'s care transfers to another LA, and then the child ceases to be looked after in the subsequent LA within the same reporting year.',
  },
  LACStable_2016on: {
    title: 'Children looked after at 31 March with three or more placements during the year (%)', polarity: 'low', unit: '% with 3 or more placements',
    description: 'All placements of 24 hours or more of children that were looked after on 31 March during the previous year are counted. Figures exclude children looked after under a series of short-term placements. A low percentage represents good performance.',
  },
  Stability_SocialWorker: {
    title: 'Children looked after with 3 or more social workers during the year (%)', polarity: 'low', unit: '% Children Looked After',
    description: 'The number of social workers assigned to a child during the year is defined as the number of unique social workers assigned to a child between 1 April and 31 March. For example, if a child had a social worker, moved to a different social worker, then back to the original social worker during the course of the year, then this would count as 2 social workers during the year. The count of social workers includes any social workers assigned to a child within the relevant timescale when the child was not looked after. High social worker instability is defined as a looked after child experiencing 3 or more social workers during the year ending 31 March.',
  },
  Children_missing: {
    title: 'Children Looked after whom had a missing incident during the year (%)', polarity: 'none', unit: '% of children',
    description: '1)Missing is defined as a looked after child who is not at their placement or a place they are expected to be (e.g. school) and their whereabouts is not known. 2)Away from placement without authorisation is defined as a looked after child whose whereabouts is known but who is not at their placement or place they are expected to be and the carer has concerns or the incident has been notified to the local authority or the police.',
  },
  'LACHealth%': {
    title: 'Children looked after having health checks (%)', polarity: 'high', unit: '% of Children Looked After',
    description: 'The number and percentage of children looked after at 31 March who had been looked after continuously for at least 12 months, and who had their teeth checked by a dentist, Health Assessment or immunisations were up to date.',
  },
  'LACDental%': {
    title: 'Children looked after who received dental checks (%)', polarity: 'high', unit: '% of Children Looked After',
    description: 'The number and percentage of children looked after at 31 March who had been looked after continuously for at least 12 months, and who had their teeth checked by a dentist, Health Assessment or immunisations were up to date.',
  },
  'LACVaccinations%': {
    title: 'Children looked after whom have up to date immunisations (%)', polarity: 'high', unit: '% of Children Looked After',
    description: 'The number and percentage of children looked after at 31 March who had been looked after continuously for at least 12 months, and who had their teeth checked by a dentist, Health Assessment or immunisations were up to date.',
  },
  Emotional_LAC: {
    title: 'Emotional and Behavioural Health of Looked after Children (SDQ Score)', polarity: 'low', unit: 'Score',
    description: 'Looked after children experience significantly worse mental health than all children. This measure assesses progress in improving the emotional and behavioural health of looked after children.',
  },
  Stability_School: {
    title: 'Children looked after with a mid-year school move (%)', polarity: 'low', unit: '% Children Looked After',
    description: 'For CLA on 31 March, these figures track how many times a child moves schools between the 1 April and 31 March - noting that this time period spans two academic years. High school instability is defined as a looked after child experiencing at least one mid-year school move during the year ending 31 March - a move at any point in the year excluding the period 1 August to 30 September. Note: These figures are published as OFFICIAL STATISTICS. In 2022, the Department developed new methodology to publish figures on school stability, previously published by the Children\'s Commissioner\'s Office (CCO). Therefore comparisons should not be made to figures published by CCO due to differences in methodology. The Department continues to develop the methodology, particularly around increasing the match rate to the school census.',
  },
  CareLeaverAcc: {
    title: 'Care Leavers 19-21 year old in suitable accommodation (%)', polarity: 'high', unit: '% of leavers',
    description: 'All the former relevant young people whose 19th, 20th or 21st birthday falls between 1 April and 31 March (in the relevant year) who were previously looked after for at least 13 weeks after their 14th birthday, including some time after their 16th birthday, are considered Of these children, we are interested in those young people who were recorded as being judged to be in suitable accommodation.',
  },
  CareLeaverEET: {
    title: 'Care Leavers 19-21 year olds in Education, Employment or Training (%)', polarity: 'high', unit: '% of leavers',
    description: 'All the former relevant young people whose 19th, 20th or 21st birthday falls between 1 April and 31 March (each given year) who were previously looked after for at least 13 weeks after their 14th birthday, including some time after their 16th birthday, are considered. Of these young people, we are interested in those who were in education, employment or training (EET).',
  },
  CareLeaversNEET: {
    title: 'Care leavers 19-21 year olds who were in not in education, training or employment (%)', polarity: 'low', unit: '% of young people',
    description: 'Local authorities are asked to report on the activity of care leavers in the children looked after data return (also known as SSDA903). In 2013 and previous, the Department for Education collected activity and accommodation on a group of 19 year olds who were looked after when they were aged 16. The care leaver group changed in 2014 and information was collected on all 19, 20, or 21 year olds who were looked after for a total of 13 weeks after their 14th birthday, including at least some time after their 16th birthday. Figures prior to 2014 are not comparable due to methodology change.',
  },
  CareLeavers_LA_NotInTouch: {
    title: 'Care Leavers 19-21 year olds whom the Local Authority are not in touch (%)', polarity: 'low', unit: '% of young people',
    description: 'Care Leavers - not in touch with Local Authority.',
  },
  StayingPut: {
    title: 'Care leavers aged 19 or 20 who ceased to be looked after on their 18th birthday, and remain with their former foster (%)', polarity: 'high', unit: '% of young people',
    description: 'Young people aged 18, 19 and 20 who ceased to be looked after in a foster placement on their 18th birthday, were eligible for care leavers support and who were living with their former foster carer.',
  },
  '%_of LAC Adopted': {
    title: 'Children looked after who were adopted in year (%)', polarity: 'high', unit: '% of Children Looked After',
    description: 'The proportion of all children who ceased to be looked after during the period ending 31 March who were adopted.',
  },
  'LAC_ceased_SGO%': {
    title: 'CLA ceased because of a Special Guardianship Order - Total (%)', polarity: 'none', unit: '% ceased',
    description: 'The proportion of children who ceased to be looked after during the period ending 31 March who left care via a Special Guardianship Order (SGO). An SGO is a private law order made under the Children Act 1989 appointing one or more individuals to be a child\'s "special guardian". It is intended for those children who cannot live with their birth parents and who would benefit from a legally secure placement.',
  },
  CIN: {
    title: 'Children in Need (rate)', polarity: 'none', unit: 'Rate per 10,000',
    description: 'A child in need is defined under the Children Act 1989 as a child who is unlikely to reach or maintain a satisfactory level of health or development, or their health or development will be significantly impaired without the provision of children\'s social care services, or the child is disabled. Children in need include children on child in need plans, children on child protection plans, looked after children, care leavers and disabled children. Children in need include unborn children and young people aged 18 years and over who continue to require support from children’s social care services.',
  },
  CINTime2more: {
    title: 'Children in need by duration (2 years or more) (%)', polarity: 'none', unit: '% Children',
    description: 'A child in need is defined under the Children Act 1989 as a child who is unlikely to reach or maintain a satisfactory level of health or development, or their health or development will be significantly impaired without the provision of children\'s social care services, or the child is disabled. Children in need include children on child in need plans, children on child protection plans, looked after children, care leavers and disabled children. Children in need include unborn children and young people aged 18 years and over who continue to require support from children’s social care services. A child can be assessed to be in need more than once during the year and if they are, each episode will be counted separately in the figures. However a child should not have more than one episode of need at any point in time.',
  },
  CPP_Num: {
    title: 'Children who are the subject of a Child Protection Plan - number', polarity: 'none', unit: 'Number CPP',
    description: 'Number of children who were the subject of a child protection plan at 31 March A child becomes the subject of a child protection plan if they are assessed as being at risk of harm, at an initial child protection conference. Once a child becomes the subject of a child protection plan, their plan should be reviewed within the first 3 months and then at intervals of not more than 6 months.',
  },
  CPP_rate: {
    title: 'Children who are the subject of a Child Protection Plan - rate', polarity: 'none', unit: 'Rate per 10,000',
    description: 'Rate of children who were the subject of a child protection plan at 31 March per 10,000 children. A child becomes the subject of a child protection plan if they are assessed as being at risk of harm, at an initial child protection conference. Once a child becomes the subject of a child protection plan, their plan should be reviewed within the first 3 months and then at intervals of not more than 6 months.',
  },
  RevCP: {
    title: 'Child protection cases that should have been reviewed, that were reviewed (%)', polarity: 'high', unit: '% reviewed',
    description: 'This indicator tries to use reviews as a proxy for the measurement of the effectiveness of the interventions provided to children with a child protection plan . Guidance, Working Together to Safeguard Children, which came into effect from December 1999, requires that the first child protection review is held within three months of the initial child protection conference and thereafter at intervals of no more than six months. Reviews are a key element in delivering Child Protection Plans and effective reviews should ensure the provision of good quality interventions.',
  },
  CPPlans2yrsActive: {
    title: 'Children subject to Child Protection Plans lasting 2 years or more (%)', polarity: 'low', unit: '% of children',
    description: 'This indicator tries to establish whether child protection plans have been effective and the extent to which risk is being managed appropriately. Plans should ensure that children who are likely to suffer significant harm are protected and that they and their families are receiving the services necessary to bring about the required changes in the family situation. Professionals, the child and the family should be working towards specified outcomes which should lead to the plans ceasing within two years. Please note that some of this data is heavily caveated - please see the original publication at the link below.',
  },
  LACnum: {
    title: 'Children looked after (num)', polarity: 'none', unit: 'Number of Children Looked After',
    description: 'Number of Looked after Children as at 31 March. Under the Children Act 1989, a child is looked-after by a local authority if he or she falls into one of the following: is provided with accommodation, for a continuous period of more than 24 hours [Children Act 1989, Section 20 and 21] is subject to a care order [Children Act 1989, Part IV] is subject to a placement order',
  },
  LAC: {
    title: 'Children looked after rate per 10,000', polarity: 'none', unit: 'Rate per 10,000',
    description: 'Number of children looked after on 31 March expressed as a rate per 10,000 children aged under 18.',
  },
  'Unacc_Asylmn_Seek_Childn%': {
    title: 'Children looked after who are unaccompanied Asylum Seeking Children (%)', polarity: 'none', unit: '% of CLA',
    description: 'UASC are children, who have applied for asylum in their own right and are separated from both parents and/or any other responsible adult. Local authorities have a legal duty to provide accommodation for these children.',
  },
  'LAC_LongStable%': {
    title: 'Children living in the same placement for at least 2 years, or are placed for adoption and their adoption and their adoptive placement together with their previous placement, last for at least 2 years (%)', polarity: 'high', unit: '% Children Looked After',
    description: 'Children living in the same placement for at least 2 years, or are placed for adoption and their adoption and their adoptive placement together with their previous placement, last for at least 2 years',
  },
  LACDistance: {
    title: 'Children looked after at 31 March, placed more than 20 miles from their homes, outside LA boundary (%)', polarity: 'low', unit: '% Children Looked After',
    description: 'There is evidence that while in some cases a distant or out-of-authority placement may be the right decision for a child, for many children such placements are not in their best interests. Children placed at a distance from home are likely to achieve poorer educational and other outcomes than those placed within their home area. Local authorities will find it harder to act as an attentive corporate parent where children are living far away. In general, children will be less likely to thrive if they are living well away from their own communities. This indicator addresses the capacity of councils to have sufficient placements near to home to allow contact with natural parent(s), siblings and other relatives and local communities to be facilitated. Apart from in very few cases, the further from home a child is placed, the harder it is to maintain links with their family and for them to return to their community when they leave school or care.',
  },
  LAC_Foster_Placements: {
    title: 'Children looked after at 31 March placed in foster care (%)', polarity: 'high', unit: '% Children Looked After',
    description: 'Percentage of children who were looked after on 31 March and placed in foster care',
  },
  LAC_SecHome_And_ChildHome: {
    title: 'Children looked after at 31 March placed in secure homes and children\'s homes (%)', polarity: 'none', unit: '% Children Looked After',
    description: 'Percentage of children who were looked after on 31 March and placed in a secure home or children\'s home.',
  },
  'Number_Foster_Places(New)': {
    title: 'Approved foster places (excluding family and friends fostering) (num)', polarity: 'none', unit: 'Number of foster places',
    description: 'Foster places refers to the total number of places that foster carers are approved to provide, whether occupied or not; it relates to the capacity of foster care in England (excludes IFAs). From 2022, data excludes family and friends fostering',
  },
  'Number_Foster_Places_Filled(New)': {
    title: 'Foster places that were filled: number of children placed (excluding family and friends fostering) (num)', polarity: 'none', unit: 'Number of foster places filled',
    description: 'Foster places refers to the total number of places that foster carers are approved to provide, whether occupied or not; it relates to the capacity of foster care in England (excludes IFAs). From 2022, data excludes family and friends fostering',
  },
  Work_Force_Agecy_Rate: {
    title: 'Agency social workers (%)', polarity: 'low', unit: '% Agency Staff',
    description: 'National and local level information on the children and family social work workforce in English local authorities for the year ending 30 September. Definition : Children and family social workers are social workers registered with Social Work England (SWE) working in a local authority in a children’s services department or, if working in an authority where the services are joined up, a social worker that works primarily on children and families work. Children and family social workers are employed and paid directly by the local authority. NOTE: Kingston upon Thames and Richmond upon Thames submit a joint census return each year through Achieving for Children, a social enterprise company created by the Royal Borough of Kingston upon Thames and the London Borough of Richmond upon Thames to provide their children’s services. As a result of this arrangement their data cannot be broken down to an individual local authority level and is instead reported together against ‘Kingston upon Thames / Richmond upon Thames’. This arrangement has no impact on the regional and national totals included in this publication. In April 2021 Northamptonshire local authority was replaced with two new unitary authorities, North Northamptonshire and West Northamptonshire. Since 2021 they have submitted a joint census return and data for both unitary authorities is reported against ‘North Northamptonshire / West Northamptonshire’ in this statistics publication. Two local authorities, Kensington and Chelsea and Westminster, were unable to provide data for 2025 following a cyberattack in November 2025, which had a significant impact on their information management systems',
  },
  Work_Force_Vac_Rate: {
    title: 'Social worker vacancies (%)', polarity: 'low', unit: '% vacancies',
    description: 'National and local level information on the children and family social work workforce in English local authorities for the year ending 30 September. Definition : Children and family social workers are social workers registered with Social Work England (SWE) working in a local authority in a children’s services department or, if working in an authority where the services are joined up, a social worker that works primarily on children and families work. Children and family social workers are employed and paid directly by the local authority. NOTE: Kingston upon Thames and Richmond upon Thames submit a joint census return each year through Achieving for Children, a social enterprise company created by the Royal Borough of Kingston upon Thames and the London Borough of Richmond upon Thames to provide their children’s services. As a result of this arrangement their data cannot be broken down to an individual local authority level and is instead reported together against ‘Kingston upon Thames / Richmond upon Thames’. This arrangement has no impact on the regional and national totals included in this publication. In April 2021 Northamptonshire local authority was replaced with two new unitary authorities, North Northamptonshire and West Northamptonshire. Since 2021 they have submitted a joint census return and data for both unitary authorities is reported against ‘North Northamptonshire / West Northamptonshire’ in this statistics publication. Two local authorities, Kensington and Chelsea and Westminster, were unable to provide data for 2025 following a cyberattack in November 2025, which had a significant impact on their information management systems',
  },
  Work_Force_AvgNumCase_SW: {
    title: 'Average number of cases per children and family social worker (FTE)', polarity: 'low', unit: 'Case Load',
    description: 'National and local level information on the children and family social work workforce in English local authorities for the year ending 30 September. Definition : Children and family social workers are social workers registered with Social Work England (SWE) working in a local authority in a children’s services department or, if working in an authority where the services are joined up, a social worker that works primarily on children and families work. Children and family social workers are employed and paid directly by the local authority. NOTE: Kingston upon Thames and Richmond upon Thames submit a joint census return each year through Achieving for Children, a social enterprise company created by the Royal Borough of Kingston upon Thames and the London Borough of Richmond upon Thames to provide their children’s services. As a result of this arrangement their data cannot be broken down to an individual local authority level and is instead reported together against ‘Kingston upon Thames / Richmond upon Thames’. This arrangement has no impact on the regional and national totals included in this publication. In April 2021 Northamptonshire local authority was replaced with two new unitary authorities, North Northamptonshire and West Northamptonshire. Since 2021 they have submitted a joint census return and data for both unitary authorities is reported against ‘North Northamptonshire / West Northamptonshire’ in this statistics publication. Two local authorities, Kensington and Chelsea and Westminster, were unable to provide data for 2025 following a cyberattack in November 2025, which had a significant impact on their information management systems',
  },
  Vacancies_cover: {
    title: 'Vacancies covered by agency workers (%)', polarity: 'high', unit: '% Vacancies',
    description: 'National and local level information on the children and family social work workforce in English local authorities for the year ending 30 September. Definition : Children and family social workers are social workers registered with Social Work England (SWE) working in a local authority in a children’s services department or, if working in an authority where the services are joined up, a social worker that works primarily on children and families work. Children and family social workers are employed and paid directly by the local authority. NOTE: Kingston upon Thames and Richmond upon Thames submit a joint census return each year through Achieving for Children, a social enterprise company created by the Royal Borough of Kingston upon Thames and the London Borough of Richmond upon Thames to provide their children’s services. As a result of this arrangement their data cannot be broken down to an individual local authority level and is instead reported together against ‘Kingston upon Thames / Richmond upon Thames’. This arrangement has no impact on the regional and national totals included in this publication. In April 2021 Northamptonshire local authority was replaced with two new unitary authorities, North Northamptonshire and West Northamptonshire. Since 2021 they have submitted a joint census return and data for both unitary authorities is reported against ‘North Northamptonshire / West Northamptonshire’ in this statistics publication. Two local authorities, Kensington and Chelsea and Westminster, were unable to provide data for 2025 following a cyberattack in November 2025, which had a significant impact on their information management systems',
  },
  Work_Force_AgencyCover: {
    title: 'Agency social workers covering vacancies (%)', polarity: 'none', unit: '% Agency Staff',
    description: 'National and local level information on the children and family social work workforce in English local authorities for the year ending 30 September. Definition : Children and family social workers are social workers registered with Social Work England (SWE) working in a local authority in a children’s services department or, if working in an authority where the services are joined up, a social worker that works primarily on children and families work. Children and family social workers are employed and paid directly by the local authority. NOTE: Kingston upon Thames and Richmond upon Thames submit a joint census return each year through Achieving for Children, a social enterprise company created by the Royal Borough of Kingston upon Thames and the London Borough of Richmond upon Thames to provide their children’s services. As a result of this arrangement their data cannot be broken down to an individual local authority level and is instead reported together against ‘Kingston upon Thames / Richmond upon Thames’. This arrangement has no impact on the regional and national totals included in this publication. In April 2021 Northamptonshire local authority was replaced with two new unitary authorities, North Northamptonshire and West Northamptonshire. Since 2021 they have submitted a joint census return and data for both unitary authorities is reported against ‘North Northamptonshire / West Northamptonshire’ in this statistics publication. Two local authorities, Kensington and Chelsea and Westminster, were unable to provide data for 2025 following a cyberattack in November 2025, which had a significant impact on their information management systems',
  },
  Work_Force_TO_Rate: {
    title: 'Social worker turnover (%)', polarity: 'low', unit: 'Turnover rate',
    description: 'National and local level information on the children and family social work workforce in English local authorities for the year ending 30 September. Definition : Children and family social workers are social workers registered with Social Work England (SWE) working in a local authority in a children’s services department or, if working in an authority where the services are joined up, a social worker that works primarily on children and families work. Children and family social workers are employed and paid directly by the local authority. NOTE: Kingston upon Thames and Richmond upon Thames submit a joint census return each year through Achieving for Children, a social enterprise company created by the Royal Borough of Kingston upon Thames and the London Borough of Richmond upon Thames to provide their children’s services. As a result of this arrangement their data cannot be broken down to an individual local authority level and is instead reported together against ‘Kingston upon Thames / Richmond upon Thames’. This arrangement has no impact on the regional and national totals included in this publication. In April 2021 Northamptonshire local authority was replaced with two new unitary authorities, North Northamptonshire and West Northamptonshire. Since 2021 they have submitted a joint census return and data for both unitary authorities is reported against ‘North Northamptonshire / West Northamptonshire’ in this statistics publication. Two local authorities, Kensington and Chelsea and Westminster, were unable to provide data for 2025 following a cyberattack in November 2025, which had a significant impact on their information management systems',
  },
  Work_Force_SWAbsence: {
    title: 'Social Worker Absence Rate (%) throughout year', polarity: 'low', unit: 'Absence Rate',
    description: 'National and local level information on the children and family social work workforce in English local authorities for the year ending 30 September. Definition : Children and family social workers are social workers registered with Social Work England (SWE) working in a local authority in a children’s services department or, if working in an authority where the services are joined up, a social worker that works primarily on children and families work. Children and family social workers are employed and paid directly by the local authority. NOTE: Kingston upon Thames and Richmond upon Thames submit a joint census return each year through Achieving for Children, a social enterprise company created by the Royal Borough of Kingston upon Thames and the London Borough of Richmond upon Thames to provide their children’s services. As a result of this arrangement their data cannot be broken down to an individual local authority level and is instead reported together against ‘Kingston upon Thames / Richmond upon Thames’. This arrangement has no impact on the regional and national totals included in this publication. In April 2021 Northamptonshire local authority was replaced with two new unitary authorities, North Northamptonshire and West Northamptonshire. Since 2021 they have submitted a joint census return and data for both unitary authorities is reported against ‘North Northamptonshire / West Northamptonshire’ in this statistics publication. Two local authorities, Kensington and Chelsea and Westminster, were unable to provide data for 2025 following a cyberattack in November 2025, which had a significant impact on their information management systems',
  },
  LAC_KS2_ExpStd_RWM: {
    title: 'Looked After Pupils meeting the expected standard in Reading, Writing and Maths (%)', polarity: 'high', unit: '% achieving expected standard',
    description: 'Pupils take national curriculum assessment in year 6, at the end of Key Stage 2, when most pupils will reach age 11 by the end of the academic year. Pupils take tests in reading, mathematics, and grammar, punctuation, and spelling, and receive a teacher assessment in writing and science. The combined reading, writing and mathematics measure uses the results of the reading and mathematics tests and the outcome of the writing teacher assessment. For each test or teacher assessment, the number of pupils meeting the expected standard is the sum of all pupils with the following results: For the reading, mathematics and grammar, punctuation, and spelling tests: achieved the expected standard or met the higher standard. For the writing teacher assessment: working at the expected standard or working at a greater depth. For the science teacher assessment: working at the expected standard. Pupils in the key social care groups are less likely to have achieved the expected standard than the overall pupil population for all subjects at Key Stage 2.',
  },
  LAC_KS4_AVG_Attain8: {
    title: 'CLA - KS4 Average Attainment 8 Score', polarity: 'high', unit: 'Average Score',
    description: 'In 2022/23 there was a return to pre-pandemic standards for GCSEs, with protection built into the grading process to recognise the disruption that students have faced. For VTQs that are taken alongside, or instead, of GCSEs and A levels, there was also a return to pre-pandemic standards in 2022/23.',
  },
  LAC_Over_Abs: {
    title: 'Total absence from school of children who have been looked after continuously for at least 12 months (%)', polarity: 'low', unit: '% half days missed',
    description: 'Absence from school of children who have been looked after continuously for at least 12 months as at 31st March. Overall Absence = % of sessions lost due to authorised and unauthorised absence.',
  },
  'LAC_Fixed_ Ex': {
    title: 'Children who have been looked after continuously for at least 12 months with at least one fixed term exclusion (%)', polarity: 'low', unit: '% of Children Looked After',
    description: 'A fixed period exclusion refers to a pupil who is excluded from a school but remains on the register of that school because they are expected to return when the exclusion period is completed.',
  },
}
