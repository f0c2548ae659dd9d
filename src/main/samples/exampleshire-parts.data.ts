// Written by scripts/count-exampleshire.mjs from the invented returns (src/main/samples/returns). A test counts them again.

/** The parts of the last 13 months of the invented county, packed. */
export const exampleshireParts = String.raw`contacts 2025-10-01 2025-10-31 age-band 1-to-4=442 10-to-15=660 16-to-17=126 5-to-9=575 under-1=89
contacts 2025-10-01 2025-10-31 sex female=865 male=978 neither=23 unknown=26
contacts 2025-10-01 2025-10-31 ethnicity asian=378 black=184 mixed=160 other-ethnic-group=18 unknown=79 white=1073
contacts 2025-10-01 2025-10-31 owner-council north-exampleshire-council=1147 south-exampleshire-council=745
contacts 2025-11-01 2025-11-30 age-band 1-to-4=470 10-to-15=672 16-to-17=122 5-to-9=534 under-1=85
contacts 2025-11-01 2025-11-30 sex female=923 male=914 neither=19 unknown=27
contacts 2025-11-01 2025-11-30 ethnicity asian=398 black=182 mixed=186 other-ethnic-group=20 unknown=84 white=1013
contacts 2025-11-01 2025-11-30 owner-council north-exampleshire-council=1131 south-exampleshire-council=752
contacts 2025-12-01 2025-12-31 age-band 1-to-4=368 10-to-15=622 16-to-17=133 5-to-9=508 under-1=90
contacts 2025-12-01 2025-12-31 sex female=806 male=872 neither=18 unknown=25
contacts 2025-12-01 2025-12-31 ethnicity asian=339 black=177 mixed=151 other-ethnic-group=19 unknown=70 white=965
contacts 2025-12-01 2025-12-31 owner-council north-exampleshire-council=1034 south-exampleshire-council=687
contacts 2026-01-01 2026-01-31 age-band 1-to-4=469 10-to-15=682 16-to-17=131 5-to-9=577 under-1=69
contacts 2026-01-01 2026-01-31 sex female=894 male=988 neither=20 unknown=26
contacts 2026-01-01 2026-01-31 ethnicity asian=353 black=199 mixed=192 other-ethnic-group=22 unknown=87 white=1075
contacts 2026-01-01 2026-01-31 owner-council north-exampleshire-council=1163 south-exampleshire-council=765
contacts 2026-02-01 2026-02-28 age-band 1-to-4=408 10-to-15=613 16-to-17=118 5-to-9=517 under-1=71
contacts 2026-02-01 2026-02-28 sex female=790 male=891 neither=19 unknown=27
contacts 2026-02-01 2026-02-28 ethnicity asian=342 black=174 mixed=155 other-ethnic-group=17 unknown=75 white=964
contacts 2026-02-01 2026-02-28 owner-council north-exampleshire-council=1040 south-exampleshire-council=687
contacts 2026-03-01 2026-03-31 age-band 1-to-4=442 10-to-15=669 16-to-17=144 5-to-9=562 under-1=117
contacts 2026-03-01 2026-03-31 sex female=908 male=981 neither=19 unknown=26
contacts 2026-03-01 2026-03-31 ethnicity asian=379 black=185 mixed=197 other-ethnic-group=21 unknown=82 white=1070
contacts 2026-03-01 2026-03-31 owner-council north-exampleshire-council=1150 south-exampleshire-council=784
contacts 2026-04-01 2026-04-30 age-band 1-to-4=394 10-to-15=600 16-to-17=117 5-to-9=539 under-1=86
contacts 2026-04-01 2026-04-30 sex female=762 male=935 neither=16 unknown=23
contacts 2026-04-01 2026-04-30 ethnicity asian=336 black=172 mixed=155 other-ethnic-group=19 unknown=75 white=979
contacts 2026-04-01 2026-04-30 owner-council north-exampleshire-council=1041 south-exampleshire-council=695
contacts 2026-05-01 2026-05-31 age-band 1-to-4=431 10-to-15=656 16-to-17=124 5-to-9=526 under-1=114
contacts 2026-05-01 2026-05-31 sex female=891 male=917 neither=19 unknown=24
contacts 2026-05-01 2026-05-31 ethnicity asian=333 black=177 mixed=199 other-ethnic-group=20 unknown=81 white=1041
contacts 2026-05-01 2026-05-31 owner-council north-exampleshire-council=1112 south-exampleshire-council=739
contacts 2026-06-01 2026-06-30 age-band 1-to-4=418 10-to-15=702 16-to-17=134 5-to-9=561 under-1=96
contacts 2026-06-01 2026-06-30 sex female=874 male=992 neither=20 unknown=25
contacts 2026-06-01 2026-06-30 ethnicity asian=360 black=180 mixed=192 other-ethnic-group=19 unknown=81 white=1079
contacts 2026-06-01 2026-06-30 owner-council north-exampleshire-council=1156 south-exampleshire-council=755
contacts 2026-07-01 2026-07-31 age-band 1-to-4=414 10-to-15=616 16-to-17=100 5-to-9=483 under-1=102
contacts 2026-07-01 2026-07-31 sex female=794 male=880 neither=17 unknown=24
contacts 2026-07-01 2026-07-31 ethnicity asian=330 black=175 mixed=179 other-ethnic-group=19 unknown=79 white=933
contacts 2026-07-01 2026-07-31 owner-council north-exampleshire-council=1033 south-exampleshire-council=682
contacts 2026-08-01 2026-08-31 age-band 1-to-4=362 10-to-15=580 16-to-17=128 5-to-9=482 under-1=71
contacts 2026-08-01 2026-08-31 sex female=799 male=780 neither=19 unknown=25
contacts 2026-08-01 2026-08-31 ethnicity asian=290 black=157 mixed=156 other-ethnic-group=16 unknown=67 white=937
contacts 2026-08-01 2026-08-31 owner-council north-exampleshire-council=977 south-exampleshire-council=646
contacts 2026-09-01 2026-09-30 age-band 1-to-4=405 10-to-15=606 16-to-17=146 5-to-9=546 under-1=91
contacts 2026-09-01 2026-09-30 sex female=858 male=890 neither=19 unknown=27
contacts 2026-09-01 2026-09-30 ethnicity asian=345 black=175 mixed=180 other-ethnic-group=18 unknown=78 white=998
contacts 2026-09-01 2026-09-30 owner-council north-exampleshire-council=1071 south-exampleshire-council=723
contacts 2026-10-01 2026-10-31 age-band 1-to-4=447 10-to-15=642 16-to-17=125 5-to-9=578 under-1=88
contacts 2026-10-01 2026-10-31 sex female=843 male=992 neither=20 unknown=25
contacts 2026-10-01 2026-10-31 ethnicity asian=346 black=183 mixed=175 other-ethnic-group=20 unknown=87 white=1069
contacts 2026-10-01 2026-10-31 owner-council north-exampleshire-council=1123 south-exampleshire-council=757
contacts_to_referral_1wd_pct 2025-10-01 2025-10-31 age-band 1-to-4=122/442 10-to-15=184/660 16-to-17=42/126 5-to-9=159/575 under-1=20/89
contacts_to_referral_1wd_pct 2025-10-01 2025-10-31 sex female=212/865 male=299/978 neither=9/23 unknown=7/26
contacts_to_referral_1wd_pct 2025-10-01 2025-10-31 ethnicity asian=125/378 black=48/184 mixed=50/160 other-ethnic-group=4/18 unknown=20/79 white=280/1073
contacts_to_referral_1wd_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=328/1147 south-exampleshire-council=199/745
contacts_to_referral_1wd_pct 2025-11-01 2025-11-30 age-band 1-to-4=122/470 10-to-15=186/672 16-to-17=28/122 5-to-9=126/534 under-1=26/85
contacts_to_referral_1wd_pct 2025-11-01 2025-11-30 sex female=238/923 male=238/914 neither=5/19 unknown=7/27
contacts_to_referral_1wd_pct 2025-11-01 2025-11-30 ethnicity asian=109/398 black=46/182 mixed=48/186 other-ethnic-group=4/20 unknown=23/84 white=258/1013
contacts_to_referral_1wd_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=294/1131 south-exampleshire-council=194/752
contacts_to_referral_1wd_pct 2025-12-01 2025-12-31 age-band 1-to-4=96/368 10-to-15=152/622 16-to-17=47/133 5-to-9=133/508 under-1=15/90
contacts_to_referral_1wd_pct 2025-12-01 2025-12-31 sex female=220/806 male=211/872 neither=5/18 unknown=7/25
contacts_to_referral_1wd_pct 2025-12-01 2025-12-31 ethnicity asian=92/339 black=55/177 mixed=31/151 other-ethnic-group=5/19 unknown=15/70 white=245/965
contacts_to_referral_1wd_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=266/1034 south-exampleshire-council=177/687
contacts_to_referral_1wd_pct 2026-01-01 2026-01-31 age-band 1-to-4=113/469 10-to-15=197/682 16-to-17=36/131 5-to-9=156/577 under-1=10/69
contacts_to_referral_1wd_pct 2026-01-01 2026-01-31 sex female=243/894 male=258/988 neither=5/20 unknown=6/26
contacts_to_referral_1wd_pct 2026-01-01 2026-01-31 ethnicity asian=79/353 black=67/199 mixed=56/192 other-ethnic-group=7/22 unknown=25/87 white=278/1075
contacts_to_referral_1wd_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=313/1163 south-exampleshire-council=199/765
contacts_to_referral_1wd_pct 2026-02-01 2026-02-28 age-band 1-to-4=124/408 10-to-15=165/613 16-to-17=33/118 5-to-9=131/517 under-1=20/71
contacts_to_referral_1wd_pct 2026-02-01 2026-02-28 sex female=207/790 male=251/891 neither=6/19 unknown=9/27
contacts_to_referral_1wd_pct 2026-02-01 2026-02-28 ethnicity asian=84/342 black=47/174 mixed=48/155 other-ethnic-group=4/17 unknown=20/75 white=270/964
contacts_to_referral_1wd_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=287/1040 south-exampleshire-council=186/687
contacts_to_referral_1wd_pct 2026-03-01 2026-03-31 age-band 1-to-4=108/442 10-to-15=184/669 16-to-17=37/144 5-to-9=158/562 under-1=23/117
contacts_to_referral_1wd_pct 2026-03-01 2026-03-31 sex female=260/908 male=239/981 neither=4/19 unknown=7/26
contacts_to_referral_1wd_pct 2026-03-01 2026-03-31 ethnicity asian=92/379 black=57/185 mixed=60/197 other-ethnic-group=6/21 unknown=20/82 white=275/1070
contacts_to_referral_1wd_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=295/1150 south-exampleshire-council=215/784
contacts_to_referral_1wd_pct 2026-04-01 2026-04-30 age-band 1-to-4=102/394 10-to-15=157/600 16-to-17=40/117 5-to-9=139/539 under-1=24/86
contacts_to_referral_1wd_pct 2026-04-01 2026-04-30 sex female=210/762 male=244/935 neither=3/16 unknown=5/23
contacts_to_referral_1wd_pct 2026-04-01 2026-04-30 ethnicity asian=92/336 black=43/172 mixed=32/155 other-ethnic-group=5/19 unknown=19/75 white=271/979
contacts_to_referral_1wd_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=277/1041 south-exampleshire-council=185/695
contacts_to_referral_1wd_pct 2026-05-01 2026-05-31 age-band 1-to-4=107/431 10-to-15=149/656 16-to-17=43/124 5-to-9=138/526 under-1=25/114
contacts_to_referral_1wd_pct 2026-05-01 2026-05-31 sex female=217/891 male=235/917 neither=5/19 unknown=5/24
contacts_to_referral_1wd_pct 2026-05-01 2026-05-31 ethnicity asian=84/333 black=45/177 mixed=43/199 other-ethnic-group=5/20 unknown=21/81 white=264/1041
contacts_to_referral_1wd_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=279/1112 south-exampleshire-council=183/739
contacts_to_referral_1wd_pct 2026-06-01 2026-06-30 age-band 1-to-4=107/418 10-to-15=182/702 16-to-17=32/134 5-to-9=147/561 under-1=22/96
contacts_to_referral_1wd_pct 2026-06-01 2026-06-30 sex female=220/874 male=260/992 neither=5/20 unknown=5/25
contacts_to_referral_1wd_pct 2026-06-01 2026-06-30 ethnicity asian=82/360 black=45/180 mixed=53/192 other-ethnic-group=3/19 unknown=19/81 white=288/1079
contacts_to_referral_1wd_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=304/1156 south-exampleshire-council=186/755
contacts_to_referral_1wd_pct 2026-07-01 2026-07-31 age-band 1-to-4=96/414 10-to-15=125/616 16-to-17=33/100 5-to-9=129/483 under-1=25/102
contacts_to_referral_1wd_pct 2026-07-01 2026-07-31 sex female=209/794 male=189/880 neither=4/17 unknown=6/24
contacts_to_referral_1wd_pct 2026-07-01 2026-07-31 ethnicity asian=69/330 black=49/175 mixed=33/179 other-ethnic-group=6/19 unknown=23/79 white=228/933
contacts_to_referral_1wd_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=249/1033 south-exampleshire-council=159/682
contacts_to_referral_1wd_pct 2026-08-01 2026-08-31 age-band 1-to-4=94/362 10-to-15=141/580 16-to-17=45/128 5-to-9=117/482 under-1=18/71
contacts_to_referral_1wd_pct 2026-08-01 2026-08-31 sex female=214/799 male=186/780 neither=7/19 unknown=8/25
contacts_to_referral_1wd_pct 2026-08-01 2026-08-31 ethnicity asian=74/290 black=39/157 mixed=44/156 other-ethnic-group=3/16 unknown=14/67 white=241/937
contacts_to_referral_1wd_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=253/977 south-exampleshire-council=162/646
contacts_to_referral_1wd_pct 2026-09-01 2026-09-30 age-band 1-to-4=100/405 10-to-15=194/606 16-to-17=44/146 5-to-9=140/546 under-1=16/91
contacts_to_referral_1wd_pct 2026-09-01 2026-09-30 sex female=238/858 male=241/890 neither=6/19 unknown=9/27
contacts_to_referral_1wd_pct 2026-09-01 2026-09-30 ethnicity asian=103/345 black=47/175 mixed=46/180 other-ethnic-group=4/18 unknown=21/78 white=273/998
contacts_to_referral_1wd_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=291/1071 south-exampleshire-council=203/723
contacts_to_referral_1wd_pct 2026-10-01 2026-10-31 age-band 1-to-4=111/447 10-to-15=188/642 16-to-17=37/125 5-to-9=151/578 under-1=17/88
contacts_to_referral_1wd_pct 2026-10-01 2026-10-31 sex female=234/843 male=260/992 neither=5/20 unknown=5/25
contacts_to_referral_1wd_pct 2026-10-01 2026-10-31 ethnicity asian=95/346 black=55/183 mixed=36/175 other-ethnic-group=5/20 unknown=27/87 white=286/1069
contacts_to_referral_1wd_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=298/1123 south-exampleshire-council=206/757
referrals 2025-10-01 2025-10-31 age-band 1-to-4=107 10-to-15=163 16-to-17=37 5-to-9=142 under-1=19
referrals 2025-10-01 2025-10-31 sex female=189 male=265 neither=7 unknown=7
referrals 2025-10-01 2025-10-31 ethnicity asian=103 black=41 mixed=44 other-ethnic-group=4 unknown=19 white=257
referrals 2025-10-01 2025-10-31 owner-council north-exampleshire-council=289 south-exampleshire-council=179
referrals 2025-10-01 2025-10-31 team assessment-north=87 assessment-south=90 children-in-care=93 disabled-children=107 family-support=91
referrals 2025-11-01 2025-11-30 age-band 1-to-4=126 10-to-15=191 16-to-17=28 5-to-9=128 under-1=27
referrals 2025-11-01 2025-11-30 sex female=242 male=246 neither=5 unknown=7
referrals 2025-11-01 2025-11-30 ethnicity asian=114 black=48 mixed=48 other-ethnic-group=4 unknown=23 white=263
referrals 2025-11-01 2025-11-30 owner-council north-exampleshire-council=302 south-exampleshire-council=198
referrals 2025-11-01 2025-11-30 team assessment-north=104 assessment-south=102 children-in-care=95 disabled-children=96 family-support=103
referrals 2025-12-01 2025-12-31 age-band 1-to-4=100 10-to-15=160 16-to-17=48 5-to-9=138 under-1=16
referrals 2025-12-01 2025-12-31 sex female=233 male=216 neither=5 unknown=8
referrals 2025-12-01 2025-12-31 ethnicity asian=98 black=55 mixed=34 other-ethnic-group=5 unknown=16 white=254
referrals 2025-12-01 2025-12-31 owner-council north-exampleshire-council=277 south-exampleshire-council=185
referrals 2025-12-01 2025-12-31 team assessment-north=93 assessment-south=89 children-in-care=99 disabled-children=73 family-support=108
referrals 2026-01-01 2026-01-31 age-band 1-to-4=114 10-to-15=201 16-to-17=36 5-to-9=160 under-1=10
referrals 2026-01-01 2026-01-31 sex female=250 male=260 neither=5 unknown=6
referrals 2026-01-01 2026-01-31 ethnicity asian=80 black=68 mixed=57 other-ethnic-group=7 unknown=25 white=284
referrals 2026-01-01 2026-01-31 owner-council north-exampleshire-council=318 south-exampleshire-council=203
referrals 2026-01-01 2026-01-31 team assessment-north=112 assessment-south=104 children-in-care=114 disabled-children=95 family-support=96
referrals 2026-02-01 2026-02-28 age-band 1-to-4=125 10-to-15=169 16-to-17=33 5-to-9=132 under-1=20
referrals 2026-02-01 2026-02-28 sex female=210 male=254 neither=6 unknown=9
referrals 2026-02-01 2026-02-28 ethnicity asian=85 black=47 mixed=48 other-ethnic-group=5 unknown=20 white=274
referrals 2026-02-01 2026-02-28 owner-council north-exampleshire-council=290 south-exampleshire-council=189
referrals 2026-02-01 2026-02-28 team assessment-north=98 assessment-south=93 children-in-care=92 disabled-children=93 family-support=103
referrals 2026-03-01 2026-03-31 age-band 1-to-4=98 10-to-15=164 16-to-17=34 5-to-9=148 under-1=20
referrals 2026-03-01 2026-03-31 sex female=232 male=222 neither=4 unknown=6
referrals 2026-03-01 2026-03-31 ethnicity asian=85 black=50 mixed=51 other-ethnic-group=6 unknown=19 white=253
referrals 2026-03-01 2026-03-31 owner-council north-exampleshire-council=271 south-exampleshire-council=193
referrals 2026-03-01 2026-03-31 team assessment-north=96 assessment-south=89 children-in-care=85 disabled-children=90 family-support=104
referrals 2026-04-01 2026-04-30 age-band 1-to-4=102 10-to-15=157 16-to-17=40 5-to-9=138 under-1=24
referrals 2026-04-01 2026-04-30 sex female=209 male=244 neither=3 unknown=5
referrals 2026-04-01 2026-04-30 ethnicity asian=92 black=43 mixed=32 other-ethnic-group=5 unknown=19 white=270
referrals 2026-04-01 2026-04-30 owner-council north-exampleshire-council=276 south-exampleshire-council=185
referrals 2026-04-01 2026-04-30 team assessment-north=78 assessment-south=106 children-in-care=97 disabled-children=83 family-support=97
referrals 2026-05-01 2026-05-31 age-band 1-to-4=113 10-to-15=159 16-to-17=45 5-to-9=149 under-1=26
referrals 2026-05-01 2026-05-31 sex female=231 male=250 neither=5 unknown=6
referrals 2026-05-01 2026-05-31 ethnicity asian=86 black=47 mixed=49 other-ethnic-group=6 unknown=22 white=282
referrals 2026-05-01 2026-05-31 owner-council north-exampleshire-council=297 south-exampleshire-council=195
referrals 2026-05-01 2026-05-31 team assessment-north=103 assessment-south=95 children-in-care=103 disabled-children=83 family-support=108
referrals 2026-06-01 2026-06-30 age-band 1-to-4=99 10-to-15=170 16-to-17=30 5-to-9=138 under-1=22
referrals 2026-06-01 2026-06-30 sex female=209 male=240 neither=5 unknown=5
referrals 2026-06-01 2026-06-30 ethnicity asian=79 black=44 mixed=48 other-ethnic-group=3 unknown=18 white=267
referrals 2026-06-01 2026-06-30 owner-council north-exampleshire-council=283 south-exampleshire-council=176
referrals 2026-06-01 2026-06-30 team assessment-north=86 assessment-south=79 children-in-care=104 disabled-children=101 family-support=89
referrals 2026-07-01 2026-07-31 age-band 1-to-4=98 10-to-15=134 16-to-17=35 5-to-9=131 under-1=26
referrals 2026-07-01 2026-07-31 sex female=215 male=199 neither=4 unknown=6
referrals 2026-07-01 2026-07-31 ethnicity asian=71 black=52 mixed=35 other-ethnic-group=6 unknown=24 white=236
referrals 2026-07-01 2026-07-31 owner-council north-exampleshire-council=258 south-exampleshire-council=166
referrals 2026-07-01 2026-07-31 team assessment-north=87 assessment-south=83 children-in-care=89 disabled-children=82 family-support=83
referrals 2026-08-01 2026-08-31 age-band 1-to-4=80 10-to-15=120 16-to-17=36 5-to-9=106 under-1=16
referrals 2026-08-01 2026-08-31 sex female=180 male=167 neither=5 unknown=6
referrals 2026-08-01 2026-08-31 ethnicity asian=64 black=30 mixed=35 other-ethnic-group=3 unknown=13 white=213
referrals 2026-08-01 2026-08-31 owner-council north-exampleshire-council=217 south-exampleshire-council=141
referrals 2026-08-01 2026-08-31 team assessment-north=70 assessment-south=70 children-in-care=76 disabled-children=66 family-support=76
referrals 2026-09-01 2026-09-30 age-band 1-to-4=98 10-to-15=189 16-to-17=44 5-to-9=138 under-1=15
referrals 2026-09-01 2026-09-30 sex female=234 male=235 neither=6 unknown=9
referrals 2026-09-01 2026-09-30 ethnicity asian=100 black=47 mixed=43 other-ethnic-group=4 unknown=21 white=269
referrals 2026-09-01 2026-09-30 owner-council north-exampleshire-council=285 south-exampleshire-council=199
referrals 2026-09-01 2026-09-30 team assessment-north=87 assessment-south=93 children-in-care=95 disabled-children=109 family-support=100
referrals 2026-10-01 2026-10-31 age-band 1-to-4=115 10-to-15=190 16-to-17=37 5-to-9=152 under-1=17
referrals 2026-10-01 2026-10-31 sex female=238 male=263 neither=5 unknown=5
referrals 2026-10-01 2026-10-31 ethnicity asian=97 black=56 mixed=37 other-ethnic-group=5 unknown=27 white=289
referrals 2026-10-01 2026-10-31 owner-council north-exampleshire-council=302 south-exampleshire-council=209
referrals 2026-10-01 2026-10-31 team assessment-north=100 assessment-south=94 children-in-care=116 disabled-children=113 family-support=88
rereferrals_12m_pct 2025-10-01 2025-10-31 age-band 1-to-4=28/107 10-to-15=38/163 16-to-17=11/37 5-to-9=32/142 under-1=3/19
rereferrals_12m_pct 2025-10-01 2025-10-31 sex female=49/189 male=58/265 neither=3/7 unknown=2/7
rereferrals_12m_pct 2025-10-01 2025-10-31 ethnicity asian=29/103 black=12/41 mixed=9/44 other-ethnic-group=0/4 unknown=3/19 white=59/257
rereferrals_12m_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=76/289 south-exampleshire-council=36/179
rereferrals_12m_pct 2025-10-01 2025-10-31 team assessment-north=14/87 assessment-south=16/90 children-in-care=22/93 disabled-children=29/107 family-support=31/91
rereferrals_12m_pct 2025-11-01 2025-11-30 age-band 1-to-4=31/126 10-to-15=48/191 16-to-17=11/28 5-to-9=36/128 under-1=7/27
rereferrals_12m_pct 2025-11-01 2025-11-30 sex female=63/242 male=66/246 neither=1/5 unknown=3/7
rereferrals_12m_pct 2025-11-01 2025-11-30 ethnicity asian=27/114 black=8/48 mixed=15/48 other-ethnic-group=0/4 unknown=7/23 white=76/263
rereferrals_12m_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=81/302 south-exampleshire-council=52/198
rereferrals_12m_pct 2025-11-01 2025-11-30 team assessment-north=28/104 assessment-south=26/102 children-in-care=25/95 disabled-children=27/96 family-support=27/103
rereferrals_12m_pct 2025-12-01 2025-12-31 age-band 1-to-4=28/100 10-to-15=49/160 16-to-17=17/48 5-to-9=29/138 under-1=1/16
rereferrals_12m_pct 2025-12-01 2025-12-31 sex female=60/233 male=60/216 neither=1/5 unknown=3/8
rereferrals_12m_pct 2025-12-01 2025-12-31 ethnicity asian=28/98 black=18/55 mixed=9/34 other-ethnic-group=2/5 unknown=1/16 white=66/254
rereferrals_12m_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=75/277 south-exampleshire-council=49/185
rereferrals_12m_pct 2025-12-01 2025-12-31 team assessment-north=24/93 assessment-south=24/89 children-in-care=27/99 disabled-children=16/73 family-support=33/108
rereferrals_12m_pct 2026-01-01 2026-01-31 age-band 1-to-4=25/114 10-to-15=50/201 16-to-17=11/36 5-to-9=35/160 under-1=2/10
rereferrals_12m_pct 2026-01-01 2026-01-31 sex female=61/250 male=60/260 neither=1/5 unknown=1/6
rereferrals_12m_pct 2026-01-01 2026-01-31 ethnicity asian=17/80 black=20/68 mixed=13/57 other-ethnic-group=2/7 unknown=8/25 white=63/284
rereferrals_12m_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=80/318 south-exampleshire-council=43/203
rereferrals_12m_pct 2026-01-01 2026-01-31 team assessment-north=23/112 assessment-south=23/104 children-in-care=29/114 disabled-children=24/95 family-support=24/96
rereferrals_12m_pct 2026-02-01 2026-02-28 age-band 1-to-4=31/125 10-to-15=42/169 16-to-17=13/33 5-to-9=39/132 under-1=1/20
rereferrals_12m_pct 2026-02-01 2026-02-28 sex female=48/210 male=71/254 neither=3/6 unknown=4/9
rereferrals_12m_pct 2026-02-01 2026-02-28 ethnicity asian=16/85 black=14/47 mixed=13/48 other-ethnic-group=1/5 unknown=5/20 white=77/274
rereferrals_12m_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=79/290 south-exampleshire-council=47/189
rereferrals_12m_pct 2026-02-01 2026-02-28 team assessment-north=20/98 assessment-south=26/93 children-in-care=25/92 disabled-children=25/93 family-support=30/103
rereferrals_12m_pct 2026-03-01 2026-03-31 age-band 1-to-4=23/98 10-to-15=44/164 16-to-17=7/34 5-to-9=30/148 under-1=5/20
rereferrals_12m_pct 2026-03-01 2026-03-31 sex female=66/232 male=42/222 neither=0/4 unknown=1/6
rereferrals_12m_pct 2026-03-01 2026-03-31 ethnicity asian=17/85 black=16/50 mixed=17/51 other-ethnic-group=2/6 unknown=4/19 white=53/253
rereferrals_12m_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=58/271 south-exampleshire-council=51/193
rereferrals_12m_pct 2026-03-01 2026-03-31 team assessment-north=29/96 assessment-south=18/89 children-in-care=11/85 disabled-children=20/90 family-support=31/104
rereferrals_12m_pct 2026-04-01 2026-04-30 age-band 1-to-4=26/102 10-to-15=44/157 16-to-17=15/40 5-to-9=51/138 under-1=1/24
rereferrals_12m_pct 2026-04-01 2026-04-30 sex female=72/209 male=64/244 neither=0/3 unknown=1/5
rereferrals_12m_pct 2026-04-01 2026-04-30 ethnicity asian=28/92 black=14/43 mixed=11/32 other-ethnic-group=2/5 unknown=5/19 white=77/270
rereferrals_12m_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=82/276 south-exampleshire-council=55/185
rereferrals_12m_pct 2026-04-01 2026-04-30 team assessment-north=23/78 assessment-south=26/106 children-in-care=28/97 disabled-children=31/83 family-support=29/97
rereferrals_12m_pct 2026-05-01 2026-05-31 age-band 1-to-4=31/113 10-to-15=40/159 16-to-17=17/45 5-to-9=33/149 under-1=1/26
rereferrals_12m_pct 2026-05-01 2026-05-31 sex female=56/231 male=65/250 neither=1/5 unknown=0/6
rereferrals_12m_pct 2026-05-01 2026-05-31 ethnicity asian=26/86 black=15/47 mixed=10/49 other-ethnic-group=2/6 unknown=6/22 white=63/282
rereferrals_12m_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=75/297 south-exampleshire-council=47/195
rereferrals_12m_pct 2026-05-01 2026-05-31 team assessment-north=33/103 assessment-south=24/95 children-in-care=23/103 disabled-children=19/83 family-support=23/108
rereferrals_12m_pct 2026-06-01 2026-06-30 age-band 1-to-4=24/99 10-to-15=45/170 16-to-17=7/30 5-to-9=32/138 under-1=2/22
rereferrals_12m_pct 2026-06-01 2026-06-30 sex female=46/209 male=63/240 neither=1/5 unknown=0/5
rereferrals_12m_pct 2026-06-01 2026-06-30 ethnicity asian=19/79 black=5/44 mixed=17/48 other-ethnic-group=0/3 unknown=3/18 white=66/267
rereferrals_12m_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=73/283 south-exampleshire-council=37/176
rereferrals_12m_pct 2026-06-01 2026-06-30 team assessment-north=14/86 assessment-south=20/79 children-in-care=33/104 disabled-children=19/101 family-support=24/89
rereferrals_12m_pct 2026-07-01 2026-07-31 age-band 1-to-4=27/98 10-to-15=30/134 16-to-17=10/35 5-to-9=44/131 under-1=4/26
rereferrals_12m_pct 2026-07-01 2026-07-31 sex female=56/215 male=56/199 neither=1/4 unknown=2/6
rereferrals_12m_pct 2026-07-01 2026-07-31 ethnicity asian=14/71 black=12/52 mixed=8/35 other-ethnic-group=2/6 unknown=10/24 white=69/236
rereferrals_12m_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=72/258 south-exampleshire-council=43/166
rereferrals_12m_pct 2026-07-01 2026-07-31 team assessment-north=23/87 assessment-south=28/83 children-in-care=20/89 disabled-children=25/82 family-support=19/83
rereferrals_12m_pct 2026-08-01 2026-08-31 age-band 1-to-4=17/80 10-to-15=30/120 16-to-17=11/36 5-to-9=20/106 under-1=4/16
rereferrals_12m_pct 2026-08-01 2026-08-31 sex female=45/180 male=33/167 neither=2/5 unknown=2/6
rereferrals_12m_pct 2026-08-01 2026-08-31 ethnicity asian=15/64 black=10/30 mixed=12/35 other-ethnic-group=0/3 unknown=1/13 white=44/213
rereferrals_12m_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=51/217 south-exampleshire-council=31/141
rereferrals_12m_pct 2026-08-01 2026-08-31 team assessment-north=16/70 assessment-south=12/70 children-in-care=20/76 disabled-children=15/66 family-support=19/76
rereferrals_12m_pct 2026-09-01 2026-09-30 age-band 1-to-4=30/98 10-to-15=49/189 16-to-17=15/44 5-to-9=39/138 under-1=3/15
rereferrals_12m_pct 2026-09-01 2026-09-30 sex female=60/234 male=70/235 neither=2/6 unknown=4/9
rereferrals_12m_pct 2026-09-01 2026-09-30 ethnicity asian=30/100 black=10/47 mixed=10/43 other-ethnic-group=0/4 unknown=6/21 white=80/269
rereferrals_12m_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=75/285 south-exampleshire-council=61/199
rereferrals_12m_pct 2026-09-01 2026-09-30 team assessment-north=24/87 assessment-south=31/93 children-in-care=26/95 disabled-children=24/109 family-support=31/100
rereferrals_12m_pct 2026-10-01 2026-10-31 age-band 1-to-4=33/115 10-to-15=43/190 16-to-17=8/37 5-to-9=39/152 under-1=2/17
rereferrals_12m_pct 2026-10-01 2026-10-31 sex female=59/238 male=65/263 neither=1/5 unknown=0/5
rereferrals_12m_pct 2026-10-01 2026-10-31 ethnicity asian=24/97 black=15/56 mixed=8/37 other-ethnic-group=1/5 unknown=11/27 white=66/289
rereferrals_12m_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=71/302 south-exampleshire-council=54/209
rereferrals_12m_pct 2026-10-01 2026-10-31 team assessment-north=22/100 assessment-south=24/94 children-in-care=27/116 disabled-children=30/113 family-support=22/88
referrals_nfa_pct 2025-10-01 2025-10-31 age-band 1-to-4=11/107 10-to-15=7/163 16-to-17=3/37 5-to-9=4/142 under-1=1/19
referrals_nfa_pct 2025-10-01 2025-10-31 sex female=6/189 male=19/265 neither=1/7 unknown=0/7
referrals_nfa_pct 2025-10-01 2025-10-31 ethnicity asian=3/103 black=4/41 mixed=4/44 other-ethnic-group=0/4 unknown=3/19 white=12/257
referrals_nfa_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=17/289 south-exampleshire-council=9/179
referrals_nfa_pct 2025-10-01 2025-10-31 team assessment-north=5/87 assessment-south=6/90 children-in-care=8/93 disabled-children=2/107 family-support=5/91
referrals_nfa_pct 2025-11-01 2025-11-30 age-band 1-to-4=4/126 10-to-15=15/191 16-to-17=2/28 5-to-9=6/128 under-1=0/27
referrals_nfa_pct 2025-11-01 2025-11-30 sex female=10/242 male=17/246 neither=0/5 unknown=0/7
referrals_nfa_pct 2025-11-01 2025-11-30 ethnicity asian=6/114 black=1/48 mixed=1/48 other-ethnic-group=0/4 unknown=1/23 white=18/263
referrals_nfa_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=20/302 south-exampleshire-council=7/198
referrals_nfa_pct 2025-11-01 2025-11-30 team assessment-north=4/104 assessment-south=7/102 children-in-care=5/95 disabled-children=6/96 family-support=5/103
referrals_nfa_pct 2025-12-01 2025-12-31 age-band 1-to-4=10/100 10-to-15=7/160 16-to-17=5/48 5-to-9=16/138 under-1=4/16
referrals_nfa_pct 2025-12-01 2025-12-31 sex female=17/233 male=24/216 neither=1/5 unknown=0/8
referrals_nfa_pct 2025-12-01 2025-12-31 ethnicity asian=8/98 black=8/55 mixed=1/34 other-ethnic-group=0/5 unknown=1/16 white=24/254
referrals_nfa_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=25/277 south-exampleshire-council=17/185
referrals_nfa_pct 2025-12-01 2025-12-31 team assessment-north=7/93 assessment-south=10/89 children-in-care=10/99 disabled-children=9/73 family-support=6/108
referrals_nfa_pct 2026-01-01 2026-01-31 age-band 1-to-4=12/114 10-to-15=9/201 16-to-17=4/36 5-to-9=13/160 under-1=1/10
referrals_nfa_pct 2026-01-01 2026-01-31 sex female=16/250 male=23/260 neither=0/5 unknown=0/6
referrals_nfa_pct 2026-01-01 2026-01-31 ethnicity asian=9/80 black=5/68 mixed=5/57 other-ethnic-group=1/7 unknown=2/25 white=17/284
referrals_nfa_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=24/318 south-exampleshire-council=15/203
referrals_nfa_pct 2026-01-01 2026-01-31 team assessment-north=7/112 assessment-south=11/104 children-in-care=6/114 disabled-children=8/95 family-support=7/96
referrals_nfa_pct 2026-02-01 2026-02-28 age-band 1-to-4=8/125 10-to-15=17/169 16-to-17=2/33 5-to-9=12/132 under-1=2/20
referrals_nfa_pct 2026-02-01 2026-02-28 sex female=14/210 male=27/254 neither=0/6 unknown=0/9
referrals_nfa_pct 2026-02-01 2026-02-28 ethnicity asian=11/85 black=7/47 mixed=5/48 other-ethnic-group=1/5 unknown=3/20 white=14/274
referrals_nfa_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=25/290 south-exampleshire-council=16/189
referrals_nfa_pct 2026-02-01 2026-02-28 team assessment-north=3/98 assessment-south=12/93 children-in-care=7/92 disabled-children=7/93 family-support=12/103
referrals_nfa_pct 2026-03-01 2026-03-31 age-band 1-to-4=5/98 10-to-15=6/164 16-to-17=4/34 5-to-9=13/148 under-1=3/20
referrals_nfa_pct 2026-03-01 2026-03-31 sex female=17/232 male=14/222 neither=0/4 unknown=0/6
referrals_nfa_pct 2026-03-01 2026-03-31 ethnicity asian=4/85 black=4/50 mixed=7/51 other-ethnic-group=0/6 unknown=2/19 white=14/253
referrals_nfa_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=16/271 south-exampleshire-council=15/193
referrals_nfa_pct 2026-03-01 2026-03-31 team assessment-north=7/96 assessment-south=4/89 children-in-care=7/85 disabled-children=3/90 family-support=10/104
referrals_nfa_pct 2026-04-01 2026-04-30 age-band 1-to-4=8/102 10-to-15=11/157 16-to-17=0/40 5-to-9=8/138 under-1=3/24
referrals_nfa_pct 2026-04-01 2026-04-30 sex female=19/209 male=10/244 neither=0/3 unknown=1/5
referrals_nfa_pct 2026-04-01 2026-04-30 ethnicity asian=7/92 black=0/43 mixed=3/32 other-ethnic-group=0/5 unknown=1/19 white=19/270
referrals_nfa_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=17/276 south-exampleshire-council=13/185
referrals_nfa_pct 2026-04-01 2026-04-30 team assessment-north=6/78 assessment-south=7/106 children-in-care=6/97 disabled-children=3/83 family-support=8/97
referrals_nfa_pct 2026-05-01 2026-05-31 age-band 1-to-4=8/113 10-to-15=9/159 16-to-17=3/45 5-to-9=6/149 under-1=0/26
referrals_nfa_pct 2026-05-01 2026-05-31 sex female=14/231 male=12/250 neither=0/5 unknown=0/6
referrals_nfa_pct 2026-05-01 2026-05-31 ethnicity asian=4/86 black=4/47 mixed=2/49 other-ethnic-group=0/6 unknown=1/22 white=15/282
referrals_nfa_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=17/297 south-exampleshire-council=9/195
referrals_nfa_pct 2026-05-01 2026-05-31 team assessment-north=3/103 assessment-south=7/95 children-in-care=5/103 disabled-children=1/83 family-support=10/108
referrals_nfa_pct 2026-06-01 2026-06-30 age-band 1-to-4=6/99 10-to-15=15/170 16-to-17=3/30 5-to-9=7/138 under-1=1/22
referrals_nfa_pct 2026-06-01 2026-06-30 sex female=14/209 male=17/240 neither=1/5 unknown=0/5
referrals_nfa_pct 2026-06-01 2026-06-30 ethnicity asian=5/79 black=5/44 mixed=2/48 other-ethnic-group=0/3 unknown=1/18 white=19/267
referrals_nfa_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=20/283 south-exampleshire-council=12/176
referrals_nfa_pct 2026-06-01 2026-06-30 team assessment-north=4/86 assessment-south=8/79 children-in-care=9/104 disabled-children=5/101 family-support=6/89
referrals_nfa_pct 2026-07-01 2026-07-31 age-band 1-to-4=7/98 10-to-15=9/134 16-to-17=4/35 5-to-9=8/131 under-1=2/26
referrals_nfa_pct 2026-07-01 2026-07-31 sex female=16/215 male=12/199 neither=1/4 unknown=1/6
referrals_nfa_pct 2026-07-01 2026-07-31 ethnicity asian=4/71 black=1/52 mixed=2/35 other-ethnic-group=0/6 unknown=4/24 white=19/236
referrals_nfa_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=19/258 south-exampleshire-council=11/166
referrals_nfa_pct 2026-07-01 2026-07-31 team assessment-north=5/87 assessment-south=2/83 children-in-care=9/89 disabled-children=8/82 family-support=6/83
referrals_nfa_pct 2026-08-01 2026-08-31 age-band 1-to-4=5/80 10-to-15=7/120 16-to-17=1/36 5-to-9=7/106 under-1=1/16
referrals_nfa_pct 2026-08-01 2026-08-31 sex female=11/180 male=9/167 neither=1/5 unknown=0/6
referrals_nfa_pct 2026-08-01 2026-08-31 ethnicity asian=5/64 black=2/30 mixed=0/35 other-ethnic-group=0/3 unknown=0/13 white=14/213
referrals_nfa_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=11/217 south-exampleshire-council=10/141
referrals_nfa_pct 2026-08-01 2026-08-31 team assessment-north=4/70 assessment-south=7/70 children-in-care=6/76 disabled-children=0/66 family-support=4/76
referrals_nfa_pct 2026-09-01 2026-09-30 age-band 1-to-4=2/98 10-to-15=16/189 16-to-17=1/44 5-to-9=5/138 under-1=4/15
referrals_nfa_pct 2026-09-01 2026-09-30 sex female=14/234 male=14/235 neither=0/6 unknown=0/9
referrals_nfa_pct 2026-09-01 2026-09-30 ethnicity asian=5/100 black=0/47 mixed=6/43 other-ethnic-group=0/4 unknown=0/21 white=17/269
referrals_nfa_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=16/285 south-exampleshire-council=12/199
referrals_nfa_pct 2026-09-01 2026-09-30 team assessment-north=6/87 assessment-south=6/93 children-in-care=3/95 disabled-children=7/109 family-support=6/100
referrals_nfa_pct 2026-10-01 2026-10-31 age-band 1-to-4=4/115 10-to-15=12/190 16-to-17=0/37 5-to-9=12/152 under-1=0/17
referrals_nfa_pct 2026-10-01 2026-10-31 sex female=14/238 male=14/263 neither=0/5 unknown=0/5
referrals_nfa_pct 2026-10-01 2026-10-31 ethnicity asian=5/97 black=3/56 mixed=2/37 other-ethnic-group=0/5 unknown=0/27 white=18/289
referrals_nfa_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=15/302 south-exampleshire-council=13/209
referrals_nfa_pct 2026-10-01 2026-10-31 team assessment-north=0/100 assessment-south=10/94 children-in-care=8/116 disabled-children=8/113 family-support=2/88
assessments_completed 2025-10-01 2025-10-31 age-band 1-to-4=119 10-to-15=171 16-to-17=43 5-to-9=143 under-1=23
assessments_completed 2025-10-01 2025-10-31 sex female=221 male=266 neither=5 unknown=7
assessments_completed 2025-10-01 2025-10-31 ethnicity asian=103 black=44 mixed=40 other-ethnic-group=5 unknown=22 white=285
assessments_completed 2025-10-01 2025-10-31 disability disabled=62 not-disabled=421 unknown=16
assessments_completed 2025-10-01 2025-10-31 owner-council north-exampleshire-council=300 south-exampleshire-council=199
assessments_completed 2025-10-01 2025-10-31 team assessment-north=85 assessment-south=98 children-in-care=122 disabled-children=85 family-support=109
assessments_completed 2025-11-01 2025-11-30 age-band 1-to-4=122 10-to-15=192 16-to-17=34 5-to-9=145 under-1=18
assessments_completed 2025-11-01 2025-11-30 sex female=239 male=260 neither=5 unknown=7
assessments_completed 2025-11-01 2025-11-30 ethnicity asian=98 black=56 mixed=53 other-ethnic-group=6 unknown=22 white=276
assessments_completed 2025-11-01 2025-11-30 disability disabled=61 not-disabled=434 unknown=16
assessments_completed 2025-11-01 2025-11-30 owner-council north-exampleshire-council=306 south-exampleshire-council=205
assessments_completed 2025-11-01 2025-11-30 team assessment-north=117 assessment-south=108 children-in-care=97 disabled-children=100 family-support=89
assessments_completed 2025-12-01 2025-12-31 age-band 1-to-4=131 10-to-15=145 16-to-17=34 5-to-9=129 under-1=24
assessments_completed 2025-12-01 2025-12-31 sex female=218 male=233 neither=5 unknown=7
assessments_completed 2025-12-01 2025-12-31 ethnicity asian=80 black=53 mixed=41 other-ethnic-group=5 unknown=20 white=264
assessments_completed 2025-12-01 2025-12-31 disability disabled=49 not-disabled=399 unknown=15
assessments_completed 2025-12-01 2025-12-31 owner-council north-exampleshire-council=279 south-exampleshire-council=184
assessments_completed 2025-12-01 2025-12-31 team assessment-north=84 assessment-south=94 children-in-care=108 disabled-children=84 family-support=93
assessments_completed 2026-01-01 2026-01-31 age-band 1-to-4=125 10-to-15=165 16-to-17=37 5-to-9=129 under-1=21
assessments_completed 2026-01-01 2026-01-31 sex female=207 male=258 neither=5 unknown=7
assessments_completed 2026-01-01 2026-01-31 ethnicity asian=79 black=45 mixed=52 other-ethnic-group=5 unknown=21 white=275
assessments_completed 2026-01-01 2026-01-31 disability disabled=49 not-disabled=412 unknown=16
assessments_completed 2026-01-01 2026-01-31 owner-council north-exampleshire-council=285 south-exampleshire-council=192
assessments_completed 2026-01-01 2026-01-31 team assessment-north=98 assessment-south=106 children-in-care=79 disabled-children=107 family-support=87
assessments_completed 2026-02-01 2026-02-28 age-band 1-to-4=88 10-to-15=168 16-to-17=36 5-to-9=118 under-1=16
assessments_completed 2026-02-01 2026-02-28 sex female=208 male=208 neither=4 unknown=6
assessments_completed 2026-02-01 2026-02-28 ethnicity asian=78 black=38 mixed=38 other-ethnic-group=4 unknown=18 white=250
assessments_completed 2026-02-01 2026-02-28 disability disabled=46 not-disabled=367 unknown=13
assessments_completed 2026-02-01 2026-02-28 owner-council north-exampleshire-council=256 south-exampleshire-council=170
assessments_completed 2026-02-01 2026-02-28 team assessment-north=82 assessment-south=73 children-in-care=94 disabled-children=89 family-support=88
assessments_completed 2026-03-01 2026-03-31 age-band 1-to-4=126 10-to-15=192 16-to-17=32 5-to-9=168 under-1=33
assessments_completed 2026-03-01 2026-03-31 sex female=263 male=275 neither=6 unknown=7
assessments_completed 2026-03-01 2026-03-31 ethnicity asian=113 black=44 mixed=50 other-ethnic-group=7 unknown=24 white=313
assessments_completed 2026-03-01 2026-03-31 disability disabled=58 not-disabled=475 unknown=18
assessments_completed 2026-03-01 2026-03-31 owner-council north-exampleshire-council=331 south-exampleshire-council=220
assessments_completed 2026-03-01 2026-03-31 team assessment-north=125 assessment-south=106 children-in-care=101 disabled-children=118 family-support=101
assessments_completed 2026-04-01 2026-04-30 age-band 1-to-4=117 10-to-15=191 16-to-17=40 5-to-9=141 under-1=17
assessments_completed 2026-04-01 2026-04-30 sex female=217 male=276 neither=5 unknown=8
assessments_completed 2026-04-01 2026-04-30 ethnicity asian=77 black=50 mixed=51 other-ethnic-group=5 unknown=22 white=301
assessments_completed 2026-04-01 2026-04-30 disability disabled=54 not-disabled=435 unknown=17
assessments_completed 2026-04-01 2026-04-30 owner-council north-exampleshire-council=304 south-exampleshire-council=202
assessments_completed 2026-04-01 2026-04-30 team assessment-north=100 assessment-south=86 children-in-care=95 disabled-children=120 family-support=105
assessments_completed 2026-05-01 2026-05-31 age-band 1-to-4=97 10-to-15=161 16-to-17=28 5-to-9=118 under-1=23
assessments_completed 2026-05-01 2026-05-31 sex female=203 male=214 neither=5 unknown=5
assessments_completed 2026-05-01 2026-05-31 ethnicity asian=83 black=43 mixed=38 other-ethnic-group=4 unknown=19 white=240
assessments_completed 2026-05-01 2026-05-31 disability disabled=41 not-disabled=373 unknown=13
assessments_completed 2026-05-01 2026-05-31 owner-council north-exampleshire-council=255 south-exampleshire-council=172
assessments_completed 2026-05-01 2026-05-31 team assessment-north=62 assessment-south=80 children-in-care=91 disabled-children=93 family-support=101
assessments_completed 2026-06-01 2026-06-30 age-band 1-to-4=138 10-to-15=178 16-to-17=37 5-to-9=152 under-1=32
assessments_completed 2026-06-01 2026-06-30 sex female=251 male=274 neither=5 unknown=7
assessments_completed 2026-06-01 2026-06-30 ethnicity asian=88 black=61 mixed=46 other-ethnic-group=6 unknown=23 white=313
assessments_completed 2026-06-01 2026-06-30 disability disabled=64 not-disabled=455 unknown=18
assessments_completed 2026-06-01 2026-06-30 owner-council north-exampleshire-council=323 south-exampleshire-council=214
assessments_completed 2026-06-01 2026-06-30 team assessment-north=89 assessment-south=134 children-in-care=97 disabled-children=109 family-support=108
assessments_completed 2026-07-01 2026-07-31 age-band 1-to-4=87 10-to-15=187 16-to-17=41 5-to-9=141 under-1=17
assessments_completed 2026-07-01 2026-07-31 sex female=234 male=227 neither=5 unknown=7
assessments_completed 2026-07-01 2026-07-31 ethnicity asian=79 black=44 mixed=38 other-ethnic-group=5 unknown=21 white=286
assessments_completed 2026-07-01 2026-07-31 disability disabled=48 not-disabled=410 unknown=15
assessments_completed 2026-07-01 2026-07-31 owner-council north-exampleshire-council=283 south-exampleshire-council=190
assessments_completed 2026-07-01 2026-07-31 team assessment-north=92 assessment-south=106 children-in-care=96 disabled-children=85 family-support=94
assessments_completed 2026-08-01 2026-08-31 age-band 1-to-4=103 10-to-15=141 16-to-17=30 5-to-9=127 under-1=20
assessments_completed 2026-08-01 2026-08-31 sex female=201 male=210 neither=4 unknown=6
assessments_completed 2026-08-01 2026-08-31 ethnicity asian=76 black=35 mixed=48 other-ethnic-group=5 unknown=18 white=239
assessments_completed 2026-08-01 2026-08-31 disability disabled=42 not-disabled=366 unknown=13
assessments_completed 2026-08-01 2026-08-31 owner-council north-exampleshire-council=253 south-exampleshire-council=168
assessments_completed 2026-08-01 2026-08-31 team assessment-north=85 assessment-south=72 children-in-care=101 disabled-children=79 family-support=84
assessments_completed 2026-09-01 2026-09-30 age-band 1-to-4=113 10-to-15=168 16-to-17=34 5-to-9=124 under-1=23
assessments_completed 2026-09-01 2026-09-30 sex female=224 male=227 neither=5 unknown=6
assessments_completed 2026-09-01 2026-09-30 ethnicity asian=91 black=39 mixed=54 other-ethnic-group=4 unknown=20 white=254
assessments_completed 2026-09-01 2026-09-30 disability disabled=53 not-disabled=394 unknown=15
assessments_completed 2026-09-01 2026-09-30 owner-council north-exampleshire-council=278 south-exampleshire-council=184
assessments_completed 2026-09-01 2026-09-30 team assessment-north=96 assessment-south=87 children-in-care=90 disabled-children=97 family-support=92
assessments_completed 2026-10-01 2026-10-31 age-band 1-to-4=135 10-to-15=168 16-to-17=39 5-to-9=130 under-1=13
assessments_completed 2026-10-01 2026-10-31 sex female=231 male=242 neither=5 unknown=7
assessments_completed 2026-10-01 2026-10-31 ethnicity asian=74 black=42 mixed=41 other-ethnic-group=6 unknown=21 white=301
assessments_completed 2026-10-01 2026-10-31 disability disabled=50 not-disabled=419 unknown=16
assessments_completed 2026-10-01 2026-10-31 owner-council north-exampleshire-council=291 south-exampleshire-council=194
assessments_completed 2026-10-01 2026-10-31 team assessment-north=96 assessment-south=111 children-in-care=89 disabled-children=94 family-support=95
assessments_45wd_pct 2025-10-01 2025-10-31 age-band 1-to-4=88/119 10-to-15=124/171 16-to-17=31/43 5-to-9=102/143 under-1=14/23
assessments_45wd_pct 2025-10-01 2025-10-31 sex female=162/221 male=188/266 neither=4/5 unknown=5/7
assessments_45wd_pct 2025-10-01 2025-10-31 ethnicity asian=69/103 black=33/44 mixed=30/40 other-ethnic-group=4/5 unknown=16/22 white=207/285
assessments_45wd_pct 2025-10-01 2025-10-31 disability disabled=46/62 not-disabled=302/421 unknown=11/16
assessments_45wd_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=216/300 south-exampleshire-council=143/199
assessments_45wd_pct 2025-10-01 2025-10-31 team assessment-north=58/85 assessment-south=71/98 children-in-care=93/122 disabled-children=60/85 family-support=77/109
assessments_45wd_pct 2025-11-01 2025-11-30 age-band 1-to-4=104/122 10-to-15=164/192 16-to-17=27/34 5-to-9=118/145 under-1=14/18
assessments_45wd_pct 2025-11-01 2025-11-30 sex female=197/239 male=220/260 neither=4/5 unknown=6/7
assessments_45wd_pct 2025-11-01 2025-11-30 ethnicity asian=86/98 black=53/56 mixed=44/53 other-ethnic-group=5/6 unknown=18/22 white=221/276
assessments_45wd_pct 2025-11-01 2025-11-30 disability disabled=53/61 not-disabled=360/434 unknown=14/16
assessments_45wd_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=256/306 south-exampleshire-council=171/205
assessments_45wd_pct 2025-11-01 2025-11-30 team assessment-north=93/117 assessment-south=92/108 children-in-care=83/97 disabled-children=81/100 family-support=78/89
assessments_45wd_pct 2025-12-01 2025-12-31 age-band 1-to-4=104/131 10-to-15=121/145 16-to-17=27/34 5-to-9=102/129 under-1=22/24
assessments_45wd_pct 2025-12-01 2025-12-31 sex female=178/218 male=188/233 neither=4/5 unknown=6/7
assessments_45wd_pct 2025-12-01 2025-12-31 ethnicity asian=67/80 black=39/53 mixed=38/41 other-ethnic-group=4/5 unknown=16/20 white=212/264
assessments_45wd_pct 2025-12-01 2025-12-31 disability disabled=33/49 not-disabled=331/399 unknown=12/15
assessments_45wd_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=226/279 south-exampleshire-council=150/184
assessments_45wd_pct 2025-12-01 2025-12-31 team assessment-north=64/84 assessment-south=78/94 children-in-care=87/108 disabled-children=67/84 family-support=80/93
assessments_45wd_pct 2026-01-01 2026-01-31 age-band 1-to-4=97/125 10-to-15=136/165 16-to-17=32/37 5-to-9=105/129 under-1=16/21
assessments_45wd_pct 2026-01-01 2026-01-31 sex female=168/207 male=209/258 neither=4/5 unknown=5/7
assessments_45wd_pct 2026-01-01 2026-01-31 ethnicity asian=64/79 black=37/45 mixed=45/52 other-ethnic-group=4/5 unknown=17/21 white=219/275
assessments_45wd_pct 2026-01-01 2026-01-31 disability disabled=40/49 not-disabled=333/412 unknown=13/16
assessments_45wd_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=231/285 south-exampleshire-council=155/192
assessments_45wd_pct 2026-01-01 2026-01-31 team assessment-north=80/98 assessment-south=84/106 children-in-care=66/79 disabled-children=85/107 family-support=71/87
assessments_45wd_pct 2026-02-01 2026-02-28 age-band 1-to-4=76/88 10-to-15=137/168 16-to-17=29/36 5-to-9=98/118 under-1=14/16
assessments_45wd_pct 2026-02-01 2026-02-28 sex female=172/208 male=173/208 neither=4/4 unknown=5/6
assessments_45wd_pct 2026-02-01 2026-02-28 ethnicity asian=71/78 black=29/38 mixed=30/38 other-ethnic-group=4/4 unknown=15/18 white=205/250
assessments_45wd_pct 2026-02-01 2026-02-28 disability disabled=42/46 not-disabled=301/367 unknown=11/13
assessments_45wd_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=213/256 south-exampleshire-council=141/170
assessments_45wd_pct 2026-02-01 2026-02-28 team assessment-north=69/82 assessment-south=59/73 children-in-care=78/94 disabled-children=72/89 family-support=76/88
assessments_45wd_pct 2026-03-01 2026-03-31 age-band 1-to-4=98/126 10-to-15=158/192 16-to-17=24/32 5-to-9=140/168 under-1=26/33
assessments_45wd_pct 2026-03-01 2026-03-31 sex female=209/263 male=226/275 neither=5/6 unknown=6/7
assessments_45wd_pct 2026-03-01 2026-03-31 ethnicity asian=95/113 black=38/44 mixed=40/50 other-ethnic-group=5/7 unknown=20/24 white=248/313
assessments_45wd_pct 2026-03-01 2026-03-31 disability disabled=46/58 not-disabled=385/475 unknown=15/18
assessments_45wd_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=268/331 south-exampleshire-council=178/220
assessments_45wd_pct 2026-03-01 2026-03-31 team assessment-north=98/125 assessment-south=83/106 children-in-care=86/101 disabled-children=99/118 family-support=80/101
assessments_45wd_pct 2026-04-01 2026-04-30 age-band 1-to-4=103/117 10-to-15=157/191 16-to-17=37/40 5-to-9=117/141 under-1=15/17
assessments_45wd_pct 2026-04-01 2026-04-30 sex female=184/217 male=234/276 neither=5/5 unknown=6/8
assessments_45wd_pct 2026-04-01 2026-04-30 ethnicity asian=66/77 black=42/50 mixed=45/51 other-ethnic-group=4/5 unknown=19/22 white=253/301
assessments_45wd_pct 2026-04-01 2026-04-30 disability disabled=46/54 not-disabled=369/435 unknown=14/17
assessments_45wd_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=257/304 south-exampleshire-council=172/202
assessments_45wd_pct 2026-04-01 2026-04-30 team assessment-north=84/100 assessment-south=77/86 children-in-care=78/95 disabled-children=105/120 family-support=85/105
assessments_45wd_pct 2026-05-01 2026-05-31 age-band 1-to-4=86/97 10-to-15=131/161 16-to-17=21/28 5-to-9=94/118 under-1=19/23
assessments_45wd_pct 2026-05-01 2026-05-31 sex female=177/203 male=167/214 neither=4/5 unknown=3/5
assessments_45wd_pct 2026-05-01 2026-05-31 ethnicity asian=73/83 black=36/43 mixed=30/38 other-ethnic-group=3/4 unknown=15/19 white=194/240
assessments_45wd_pct 2026-05-01 2026-05-31 disability disabled=35/41 not-disabled=305/373 unknown=11/13
assessments_45wd_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=210/255 south-exampleshire-council=141/172
assessments_45wd_pct 2026-05-01 2026-05-31 team assessment-north=53/62 assessment-south=61/80 children-in-care=78/91 disabled-children=72/93 family-support=87/101
assessments_45wd_pct 2026-06-01 2026-06-30 age-band 1-to-4=112/138 10-to-15=144/178 16-to-17=26/37 5-to-9=127/152 under-1=28/32
assessments_45wd_pct 2026-06-01 2026-06-30 sex female=211/251 male=216/274 neither=4/5 unknown=6/7
assessments_45wd_pct 2026-06-01 2026-06-30 ethnicity asian=75/88 black=51/61 mixed=34/46 other-ethnic-group=5/6 unknown=19/23 white=253/313
assessments_45wd_pct 2026-06-01 2026-06-30 disability disabled=51/64 not-disabled=372/455 unknown=14/18
assessments_45wd_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=263/323 south-exampleshire-council=174/214
assessments_45wd_pct 2026-06-01 2026-06-30 team assessment-north=69/89 assessment-south=112/134 children-in-care=82/97 disabled-children=87/109 family-support=87/108
assessments_45wd_pct 2026-07-01 2026-07-31 age-band 1-to-4=78/87 10-to-15=160/187 16-to-17=37/41 5-to-9=114/141 under-1=16/17
assessments_45wd_pct 2026-07-01 2026-07-31 sex female=201/234 male=194/227 neither=4/5 unknown=6/7
assessments_45wd_pct 2026-07-01 2026-07-31 ethnicity asian=68/79 black=38/44 mixed=34/38 other-ethnic-group=5/5 unknown=18/21 white=242/286
assessments_45wd_pct 2026-07-01 2026-07-31 disability disabled=38/48 not-disabled=354/410 unknown=13/15
assessments_45wd_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=243/283 south-exampleshire-council=162/190
assessments_45wd_pct 2026-07-01 2026-07-31 team assessment-north=83/92 assessment-south=90/106 children-in-care=84/96 disabled-children=71/85 family-support=77/94
assessments_45wd_pct 2026-08-01 2026-08-31 age-band 1-to-4=87/103 10-to-15=122/141 16-to-17=24/30 5-to-9=94/127 under-1=18/20
assessments_45wd_pct 2026-08-01 2026-08-31 sex female=169/201 male=167/210 neither=4/4 unknown=5/6
assessments_45wd_pct 2026-08-01 2026-08-31 ethnicity asian=68/76 black=27/35 mixed=38/48 other-ethnic-group=4/5 unknown=15/18 white=193/239
assessments_45wd_pct 2026-08-01 2026-08-31 disability disabled=33/42 not-disabled=301/366 unknown=11/13
assessments_45wd_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=207/253 south-exampleshire-council=138/168
assessments_45wd_pct 2026-08-01 2026-08-31 team assessment-north=69/85 assessment-south=58/72 children-in-care=85/101 disabled-children=65/79 family-support=68/84
assessments_45wd_pct 2026-09-01 2026-09-30 age-band 1-to-4=101/113 10-to-15=137/168 16-to-17=28/34 5-to-9=106/124 under-1=20/23
assessments_45wd_pct 2026-09-01 2026-09-30 sex female=188/224 male=194/227 neither=5/5 unknown=5/6
assessments_45wd_pct 2026-09-01 2026-09-30 ethnicity asian=77/91 black=34/39 mixed=44/54 other-ethnic-group=4/4 unknown=17/20 white=216/254
assessments_45wd_pct 2026-09-01 2026-09-30 disability disabled=42/53 not-disabled=337/394 unknown=13/15
assessments_45wd_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=236/278 south-exampleshire-council=156/184
assessments_45wd_pct 2026-09-01 2026-09-30 team assessment-north=81/96 assessment-south=79/87 children-in-care=73/90 disabled-children=77/97 family-support=82/92
assessments_45wd_pct 2026-10-01 2026-10-31 age-band 1-to-4=111/135 10-to-15=139/168 16-to-17=33/39 5-to-9=102/130 under-1=11/13
assessments_45wd_pct 2026-10-01 2026-10-31 sex female=186/231 male=200/242 neither=4/5 unknown=6/7
assessments_45wd_pct 2026-10-01 2026-10-31 ethnicity asian=57/74 black=35/42 mixed=31/41 other-ethnic-group=5/6 unknown=17/21 white=251/301
assessments_45wd_pct 2026-10-01 2026-10-31 disability disabled=43/50 not-disabled=340/419 unknown=13/16
assessments_45wd_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=237/291 south-exampleshire-council=159/194
assessments_45wd_pct 2026-10-01 2026-10-31 team assessment-north=83/96 assessment-south=87/111 children-in-care=73/89 disabled-children=77/94 family-support=76/95
s47s 2025-10-01 2025-10-31 age-band 1-to-4=47 10-to-15=67 16-to-17=7 5-to-9=51 under-1=12
s47s 2025-10-01 2025-10-31 sex female=91 male=88 neither=2 unknown=3
s47s 2025-10-01 2025-10-31 ethnicity asian=33 black=20 mixed=13 other-ethnic-group=2 unknown=8 white=108
s47s 2025-10-01 2025-10-31 disability disabled=18 not-disabled=160 unknown=6
s47s 2025-10-01 2025-10-31 owner-council north-exampleshire-council=111 south-exampleshire-council=73
s47s 2025-10-01 2025-10-31 team assessment-north=37 assessment-south=41 children-in-care=29 disabled-children=32 family-support=45
s47s 2025-11-01 2025-11-30 age-band 1-to-4=51 10-to-15=67 16-to-17=13 5-to-9=53 under-1=12
s47s 2025-11-01 2025-11-30 sex female=81 male=111 neither=2 unknown=2
s47s 2025-11-01 2025-11-30 ethnicity asian=35 black=21 mixed=18 other-ethnic-group=2 unknown=8 white=112
s47s 2025-11-01 2025-11-30 disability disabled=20 not-disabled=170 unknown=6
s47s 2025-11-01 2025-11-30 owner-council north-exampleshire-council=117 south-exampleshire-council=79
s47s 2025-11-01 2025-11-30 team assessment-north=38 assessment-south=39 children-in-care=34 disabled-children=44 family-support=41
s47s 2025-12-01 2025-12-31 age-band 1-to-4=42 10-to-15=49 16-to-17=15 5-to-9=58 under-1=11
s47s 2025-12-01 2025-12-31 sex female=96 male=75 neither=2 unknown=2
s47s 2025-12-01 2025-12-31 ethnicity asian=32 black=22 mixed=16 other-ethnic-group=2 unknown=8 white=95
s47s 2025-12-01 2025-12-31 disability disabled=20 not-disabled=149 unknown=6
s47s 2025-12-01 2025-12-31 owner-council north-exampleshire-council=105 south-exampleshire-council=70
s47s 2025-12-01 2025-12-31 team assessment-north=36 assessment-south=37 children-in-care=30 disabled-children=37 family-support=35
s47s 2026-01-01 2026-01-31 age-band 1-to-4=47 10-to-15=60 16-to-17=11 5-to-9=60 under-1=12
s47s 2026-01-01 2026-01-31 sex female=87 male=98 neither=2 unknown=3
s47s 2026-01-01 2026-01-31 ethnicity asian=40 black=19 mixed=14 other-ethnic-group=2 unknown=8 white=107
s47s 2026-01-01 2026-01-31 disability disabled=22 not-disabled=162 unknown=6
s47s 2026-01-01 2026-01-31 owner-council north-exampleshire-council=114 south-exampleshire-council=76
s47s 2026-01-01 2026-01-31 team assessment-north=32 assessment-south=41 children-in-care=37 disabled-children=36 family-support=44
s47s 2026-02-01 2026-02-28 age-band 1-to-4=35 10-to-15=47 16-to-17=5 5-to-9=45 under-1=10
s47s 2026-02-01 2026-02-28 sex female=64 male=74 neither=2 unknown=2
s47s 2026-02-01 2026-02-28 ethnicity asian=25 black=8 mixed=16 other-ethnic-group=2 unknown=6 white=85
s47s 2026-02-01 2026-02-28 disability disabled=17 not-disabled=120 unknown=5
s47s 2026-02-01 2026-02-28 owner-council north-exampleshire-council=85 south-exampleshire-council=57
s47s 2026-02-01 2026-02-28 team assessment-north=33 assessment-south=37 children-in-care=26 disabled-children=27 family-support=19
s47s 2026-03-01 2026-03-31 age-band 1-to-4=46 10-to-15=60 16-to-17=15 5-to-9=53 under-1=10
s47s 2026-03-01 2026-03-31 sex female=93 male=88 neither=1 unknown=2
s47s 2026-03-01 2026-03-31 ethnicity asian=41 black=18 mixed=13 other-ethnic-group=2 unknown=8 white=102
s47s 2026-03-01 2026-03-31 disability disabled=17 not-disabled=162 unknown=5
s47s 2026-03-01 2026-03-31 owner-council north-exampleshire-council=110 south-exampleshire-council=74
s47s 2026-03-01 2026-03-31 team assessment-north=45 assessment-south=43 children-in-care=36 disabled-children=28 family-support=32
s47s 2026-04-01 2026-04-30 age-band 1-to-4=44 10-to-15=69 16-to-17=7 5-to-9=47 under-1=7
s47s 2026-04-01 2026-04-30 sex female=84 male=85 neither=2 unknown=3
s47s 2026-04-01 2026-04-30 ethnicity asian=23 black=19 mixed=14 other-ethnic-group=2 unknown=8 white=108
s47s 2026-04-01 2026-04-30 disability disabled=19 not-disabled=149 unknown=6
s47s 2026-04-01 2026-04-30 owner-council north-exampleshire-council=105 south-exampleshire-council=69
s47s 2026-04-01 2026-04-30 team assessment-north=39 assessment-south=32 children-in-care=33 disabled-children=36 family-support=34
s47s 2026-05-01 2026-05-31 age-band 1-to-4=39 10-to-15=61 16-to-17=12 5-to-9=54 under-1=14
s47s 2026-05-01 2026-05-31 sex female=85 male=91 neither=2 unknown=2
s47s 2026-05-01 2026-05-31 ethnicity asian=30 black=18 mixed=28 other-ethnic-group=2 unknown=8 white=94
s47s 2026-05-01 2026-05-31 disability disabled=26 not-disabled=148 unknown=6
s47s 2026-05-01 2026-05-31 owner-council north-exampleshire-council=108 south-exampleshire-council=72
s47s 2026-05-01 2026-05-31 team assessment-north=41 assessment-south=34 children-in-care=33 disabled-children=40 family-support=32
s47s 2026-06-01 2026-06-30 age-band 1-to-4=48 10-to-15=67 16-to-17=18 5-to-9=43 under-1=15
s47s 2026-06-01 2026-06-30 sex female=83 male=103 neither=2 unknown=3
s47s 2026-06-01 2026-06-30 ethnicity asian=40 black=13 mixed=11 other-ethnic-group=1 unknown=8 white=118
s47s 2026-06-01 2026-06-30 disability disabled=23 not-disabled=162 unknown=6
s47s 2026-06-01 2026-06-30 owner-council north-exampleshire-council=114 south-exampleshire-council=77
s47s 2026-06-01 2026-06-30 team assessment-north=42 assessment-south=35 children-in-care=36 disabled-children=38 family-support=40
s47s 2026-07-01 2026-07-31 age-band 1-to-4=33 10-to-15=51 16-to-17=10 5-to-9=36 under-1=9
s47s 2026-07-01 2026-07-31 sex female=66 male=69 neither=2 unknown=2
s47s 2026-07-01 2026-07-31 ethnicity asian=24 black=7 mixed=17 other-ethnic-group=1 unknown=6 white=84
s47s 2026-07-01 2026-07-31 disability disabled=10 not-disabled=124 unknown=5
s47s 2026-07-01 2026-07-31 owner-council north-exampleshire-council=84 south-exampleshire-council=55
s47s 2026-07-01 2026-07-31 team assessment-north=28 assessment-south=27 children-in-care=26 disabled-children=24 family-support=34
s47s 2026-08-01 2026-08-31 age-band 1-to-4=34 10-to-15=57 16-to-17=7 5-to-9=45 under-1=7
s47s 2026-08-01 2026-08-31 sex female=67 male=80 neither=1 unknown=2
s47s 2026-08-01 2026-08-31 ethnicity asian=23 black=19 mixed=15 other-ethnic-group=2 unknown=7 white=84
s47s 2026-08-01 2026-08-31 disability disabled=19 not-disabled=127 unknown=4
s47s 2026-08-01 2026-08-31 owner-council north-exampleshire-council=90 south-exampleshire-council=60
s47s 2026-08-01 2026-08-31 team assessment-north=38 assessment-south=24 children-in-care=29 disabled-children=35 family-support=24
s47s 2026-09-01 2026-09-30 age-band 1-to-4=46 10-to-15=75 16-to-17=10 5-to-9=55 under-1=10
s47s 2026-09-01 2026-09-30 sex female=106 male=85 neither=2 unknown=3
s47s 2026-09-01 2026-09-30 ethnicity asian=37 black=19 mixed=18 other-ethnic-group=2 unknown=8 white=112
s47s 2026-09-01 2026-09-30 disability disabled=25 not-disabled=164 unknown=7
s47s 2026-09-01 2026-09-30 owner-council north-exampleshire-council=117 south-exampleshire-council=79
s47s 2026-09-01 2026-09-30 team assessment-north=38 assessment-south=35 children-in-care=40 disabled-children=33 family-support=50
s47s 2026-10-01 2026-10-31 age-band 1-to-4=44 10-to-15=61 16-to-17=13 5-to-9=62 under-1=9
s47s 2026-10-01 2026-10-31 sex female=94 male=90 neither=2 unknown=3
s47s 2026-10-01 2026-10-31 ethnicity asian=43 black=27 mixed=20 other-ethnic-group=2 unknown=8 white=89
s47s 2026-10-01 2026-10-31 disability disabled=21 not-disabled=162 unknown=6
s47s 2026-10-01 2026-10-31 owner-council north-exampleshire-council=114 south-exampleshire-council=75
s47s 2026-10-01 2026-10-31 team assessment-north=42 assessment-south=39 children-in-care=30 disabled-children=35 family-support=43
icpcs 2025-10-01 2025-10-31 age-band 1-to-4=19 10-to-15=24 16-to-17=3 5-to-9=20 under-1=3
icpcs 2025-10-01 2025-10-31 sex female=33 male=34 neither=1 unknown=1
icpcs 2025-10-01 2025-10-31 ethnicity asian=10 black=12 mixed=3 other-ethnic-group=1 unknown=3 white=40
icpcs 2025-10-01 2025-10-31 disability disabled=7 not-disabled=60 unknown=2
icpcs 2025-10-01 2025-10-31 owner-council north-exampleshire-council=42 south-exampleshire-council=27
icpcs 2025-10-01 2025-10-31 team assessment-north=16 assessment-south=16 children-in-care=13 disabled-children=11 family-support=13
icpcs 2025-11-01 2025-11-30 age-band 1-to-4=23 10-to-15=32 16-to-17=6 5-to-9=19 under-1=3
icpcs 2025-11-01 2025-11-30 sex female=37 male=44 neither=1 unknown=1
icpcs 2025-11-01 2025-11-30 ethnicity asian=19 black=10 mixed=3 other-ethnic-group=1 unknown=3 white=47
icpcs 2025-11-01 2025-11-30 disability disabled=9 not-disabled=71 unknown=3
icpcs 2025-11-01 2025-11-30 owner-council north-exampleshire-council=49 south-exampleshire-council=34
icpcs 2025-11-01 2025-11-30 team assessment-north=17 assessment-south=13 children-in-care=16 disabled-children=18 family-support=19
icpcs 2025-12-01 2025-12-31 age-band 1-to-4=13 10-to-15=11 16-to-17=7 5-to-9=13 under-1=2
icpcs 2025-12-01 2025-12-31 sex female=24 male=21 neither=1
icpcs 2025-12-01 2025-12-31 ethnicity asian=11 black=7 mixed=2 other-ethnic-group=1 unknown=2 white=23
icpcs 2025-12-01 2025-12-31 disability disabled=5 not-disabled=39 unknown=2
icpcs 2025-12-01 2025-12-31 owner-council north-exampleshire-council=27 south-exampleshire-council=19
icpcs 2025-12-01 2025-12-31 team assessment-north=7 assessment-south=12 children-in-care=5 disabled-children=11 family-support=11
icpcs 2026-01-01 2026-01-31 age-band 1-to-4=17 10-to-15=20 16-to-17=6 5-to-9=23 under-1=3
icpcs 2026-01-01 2026-01-31 sex female=28 male=39 neither=1 unknown=1
icpcs 2026-01-01 2026-01-31 ethnicity asian=12 black=5 mixed=8 other-ethnic-group=1 unknown=3 white=40
icpcs 2026-01-01 2026-01-31 disability disabled=9 not-disabled=58 unknown=2
icpcs 2026-01-01 2026-01-31 owner-council north-exampleshire-council=42 south-exampleshire-council=27
icpcs 2026-01-01 2026-01-31 team assessment-north=11 assessment-south=17 children-in-care=13 disabled-children=8 family-support=20
icpcs 2026-02-01 2026-02-28 age-band 1-to-4=12 10-to-15=24 16-to-17=2 5-to-9=22 under-1=5
icpcs 2026-02-01 2026-02-28 sex female=28 male=35 neither=1 unknown=1
icpcs 2026-02-01 2026-02-28 ethnicity asian=11 black=3 mixed=8 other-ethnic-group=1 unknown=3 white=39
icpcs 2026-02-01 2026-02-28 disability disabled=7 not-disabled=56 unknown=2
icpcs 2026-02-01 2026-02-28 owner-council north-exampleshire-council=39 south-exampleshire-council=26
icpcs 2026-02-01 2026-02-28 team assessment-north=17 assessment-south=22 children-in-care=14 disabled-children=8 family-support=4
icpcs 2026-03-01 2026-03-31 age-band 1-to-4=21 10-to-15=17 16-to-17=8 5-to-9=18 under-1=4
icpcs 2026-03-01 2026-03-31 sex female=30 male=37 unknown=1
icpcs 2026-03-01 2026-03-31 ethnicity asian=15 black=6 mixed=5 unknown=3 white=39
icpcs 2026-03-01 2026-03-31 disability disabled=7 not-disabled=59 unknown=2
icpcs 2026-03-01 2026-03-31 owner-council north-exampleshire-council=41 south-exampleshire-council=27
icpcs 2026-03-01 2026-03-31 team assessment-north=18 assessment-south=14 children-in-care=14 disabled-children=10 family-support=12
icpcs 2026-04-01 2026-04-30 age-band 1-to-4=19 10-to-15=38 16-to-17=7 5-to-9=24 under-1=2
icpcs 2026-04-01 2026-04-30 sex female=44 male=43 neither=1 unknown=2
icpcs 2026-04-01 2026-04-30 ethnicity asian=13 black=13 mixed=6 other-ethnic-group=1 unknown=4 white=53
icpcs 2026-04-01 2026-04-30 disability disabled=11 not-disabled=76 unknown=3
icpcs 2026-04-01 2026-04-30 owner-council north-exampleshire-council=54 south-exampleshire-council=36
icpcs 2026-04-01 2026-04-30 team assessment-north=18 assessment-south=20 children-in-care=17 disabled-children=19 family-support=16
icpcs 2026-05-01 2026-05-31 age-band 1-to-4=19 10-to-15=23 16-to-17=5 5-to-9=19 under-1=4
icpcs 2026-05-01 2026-05-31 sex female=28 male=40 neither=1 unknown=1
icpcs 2026-05-01 2026-05-31 ethnicity asian=12 black=6 mixed=10 other-ethnic-group=1 unknown=3 white=38
icpcs 2026-05-01 2026-05-31 disability disabled=11 not-disabled=57 unknown=2
icpcs 2026-05-01 2026-05-31 owner-council north-exampleshire-council=42 south-exampleshire-council=28
icpcs 2026-05-01 2026-05-31 team assessment-north=16 assessment-south=14 children-in-care=12 disabled-children=14 family-support=14
icpcs 2026-06-01 2026-06-30 age-band 1-to-4=24 10-to-15=29 16-to-17=6 5-to-9=18 under-1=6
icpcs 2026-06-01 2026-06-30 sex female=36 male=44 neither=1 unknown=2
icpcs 2026-06-01 2026-06-30 ethnicity asian=16 black=6 mixed=5 other-ethnic-group=1 unknown=3 white=52
icpcs 2026-06-01 2026-06-30 disability disabled=9 not-disabled=71 unknown=3
icpcs 2026-06-01 2026-06-30 owner-council north-exampleshire-council=50 south-exampleshire-council=33
icpcs 2026-06-01 2026-06-30 team assessment-north=20 assessment-south=15 children-in-care=16 disabled-children=17 family-support=15
icpcs 2026-07-01 2026-07-31 age-band 1-to-4=16 10-to-15=28 16-to-17=5 5-to-9=18 under-1=3
icpcs 2026-07-01 2026-07-31 sex female=32 male=36 neither=1 unknown=1
icpcs 2026-07-01 2026-07-31 ethnicity asian=12 black=4 mixed=9 other-ethnic-group=1 unknown=3 white=41
icpcs 2026-07-01 2026-07-31 disability disabled=1 not-disabled=67 unknown=2
icpcs 2026-07-01 2026-07-31 owner-council north-exampleshire-council=42 south-exampleshire-council=28
icpcs 2026-07-01 2026-07-31 team assessment-north=11 assessment-south=17 children-in-care=10 disabled-children=11 family-support=21
icpcs 2026-08-01 2026-08-31 age-band 1-to-4=12 10-to-15=20 16-to-17=1 5-to-9=14 under-1=3
icpcs 2026-08-01 2026-08-31 sex female=24 male=25 unknown=1
icpcs 2026-08-01 2026-08-31 ethnicity asian=8 black=7 mixed=6 other-ethnic-group=1 unknown=2 white=26
icpcs 2026-08-01 2026-08-31 disability disabled=8 not-disabled=41 unknown=1
icpcs 2026-08-01 2026-08-31 owner-council north-exampleshire-council=30 south-exampleshire-council=20
icpcs 2026-08-01 2026-08-31 team assessment-north=14 assessment-south=9 children-in-care=6 disabled-children=14 family-support=7
icpcs 2026-09-01 2026-09-30 age-band 1-to-4=14 10-to-15=20 16-to-17=4 5-to-9=19 under-1=2
icpcs 2026-09-01 2026-09-30 sex female=33 male=24 neither=1 unknown=1
icpcs 2026-09-01 2026-09-30 ethnicity asian=12 black=3 mixed=5 other-ethnic-group=1 unknown=2 white=36
icpcs 2026-09-01 2026-09-30 disability disabled=8 not-disabled=49 unknown=2
icpcs 2026-09-01 2026-09-30 owner-council north-exampleshire-council=36 south-exampleshire-council=23
icpcs 2026-09-01 2026-09-30 team assessment-north=12 assessment-south=11 children-in-care=12 disabled-children=9 family-support=15
icpcs 2026-10-01 2026-10-31 age-band 1-to-4=25 10-to-15=21 16-to-17=8 5-to-9=19 under-1=5
icpcs 2026-10-01 2026-10-31 sex female=40 male=36 neither=1 unknown=1
icpcs 2026-10-01 2026-10-31 ethnicity asian=17 black=15 mixed=9 other-ethnic-group=1 unknown=4 white=32
icpcs 2026-10-01 2026-10-31 disability disabled=7 not-disabled=69 unknown=2
icpcs 2026-10-01 2026-10-31 owner-council north-exampleshire-council=48 south-exampleshire-council=30
icpcs 2026-10-01 2026-10-31 team assessment-north=18 assessment-south=17 children-in-care=12 disabled-children=19 family-support=12
icpc_15wd_pct 2025-10-01 2025-10-31 age-band 1-to-4=13/19 10-to-15=18/24 16-to-17=2/3 5-to-9=18/20 under-1=2/3
icpc_15wd_pct 2025-10-01 2025-10-31 sex female=25/33 male=26/34 neither=1/1 unknown=1/1
icpc_15wd_pct 2025-10-01 2025-10-31 ethnicity asian=5/10 black=9/12 mixed=3/3 other-ethnic-group=0/1 unknown=2/3 white=34/40
icpc_15wd_pct 2025-10-01 2025-10-31 disability disabled=7/7 not-disabled=44/60 unknown=2/2
icpc_15wd_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=32/42 south-exampleshire-council=21/27
icpc_15wd_pct 2025-10-01 2025-10-31 team assessment-north=11/16 assessment-south=12/16 children-in-care=9/13 disabled-children=9/11 family-support=12/13
icpc_15wd_pct 2025-11-01 2025-11-30 age-band 1-to-4=17/23 10-to-15=20/32 16-to-17=4/6 5-to-9=15/19 under-1=2/3
icpc_15wd_pct 2025-11-01 2025-11-30 sex female=28/37 male=28/44 neither=1/1 unknown=1/1
icpc_15wd_pct 2025-11-01 2025-11-30 ethnicity asian=13/19 black=6/10 mixed=3/3 other-ethnic-group=0/1 unknown=2/3 white=34/47
icpc_15wd_pct 2025-11-01 2025-11-30 disability disabled=8/9 not-disabled=48/71 unknown=2/3
icpc_15wd_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=34/49 south-exampleshire-council=24/34
icpc_15wd_pct 2025-11-01 2025-11-30 team assessment-north=12/17 assessment-south=7/13 children-in-care=12/16 disabled-children=14/18 family-support=13/19
icpc_15wd_pct 2025-12-01 2025-12-31 age-band 1-to-4=9/13 10-to-15=8/11 16-to-17=5/7 5-to-9=8/13 under-1=2/2
icpc_15wd_pct 2025-12-01 2025-12-31 sex female=18/24 male=13/21 neither=1/1
icpc_15wd_pct 2025-12-01 2025-12-31 ethnicity asian=8/11 black=5/7 mixed=1/2 other-ethnic-group=0/1 unknown=2/2 white=16/23
icpc_15wd_pct 2025-12-01 2025-12-31 disability disabled=4/5 not-disabled=27/39 unknown=1/2
icpc_15wd_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=19/27 south-exampleshire-council=13/19
icpc_15wd_pct 2025-12-01 2025-12-31 team assessment-north=4/7 assessment-south=9/12 children-in-care=2/5 disabled-children=8/11 family-support=9/11
icpc_15wd_pct 2026-01-01 2026-01-31 age-band 1-to-4=13/17 10-to-15=18/20 16-to-17=5/6 5-to-9=19/23 under-1=3/3
icpc_15wd_pct 2026-01-01 2026-01-31 sex female=23/28 male=33/39 neither=1/1 unknown=1/1
icpc_15wd_pct 2026-01-01 2026-01-31 ethnicity asian=11/12 black=5/5 mixed=5/8 other-ethnic-group=1/1 unknown=3/3 white=33/40
icpc_15wd_pct 2026-01-01 2026-01-31 disability disabled=8/9 not-disabled=48/58 unknown=2/2
icpc_15wd_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=35/42 south-exampleshire-council=23/27
icpc_15wd_pct 2026-01-01 2026-01-31 team assessment-north=9/11 assessment-south=13/17 children-in-care=13/13 disabled-children=5/8 family-support=18/20
icpc_15wd_pct 2026-02-01 2026-02-28 age-band 1-to-4=9/12 10-to-15=17/24 16-to-17=2/2 5-to-9=17/22 under-1=4/5
icpc_15wd_pct 2026-02-01 2026-02-28 sex female=17/28 male=30/35 neither=1/1 unknown=1/1
icpc_15wd_pct 2026-02-01 2026-02-28 ethnicity asian=8/11 black=1/3 mixed=6/8 other-ethnic-group=1/1 unknown=2/3 white=31/39
icpc_15wd_pct 2026-02-01 2026-02-28 disability disabled=6/7 not-disabled=41/56 unknown=2/2
icpc_15wd_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=30/39 south-exampleshire-council=19/26
icpc_15wd_pct 2026-02-01 2026-02-28 team assessment-north=13/17 assessment-south=16/22 children-in-care=11/14 disabled-children=6/8 family-support=3/4
icpc_15wd_pct 2026-03-01 2026-03-31 age-band 1-to-4=16/21 10-to-15=10/17 16-to-17=4/8 5-to-9=15/18 under-1=4/4
icpc_15wd_pct 2026-03-01 2026-03-31 sex female=21/30 male=27/37 unknown=1/1
icpc_15wd_pct 2026-03-01 2026-03-31 ethnicity asian=11/15 black=4/6 mixed=5/5 unknown=3/3 white=26/39
icpc_15wd_pct 2026-03-01 2026-03-31 disability disabled=3/7 not-disabled=45/59 unknown=1/2
icpc_15wd_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=29/41 south-exampleshire-council=20/27
icpc_15wd_pct 2026-03-01 2026-03-31 team assessment-north=13/18 assessment-south=10/14 children-in-care=8/14 disabled-children=8/10 family-support=10/12
icpc_15wd_pct 2026-04-01 2026-04-30 age-band 1-to-4=16/19 10-to-15=30/38 16-to-17=5/7 5-to-9=19/24 under-1=1/2
icpc_15wd_pct 2026-04-01 2026-04-30 sex female=36/44 male=33/43 neither=1/1 unknown=1/2
icpc_15wd_pct 2026-04-01 2026-04-30 ethnicity asian=10/13 black=10/13 mixed=5/6 other-ethnic-group=1/1 unknown=4/4 white=41/53
icpc_15wd_pct 2026-04-01 2026-04-30 disability disabled=8/11 not-disabled=60/76 unknown=3/3
icpc_15wd_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=43/54 south-exampleshire-council=28/36
icpc_15wd_pct 2026-04-01 2026-04-30 team assessment-north=14/18 assessment-south=17/20 children-in-care=13/17 disabled-children=17/19 family-support=10/16
icpc_15wd_pct 2026-05-01 2026-05-31 age-band 1-to-4=12/19 10-to-15=18/23 16-to-17=4/5 5-to-9=13/19 under-1=4/4
icpc_15wd_pct 2026-05-01 2026-05-31 sex female=22/28 male=27/40 neither=1/1 unknown=1/1
icpc_15wd_pct 2026-05-01 2026-05-31 ethnicity asian=9/12 black=6/6 mixed=7/10 other-ethnic-group=0/1 unknown=2/3 white=27/38
icpc_15wd_pct 2026-05-01 2026-05-31 disability disabled=6/11 not-disabled=43/57 unknown=2/2
icpc_15wd_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=30/42 south-exampleshire-council=21/28
icpc_15wd_pct 2026-05-01 2026-05-31 team assessment-north=12/16 assessment-south=8/14 children-in-care=9/12 disabled-children=10/14 family-support=12/14
icpc_15wd_pct 2026-06-01 2026-06-30 age-band 1-to-4=21/24 10-to-15=22/29 16-to-17=4/6 5-to-9=11/18 under-1=5/6
icpc_15wd_pct 2026-06-01 2026-06-30 sex female=25/36 male=36/44 neither=1/1 unknown=1/2
icpc_15wd_pct 2026-06-01 2026-06-30 ethnicity asian=13/16 black=5/6 mixed=4/5 other-ethnic-group=0/1 unknown=3/3 white=38/52
icpc_15wd_pct 2026-06-01 2026-06-30 disability disabled=5/9 not-disabled=56/71 unknown=2/3
icpc_15wd_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=38/50 south-exampleshire-council=25/33
icpc_15wd_pct 2026-06-01 2026-06-30 team assessment-north=15/20 assessment-south=12/15 children-in-care=15/16 disabled-children=11/17 family-support=10/15
icpc_15wd_pct 2026-07-01 2026-07-31 age-band 1-to-4=9/16 10-to-15=14/28 16-to-17=4/5 5-to-9=12/18 under-1=2/3
icpc_15wd_pct 2026-07-01 2026-07-31 sex female=19/32 male=20/36 neither=1/1 unknown=1/1
icpc_15wd_pct 2026-07-01 2026-07-31 ethnicity asian=7/12 black=4/4 mixed=4/9 other-ethnic-group=0/1 unknown=2/3 white=24/41
icpc_15wd_pct 2026-07-01 2026-07-31 disability disabled=0/1 not-disabled=40/67 unknown=1/2
icpc_15wd_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=25/42 south-exampleshire-council=16/28
icpc_15wd_pct 2026-07-01 2026-07-31 team assessment-north=7/11 assessment-south=11/17 children-in-care=5/10 disabled-children=5/11 family-support=13/21
icpc_15wd_pct 2026-08-01 2026-08-31 age-band 1-to-4=8/12 10-to-15=14/20 16-to-17=0/1 5-to-9=11/14 under-1=2/3
icpc_15wd_pct 2026-08-01 2026-08-31 sex female=17/24 male=17/25 unknown=1/1
icpc_15wd_pct 2026-08-01 2026-08-31 ethnicity asian=6/8 black=2/7 mixed=5/6 other-ethnic-group=1/1 unknown=2/2 white=19/26
icpc_15wd_pct 2026-08-01 2026-08-31 disability disabled=4/8 not-disabled=30/41 unknown=1/1
icpc_15wd_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=21/30 south-exampleshire-council=14/20
icpc_15wd_pct 2026-08-01 2026-08-31 team assessment-north=11/14 assessment-south=7/9 children-in-care=4/6 disabled-children=7/14 family-support=6/7
icpc_15wd_pct 2026-09-01 2026-09-30 age-band 1-to-4=10/14 10-to-15=13/20 16-to-17=3/4 5-to-9=13/19 under-1=1/2
icpc_15wd_pct 2026-09-01 2026-09-30 sex female=25/33 male=13/24 neither=1/1 unknown=1/1
icpc_15wd_pct 2026-09-01 2026-09-30 ethnicity asian=8/12 black=2/3 mixed=4/5 other-ethnic-group=1/1 unknown=1/2 white=24/36
icpc_15wd_pct 2026-09-01 2026-09-30 disability disabled=5/8 not-disabled=33/49 unknown=2/2
icpc_15wd_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=24/36 south-exampleshire-council=16/23
icpc_15wd_pct 2026-09-01 2026-09-30 team assessment-north=7/12 assessment-south=6/11 children-in-care=10/12 disabled-children=8/9 family-support=9/15
icpc_15wd_pct 2026-10-01 2026-10-31 age-band 1-to-4=20/25 10-to-15=14/21 16-to-17=7/8 5-to-9=14/19 under-1=2/5
icpc_15wd_pct 2026-10-01 2026-10-31 sex female=29/40 male=26/36 neither=1/1 unknown=1/1
icpc_15wd_pct 2026-10-01 2026-10-31 ethnicity asian=14/17 black=9/15 mixed=6/9 other-ethnic-group=1/1 unknown=3/4 white=24/32
icpc_15wd_pct 2026-10-01 2026-10-31 disability disabled=4/7 not-disabled=51/69 unknown=2/2
icpc_15wd_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=35/48 south-exampleshire-council=22/30
icpc_15wd_pct 2026-10-01 2026-10-31 team assessment-north=13/18 assessment-south=9/17 children-in-care=11/12 disabled-children=14/19 family-support=10/12
cp_starts 2025-10-01 2025-10-31 age-band 1-to-4=15 10-to-15=28 5-to-9=27 under-1=3
cp_starts 2025-10-01 2025-10-31 sex female=41 male=31 unknown=1
cp_starts 2025-10-01 2025-10-31 ethnicity asian=13 black=6 mixed=12 other-ethnic-group=1 unknown=4 white=37
cp_starts 2025-10-01 2025-10-31 disability disabled=8 not-disabled=63 unknown=2
cp_starts 2025-10-01 2025-10-31 owner-council north-exampleshire-council=44 south-exampleshire-council=29
cp_starts 2025-10-01 2025-10-31 team assessment-north=12 assessment-south=16 children-in-care=18 disabled-children=10 family-support=17
cp_starts 2025-11-01 2025-11-30 age-band 1-to-4=15 10-to-15=20 5-to-9=14 under-1=1
cp_starts 2025-11-01 2025-11-30 sex female=24 male=24 neither=1 unknown=1
cp_starts 2025-11-01 2025-11-30 ethnicity asian=10 black=8 mixed=6 unknown=2 white=24
cp_starts 2025-11-01 2025-11-30 disability disabled=8 not-disabled=40 unknown=2
cp_starts 2025-11-01 2025-11-30 owner-council north-exampleshire-council=30 south-exampleshire-council=20
cp_starts 2025-11-01 2025-11-30 team assessment-north=5 assessment-south=11 children-in-care=13 disabled-children=12 family-support=9
cp_starts 2025-12-01 2025-12-31 age-band 1-to-4=8 10-to-15=16 5-to-9=14 under-1=3
cp_starts 2025-12-01 2025-12-31 sex female=23 male=18
cp_starts 2025-12-01 2025-12-31 ethnicity asian=10 black=1 mixed=4 other-ethnic-group=1 unknown=2 white=23
cp_starts 2025-12-01 2025-12-31 disability disabled=5 not-disabled=35 unknown=1
cp_starts 2025-12-01 2025-12-31 owner-council north-exampleshire-council=24 south-exampleshire-council=17
cp_starts 2025-12-01 2025-12-31 team assessment-north=10 assessment-south=6 children-in-care=6 disabled-children=8 family-support=11
cp_starts 2026-01-01 2026-01-31 age-band 1-to-4=6 10-to-15=13 5-to-9=16 under-1=2
cp_starts 2026-01-01 2026-01-31 sex female=19 male=16 neither=1 unknown=1
cp_starts 2026-01-01 2026-01-31 ethnicity asian=7 black=4 mixed=5 unknown=1 white=20
cp_starts 2026-01-01 2026-01-31 disability disabled=9 not-disabled=27 unknown=1
cp_starts 2026-01-01 2026-01-31 owner-council north-exampleshire-council=23 south-exampleshire-council=14
cp_starts 2026-01-01 2026-01-31 team assessment-north=11 assessment-south=5 children-in-care=7 disabled-children=5 family-support=9
cp_starts 2026-02-01 2026-02-28 age-band 1-to-4=9 10-to-15=29 16-to-17=1 5-to-9=16 under-1=4
cp_starts 2026-02-01 2026-02-28 sex female=23 male=35 unknown=1
cp_starts 2026-02-01 2026-02-28 ethnicity asian=8 black=5 mixed=8 other-ethnic-group=1 unknown=3 white=34
cp_starts 2026-02-01 2026-02-28 disability disabled=8 not-disabled=49 unknown=2
cp_starts 2026-02-01 2026-02-28 owner-council north-exampleshire-council=35 south-exampleshire-council=24
cp_starts 2026-02-01 2026-02-28 team assessment-north=11 assessment-south=12 children-in-care=13 disabled-children=15 family-support=8
cp_starts 2026-03-01 2026-03-31 age-band 1-to-4=16 10-to-15=23 5-to-9=25 under-1=3
cp_starts 2026-03-01 2026-03-31 sex female=30 male=35 neither=1 unknown=1
cp_starts 2026-03-01 2026-03-31 ethnicity asian=13 black=7 mixed=12 unknown=3 white=32
cp_starts 2026-03-01 2026-03-31 disability disabled=10 not-disabled=55 unknown=2
cp_starts 2026-03-01 2026-03-31 owner-council north-exampleshire-council=41 south-exampleshire-council=26
cp_starts 2026-03-01 2026-03-31 team assessment-north=14 assessment-south=9 children-in-care=19 disabled-children=16 family-support=9
cp_starts 2026-04-01 2026-04-30 age-band 1-to-4=15 10-to-15=25 16-to-17=1 5-to-9=12 under-1=1
cp_starts 2026-04-01 2026-04-30 sex female=28 male=25 unknown=1
cp_starts 2026-04-01 2026-04-30 ethnicity asian=10 black=2 mixed=4 other-ethnic-group=1 unknown=2 white=35
cp_starts 2026-04-01 2026-04-30 disability disabled=5 not-disabled=47 unknown=2
cp_starts 2026-04-01 2026-04-30 owner-council north-exampleshire-council=32 south-exampleshire-council=22
cp_starts 2026-04-01 2026-04-30 team assessment-north=14 assessment-south=11 children-in-care=11 disabled-children=10 family-support=8
cp_starts 2026-05-01 2026-05-31 age-band 1-to-4=13 10-to-15=25 5-to-9=21 under-1=5
cp_starts 2026-05-01 2026-05-31 sex female=26 male=37 neither=1
cp_starts 2026-05-01 2026-05-31 ethnicity asian=10 black=5 mixed=3 other-ethnic-group=1 unknown=3 white=42
cp_starts 2026-05-01 2026-05-31 disability disabled=8 not-disabled=54 unknown=2
cp_starts 2026-05-01 2026-05-31 owner-council north-exampleshire-council=38 south-exampleshire-council=26
cp_starts 2026-05-01 2026-05-31 team assessment-north=11 assessment-south=14 children-in-care=13 disabled-children=13 family-support=13
cp_starts 2026-06-01 2026-06-30 age-band 1-to-4=13 10-to-15=25 5-to-9=19 under-1=3
cp_starts 2026-06-01 2026-06-30 sex female=36 male=22 neither=1 unknown=1
cp_starts 2026-06-01 2026-06-30 ethnicity asian=12 black=7 mixed=10 unknown=2 white=29
cp_starts 2026-06-01 2026-06-30 disability disabled=7 not-disabled=51 unknown=2
cp_starts 2026-06-01 2026-06-30 owner-council north-exampleshire-council=36 south-exampleshire-council=24
cp_starts 2026-06-01 2026-06-30 team assessment-north=6 assessment-south=13 children-in-care=15 disabled-children=13 family-support=13
cp_starts 2026-07-01 2026-07-31 age-band 1-to-4=11 10-to-15=21 5-to-9=20 under-1=8
cp_starts 2026-07-01 2026-07-31 sex female=25 male=34 unknown=1
cp_starts 2026-07-01 2026-07-31 ethnicity asian=6 black=8 mixed=2 other-ethnic-group=1 unknown=3 white=40
cp_starts 2026-07-01 2026-07-31 disability disabled=8 not-disabled=50 unknown=2
cp_starts 2026-07-01 2026-07-31 owner-council north-exampleshire-council=36 south-exampleshire-council=24
cp_starts 2026-07-01 2026-07-31 team assessment-north=13 assessment-south=10 children-in-care=11 disabled-children=15 family-support=11
cp_starts 2026-08-01 2026-08-31 age-band 1-to-4=11 10-to-15=15 5-to-9=15 under-1=5
cp_starts 2026-08-01 2026-08-31 sex female=15 male=29 neither=1 unknown=1
cp_starts 2026-08-01 2026-08-31 ethnicity asian=14 black=3 mixed=4 other-ethnic-group=1 unknown=2 white=22
cp_starts 2026-08-01 2026-08-31 disability disabled=6 not-disabled=39 unknown=1
cp_starts 2026-08-01 2026-08-31 owner-council north-exampleshire-council=28 south-exampleshire-council=18
cp_starts 2026-08-01 2026-08-31 team assessment-north=9 assessment-south=18 children-in-care=6 disabled-children=6 family-support=7
cp_starts 2026-09-01 2026-09-30 age-band 1-to-4=12 10-to-15=22 5-to-9=23 under-1=6
cp_starts 2026-09-01 2026-09-30 sex female=36 male=26 unknown=1
cp_starts 2026-09-01 2026-09-30 ethnicity asian=10 black=6 mixed=7 unknown=3 white=37
cp_starts 2026-09-01 2026-09-30 disability disabled=4 not-disabled=57 unknown=2
cp_starts 2026-09-01 2026-09-30 owner-council north-exampleshire-council=37 south-exampleshire-council=26
cp_starts 2026-09-01 2026-09-30 team assessment-north=13 assessment-south=10 children-in-care=8 disabled-children=16 family-support=16
cp_starts 2026-10-01 2026-10-31 age-band 1-to-4=10 10-to-15=12 5-to-9=17 under-1=4
cp_starts 2026-10-01 2026-10-31 sex female=27 male=15 neither=1
cp_starts 2026-10-01 2026-10-31 ethnicity asian=11 black=5 mixed=3 other-ethnic-group=1 unknown=2 white=21
cp_starts 2026-10-01 2026-10-31 disability disabled=3 not-disabled=38 unknown=2
cp_starts 2026-10-01 2026-10-31 owner-council north-exampleshire-council=27 south-exampleshire-council=16
cp_starts 2026-10-01 2026-10-31 team assessment-north=10 assessment-south=7 children-in-care=8 disabled-children=10 family-support=8
cp_second_ever_pct 2025-10-01 2025-10-31 age-band 1-to-4=3/15 10-to-15=7/28 5-to-9=6/27 under-1=1/3
cp_second_ever_pct 2025-10-01 2025-10-31 sex female=10/41 male=7/31 unknown=0/1
cp_second_ever_pct 2025-10-01 2025-10-31 ethnicity asian=2/13 black=0/6 mixed=4/12 other-ethnic-group=0/1 unknown=1/4 white=10/37
cp_second_ever_pct 2025-10-01 2025-10-31 disability disabled=1/8 not-disabled=16/63 unknown=0/2
cp_second_ever_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=11/44 south-exampleshire-council=6/29
cp_second_ever_pct 2025-10-01 2025-10-31 team assessment-north=2/12 assessment-south=3/16 children-in-care=4/18 disabled-children=3/10 family-support=5/17
cp_second_ever_pct 2025-11-01 2025-11-30 age-band 1-to-4=1/15 10-to-15=6/20 5-to-9=4/14 under-1=0/1
cp_second_ever_pct 2025-11-01 2025-11-30 sex female=6/24 male=5/24 neither=0/1 unknown=0/1
cp_second_ever_pct 2025-11-01 2025-11-30 ethnicity asian=3/10 black=1/8 mixed=1/6 unknown=0/2 white=6/24
cp_second_ever_pct 2025-11-01 2025-11-30 disability disabled=1/8 not-disabled=10/40 unknown=0/2
cp_second_ever_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=6/30 south-exampleshire-council=5/20
cp_second_ever_pct 2025-11-01 2025-11-30 team assessment-north=0/5 assessment-south=3/11 children-in-care=1/13 disabled-children=5/12 family-support=2/9
cp_second_ever_pct 2025-12-01 2025-12-31 age-band 1-to-4=2/8 10-to-15=1/16 5-to-9=4/14 under-1=1/3
cp_second_ever_pct 2025-12-01 2025-12-31 sex female=5/23 male=3/18
cp_second_ever_pct 2025-12-01 2025-12-31 ethnicity asian=4/10 black=0/1 mixed=0/4 other-ethnic-group=0/1 unknown=0/2 white=4/23
cp_second_ever_pct 2025-12-01 2025-12-31 disability disabled=2/5 not-disabled=6/35 unknown=0/1
cp_second_ever_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=5/24 south-exampleshire-council=3/17
cp_second_ever_pct 2025-12-01 2025-12-31 team assessment-north=3/10 assessment-south=0/6 children-in-care=1/6 disabled-children=3/8 family-support=1/11
cp_second_ever_pct 2026-01-01 2026-01-31 age-band 1-to-4=3/6 10-to-15=5/13 5-to-9=4/16 under-1=0/2
cp_second_ever_pct 2026-01-01 2026-01-31 sex female=7/19 male=4/16 neither=0/1 unknown=1/1
cp_second_ever_pct 2026-01-01 2026-01-31 ethnicity asian=3/7 black=0/4 mixed=1/5 unknown=0/1 white=8/20
cp_second_ever_pct 2026-01-01 2026-01-31 disability disabled=4/9 not-disabled=8/27 unknown=0/1
cp_second_ever_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=8/23 south-exampleshire-council=4/14
cp_second_ever_pct 2026-01-01 2026-01-31 team assessment-north=5/11 assessment-south=1/5 children-in-care=1/7 disabled-children=1/5 family-support=4/9
cp_second_ever_pct 2026-02-01 2026-02-28 age-band 1-to-4=4/9 10-to-15=7/29 16-to-17=0/1 5-to-9=4/16 under-1=1/4
cp_second_ever_pct 2026-02-01 2026-02-28 sex female=6/23 male=10/35 unknown=0/1
cp_second_ever_pct 2026-02-01 2026-02-28 ethnicity asian=2/8 black=0/5 mixed=4/8 other-ethnic-group=0/1 unknown=1/3 white=9/34
cp_second_ever_pct 2026-02-01 2026-02-28 disability disabled=0/8 not-disabled=15/49 unknown=1/2
cp_second_ever_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=10/35 south-exampleshire-council=6/24
cp_second_ever_pct 2026-02-01 2026-02-28 team assessment-north=4/11 assessment-south=4/12 children-in-care=3/13 disabled-children=3/15 family-support=2/8
cp_second_ever_pct 2026-03-01 2026-03-31 age-band 1-to-4=3/16 10-to-15=7/23 5-to-9=6/25 under-1=1/3
cp_second_ever_pct 2026-03-01 2026-03-31 sex female=5/30 male=12/35 neither=0/1 unknown=0/1
cp_second_ever_pct 2026-03-01 2026-03-31 ethnicity asian=4/13 black=3/7 mixed=2/12 unknown=1/3 white=7/32
cp_second_ever_pct 2026-03-01 2026-03-31 disability disabled=3/10 not-disabled=13/55 unknown=1/2
cp_second_ever_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=11/41 south-exampleshire-council=6/26
cp_second_ever_pct 2026-03-01 2026-03-31 team assessment-north=5/14 assessment-south=0/9 children-in-care=5/19 disabled-children=5/16 family-support=2/9
cp_second_ever_pct 2026-04-01 2026-04-30 age-band 1-to-4=0/15 10-to-15=8/25 16-to-17=0/1 5-to-9=3/12 under-1=0/1
cp_second_ever_pct 2026-04-01 2026-04-30 sex female=3/28 male=8/25 unknown=0/1
cp_second_ever_pct 2026-04-01 2026-04-30 ethnicity asian=1/10 black=1/2 mixed=1/4 other-ethnic-group=0/1 unknown=0/2 white=8/35
cp_second_ever_pct 2026-04-01 2026-04-30 disability disabled=0/5 not-disabled=10/47 unknown=1/2
cp_second_ever_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=6/32 south-exampleshire-council=5/22
cp_second_ever_pct 2026-04-01 2026-04-30 team assessment-north=5/14 assessment-south=0/11 children-in-care=3/11 disabled-children=2/10 family-support=1/8
cp_second_ever_pct 2026-05-01 2026-05-31 age-band 1-to-4=1/13 10-to-15=4/25 5-to-9=2/21 under-1=3/5
cp_second_ever_pct 2026-05-01 2026-05-31 sex female=3/26 male=6/37 neither=1/1
cp_second_ever_pct 2026-05-01 2026-05-31 ethnicity asian=4/10 black=0/5 mixed=0/3 other-ethnic-group=0/1 unknown=0/3 white=6/42
cp_second_ever_pct 2026-05-01 2026-05-31 disability disabled=0/8 not-disabled=10/54 unknown=0/2
cp_second_ever_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=6/38 south-exampleshire-council=4/26
cp_second_ever_pct 2026-05-01 2026-05-31 team assessment-north=1/11 assessment-south=1/14 children-in-care=2/13 disabled-children=3/13 family-support=3/13
cp_second_ever_pct 2026-06-01 2026-06-30 age-band 1-to-4=4/13 10-to-15=6/25 5-to-9=7/19 under-1=2/3
cp_second_ever_pct 2026-06-01 2026-06-30 sex female=10/36 male=8/22 neither=0/1 unknown=1/1
cp_second_ever_pct 2026-06-01 2026-06-30 ethnicity asian=3/12 black=1/7 mixed=4/10 unknown=1/2 white=10/29
cp_second_ever_pct 2026-06-01 2026-06-30 disability disabled=2/7 not-disabled=16/51 unknown=1/2
cp_second_ever_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=11/36 south-exampleshire-council=8/24
cp_second_ever_pct 2026-06-01 2026-06-30 team assessment-north=1/6 assessment-south=4/13 children-in-care=5/15 disabled-children=5/13 family-support=4/13
cp_second_ever_pct 2026-07-01 2026-07-31 age-band 1-to-4=0/11 10-to-15=6/21 5-to-9=4/20 under-1=1/8
cp_second_ever_pct 2026-07-01 2026-07-31 sex female=3/25 male=8/34 unknown=0/1
cp_second_ever_pct 2026-07-01 2026-07-31 ethnicity asian=0/6 black=1/8 mixed=0/2 other-ethnic-group=0/1 unknown=1/3 white=9/40
cp_second_ever_pct 2026-07-01 2026-07-31 disability disabled=2/8 not-disabled=9/50 unknown=0/2
cp_second_ever_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=7/36 south-exampleshire-council=4/24
cp_second_ever_pct 2026-07-01 2026-07-31 team assessment-north=3/13 assessment-south=2/10 children-in-care=1/11 disabled-children=1/15 family-support=4/11
cp_second_ever_pct 2026-08-01 2026-08-31 age-band 1-to-4=2/11 10-to-15=1/15 5-to-9=6/15 under-1=2/5
cp_second_ever_pct 2026-08-01 2026-08-31 sex female=3/15 male=8/29 neither=0/1 unknown=0/1
cp_second_ever_pct 2026-08-01 2026-08-31 ethnicity asian=3/14 black=0/3 mixed=2/4 other-ethnic-group=0/1 unknown=1/2 white=5/22
cp_second_ever_pct 2026-08-01 2026-08-31 disability disabled=0/6 not-disabled=11/39 unknown=0/1
cp_second_ever_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=7/28 south-exampleshire-council=4/18
cp_second_ever_pct 2026-08-01 2026-08-31 team assessment-north=2/9 assessment-south=6/18 children-in-care=1/6 disabled-children=1/6 family-support=1/7
cp_second_ever_pct 2026-09-01 2026-09-30 age-band 1-to-4=3/12 10-to-15=7/22 5-to-9=4/23 under-1=2/6
cp_second_ever_pct 2026-09-01 2026-09-30 sex female=10/36 male=6/26 unknown=0/1
cp_second_ever_pct 2026-09-01 2026-09-30 ethnicity asian=2/10 black=1/6 mixed=3/7 unknown=1/3 white=9/37
cp_second_ever_pct 2026-09-01 2026-09-30 disability disabled=1/4 not-disabled=14/57 unknown=1/2
cp_second_ever_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=10/37 south-exampleshire-council=6/26
cp_second_ever_pct 2026-09-01 2026-09-30 team assessment-north=3/13 assessment-south=2/10 children-in-care=2/8 disabled-children=6/16 family-support=3/16
cp_second_ever_pct 2026-10-01 2026-10-31 age-band 1-to-4=3/10 10-to-15=1/12 5-to-9=9/17 under-1=2/4
cp_second_ever_pct 2026-10-01 2026-10-31 sex female=8/27 male=6/15 neither=1/1
cp_second_ever_pct 2026-10-01 2026-10-31 ethnicity asian=2/11 black=1/5 mixed=2/3 other-ethnic-group=0/1 unknown=0/2 white=10/21
cp_second_ever_pct 2026-10-01 2026-10-31 disability disabled=1/3 not-disabled=13/38 unknown=1/2
cp_second_ever_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=9/27 south-exampleshire-council=6/16
cp_second_ever_pct 2026-10-01 2026-10-31 team assessment-north=3/10 assessment-south=3/7 children-in-care=3/8 disabled-children=4/10 family-support=2/8
cp_ends 2025-10-01 2025-10-31 age-band 1-to-4=21 10-to-15=24 16-to-17=6 5-to-9=16 under-1=1
cp_ends 2025-10-01 2025-10-31 sex female=37 male=31
cp_ends 2025-10-01 2025-10-31 ethnicity asian=18 black=7 mixed=6 unknown=2 white=35
cp_ends 2025-10-01 2025-10-31 disability disabled=8 not-disabled=57 unknown=3
cp_ends 2025-10-01 2025-10-31 owner-council north-exampleshire-council=41 south-exampleshire-council=27
cp_ends 2025-10-01 2025-10-31 team assessment-north=13 assessment-south=13 children-in-care=16 disabled-children=10 family-support=16
cp_ends 2025-11-01 2025-11-30 age-band 1-to-4=12 10-to-15=24 16-to-17=6 5-to-9=18
cp_ends 2025-11-01 2025-11-30 sex female=28 male=27 neither=1 unknown=4
cp_ends 2025-11-01 2025-11-30 ethnicity asian=10 black=4 mixed=7 other-ethnic-group=1 unknown=2 white=36
cp_ends 2025-11-01 2025-11-30 disability disabled=8 not-disabled=50 unknown=2
cp_ends 2025-11-01 2025-11-30 owner-council north-exampleshire-council=33 south-exampleshire-council=27
cp_ends 2025-11-01 2025-11-30 team assessment-north=8 assessment-south=9 children-in-care=16 disabled-children=16 family-support=11
cp_ends 2025-12-01 2025-12-31 age-band 1-to-4=10 10-to-15=15 16-to-17=6 5-to-9=11 under-1=1
cp_ends 2025-12-01 2025-12-31 sex female=16 male=26 unknown=1
cp_ends 2025-12-01 2025-12-31 ethnicity asian=10 black=3 mixed=1 other-ethnic-group=1 unknown=1 white=27
cp_ends 2025-12-01 2025-12-31 disability disabled=7 not-disabled=36
cp_ends 2025-12-01 2025-12-31 owner-council north-exampleshire-council=27 south-exampleshire-council=16
cp_ends 2025-12-01 2025-12-31 team assessment-north=12 assessment-south=5 children-in-care=4 disabled-children=11 family-support=11
cp_ends 2026-01-01 2026-01-31 age-band 1-to-4=5 10-to-15=13 16-to-17=4 5-to-9=7
cp_ends 2026-01-01 2026-01-31 sex female=12 male=16 neither=1
cp_ends 2026-01-01 2026-01-31 ethnicity asian=5 black=3 mixed=3 other-ethnic-group=1 unknown=1 white=16
cp_ends 2026-01-01 2026-01-31 disability disabled=2 not-disabled=25 unknown=2
cp_ends 2026-01-01 2026-01-31 owner-council north-exampleshire-council=16 south-exampleshire-council=13
cp_ends 2026-01-01 2026-01-31 team assessment-north=6 assessment-south=6 children-in-care=7 disabled-children=6 family-support=4
cp_ends 2026-02-01 2026-02-28 age-band 1-to-4=11 10-to-15=20 16-to-17=3 5-to-9=13
cp_ends 2026-02-01 2026-02-28 sex female=23 male=23 neither=1
cp_ends 2026-02-01 2026-02-28 ethnicity asian=8 black=6 other-ethnic-group=1 unknown=2 white=30
cp_ends 2026-02-01 2026-02-28 disability disabled=3 not-disabled=43 unknown=1
cp_ends 2026-02-01 2026-02-28 owner-council north-exampleshire-council=33 south-exampleshire-council=14
cp_ends 2026-02-01 2026-02-28 team assessment-north=9 assessment-south=4 children-in-care=11 disabled-children=11 family-support=12
cp_ends 2026-03-01 2026-03-31 age-band 1-to-4=16 10-to-15=18 16-to-17=2 5-to-9=24
cp_ends 2026-03-01 2026-03-31 sex female=27 male=31 neither=1 unknown=1
cp_ends 2026-03-01 2026-03-31 ethnicity asian=13 black=6 mixed=7 other-ethnic-group=2 unknown=1 white=31
cp_ends 2026-03-01 2026-03-31 disability disabled=4 not-disabled=54 unknown=2
cp_ends 2026-03-01 2026-03-31 owner-council north-exampleshire-council=32 south-exampleshire-council=28
cp_ends 2026-03-01 2026-03-31 team assessment-north=13 assessment-south=15 children-in-care=12 disabled-children=9 family-support=11
cp_ends 2026-04-01 2026-04-30 age-band 1-to-4=16 10-to-15=20 16-to-17=7 5-to-9=17
cp_ends 2026-04-01 2026-04-30 sex female=27 male=32 neither=1
cp_ends 2026-04-01 2026-04-30 ethnicity asian=15 black=4 mixed=8 other-ethnic-group=1 unknown=3 white=29
cp_ends 2026-04-01 2026-04-30 disability disabled=4 not-disabled=54 unknown=2
cp_ends 2026-04-01 2026-04-30 owner-council north-exampleshire-council=40 south-exampleshire-council=20
cp_ends 2026-04-01 2026-04-30 team assessment-north=9 assessment-south=14 children-in-care=16 disabled-children=9 family-support=12
cp_ends 2026-05-01 2026-05-31 age-band 1-to-4=12 10-to-15=24 16-to-17=10 5-to-9=26 under-1=2
cp_ends 2026-05-01 2026-05-31 sex female=36 male=37 neither=1
cp_ends 2026-05-01 2026-05-31 ethnicity asian=18 black=3 mixed=8 unknown=2 white=43
cp_ends 2026-05-01 2026-05-31 disability disabled=10 not-disabled=62 unknown=2
cp_ends 2026-05-01 2026-05-31 owner-council north-exampleshire-council=44 south-exampleshire-council=30
cp_ends 2026-05-01 2026-05-31 team assessment-north=19 assessment-south=19 children-in-care=15 disabled-children=9 family-support=12
cp_ends 2026-06-01 2026-06-30 age-band 1-to-4=8 10-to-15=21 16-to-17=4 5-to-9=23 under-1=3
cp_ends 2026-06-01 2026-06-30 sex female=29 male=29 neither=1
cp_ends 2026-06-01 2026-06-30 ethnicity asian=8 black=7 mixed=7 other-ethnic-group=1 white=36
cp_ends 2026-06-01 2026-06-30 disability disabled=7 not-disabled=49 unknown=3
cp_ends 2026-06-01 2026-06-30 owner-council north-exampleshire-council=35 south-exampleshire-council=24
cp_ends 2026-06-01 2026-06-30 team assessment-north=17 assessment-south=8 children-in-care=10 disabled-children=13 family-support=11
cp_ends 2026-07-01 2026-07-31 age-band 1-to-4=11 10-to-15=18 16-to-17=4 5-to-9=24
cp_ends 2026-07-01 2026-07-31 sex female=31 male=26
cp_ends 2026-07-01 2026-07-31 ethnicity asian=8 black=6 mixed=5 unknown=8 white=30
cp_ends 2026-07-01 2026-07-31 disability disabled=10 not-disabled=46 unknown=1
cp_ends 2026-07-01 2026-07-31 owner-council north-exampleshire-council=32 south-exampleshire-council=25
cp_ends 2026-07-01 2026-07-31 team assessment-north=8 assessment-south=15 children-in-care=15 disabled-children=8 family-support=11
cp_ends 2026-08-01 2026-08-31 age-band 1-to-4=9 10-to-15=23 16-to-17=4 5-to-9=21 under-1=2
cp_ends 2026-08-01 2026-08-31 sex female=25 male=31 neither=3
cp_ends 2026-08-01 2026-08-31 ethnicity asian=8 black=4 mixed=7 unknown=2 white=38
cp_ends 2026-08-01 2026-08-31 disability disabled=3 not-disabled=54 unknown=2
cp_ends 2026-08-01 2026-08-31 owner-council north-exampleshire-council=35 south-exampleshire-council=24
cp_ends 2026-08-01 2026-08-31 team assessment-north=11 assessment-south=14 children-in-care=13 disabled-children=12 family-support=9
cp_ends 2026-09-01 2026-09-30 age-band 1-to-4=12 10-to-15=14 16-to-17=1 5-to-9=15
cp_ends 2026-09-01 2026-09-30 sex female=21 male=19 neither=1 unknown=1
cp_ends 2026-09-01 2026-09-30 ethnicity asian=8 black=2 mixed=8 unknown=2 white=22
cp_ends 2026-09-01 2026-09-30 disability disabled=3 not-disabled=39
cp_ends 2026-09-01 2026-09-30 owner-council north-exampleshire-council=22 south-exampleshire-council=20
cp_ends 2026-09-01 2026-09-30 team assessment-north=5 assessment-south=12 children-in-care=12 disabled-children=10 family-support=3
cp_ends 2026-10-01 2026-10-31 age-band 1-to-4=10 10-to-15=21 16-to-17=2 5-to-9=17 under-1=1
cp_ends 2026-10-01 2026-10-31 sex female=26 male=25
cp_ends 2026-10-01 2026-10-31 ethnicity asian=8 black=4 mixed=5 other-ethnic-group=2 unknown=3 white=29
cp_ends 2026-10-01 2026-10-31 disability disabled=7 not-disabled=42 unknown=2
cp_ends 2026-10-01 2026-10-31 owner-council north-exampleshire-council=35 south-exampleshire-council=16
cp_ends 2026-10-01 2026-10-31 team assessment-north=9 assessment-south=10 children-in-care=12 disabled-children=9 family-support=11
cla_starts 2025-10-01 2025-10-31 age-band 1-to-4=8 10-to-15=14 5-to-9=10
cla_starts 2025-10-01 2025-10-31 sex female=21 male=10 unknown=1
cla_starts 2025-10-01 2025-10-31 ethnicity asian=7 black=6 mixed=6 other-ethnic-group=1 unknown=2 white=10
cla_starts 2025-10-01 2025-10-31 disability disabled=5 not-disabled=26 unknown=1
cla_starts 2025-10-01 2025-10-31 owner-council north-exampleshire-council=18 south-exampleshire-council=14
cla_starts 2025-10-01 2025-10-31 team assessment-north=7 assessment-south=7 children-in-care=4 disabled-children=6 family-support=8
cla_starts 2025-11-01 2025-11-30 age-band 1-to-4=9 10-to-15=14 5-to-9=8
cla_starts 2025-11-01 2025-11-30 sex female=18 male=12 neither=1
cla_starts 2025-11-01 2025-11-30 ethnicity asian=7 black=6 mixed=1 unknown=1 white=16
cla_starts 2025-11-01 2025-11-30 disability disabled=2 not-disabled=28 unknown=1
cla_starts 2025-11-01 2025-11-30 owner-council north-exampleshire-council=19 south-exampleshire-council=12
cla_starts 2025-11-01 2025-11-30 team assessment-north=6 assessment-south=7 children-in-care=4 disabled-children=9 family-support=5
cla_starts 2025-12-01 2025-12-31 age-band 1-to-4=9 10-to-15=11 5-to-9=9
cla_starts 2025-12-01 2025-12-31 sex female=17 male=11 unknown=1
cla_starts 2025-12-01 2025-12-31 ethnicity asian=8 black=3 mixed=2 unknown=1 white=15
cla_starts 2025-12-01 2025-12-31 disability disabled=4 not-disabled=24 unknown=1
cla_starts 2025-12-01 2025-12-31 owner-council north-exampleshire-council=17 south-exampleshire-council=12
cla_starts 2025-12-01 2025-12-31 team assessment-north=4 assessment-south=4 children-in-care=7 disabled-children=5 family-support=9
cla_starts 2026-01-01 2026-01-31 age-band 1-to-4=4 10-to-15=9 5-to-9=8
cla_starts 2026-01-01 2026-01-31 sex female=7 male=14
cla_starts 2026-01-01 2026-01-31 ethnicity asian=3 black=1 mixed=2 other-ethnic-group=1 unknown=1 white=13
cla_starts 2026-01-01 2026-01-31 disability disabled=2 not-disabled=19
cla_starts 2026-01-01 2026-01-31 owner-council north-exampleshire-council=13 south-exampleshire-council=8
cla_starts 2026-01-01 2026-01-31 team assessment-north=3 assessment-south=5 children-in-care=5 disabled-children=7 family-support=1
cla_starts 2026-02-01 2026-02-28 age-band 1-to-4=14 10-to-15=15 5-to-9=12
cla_starts 2026-02-01 2026-02-28 sex female=20 male=20 unknown=1
cla_starts 2026-02-01 2026-02-28 ethnicity asian=8 black=6 mixed=2 unknown=2 white=23
cla_starts 2026-02-01 2026-02-28 disability disabled=3 not-disabled=36 unknown=2
cla_starts 2026-02-01 2026-02-28 owner-council north-exampleshire-council=25 south-exampleshire-council=16
cla_starts 2026-02-01 2026-02-28 team assessment-north=6 assessment-south=6 children-in-care=8 disabled-children=14 family-support=7
cla_starts 2026-03-01 2026-03-31 age-band 1-to-4=7 10-to-15=12 5-to-9=7
cla_starts 2026-03-01 2026-03-31 sex female=15 male=10 neither=1
cla_starts 2026-03-01 2026-03-31 ethnicity asian=5 mixed=3 unknown=1 white=17
cla_starts 2026-03-01 2026-03-31 disability disabled=6 not-disabled=19 unknown=1
cla_starts 2026-03-01 2026-03-31 owner-council north-exampleshire-council=16 south-exampleshire-council=10
cla_starts 2026-03-01 2026-03-31 team assessment-north=4 assessment-south=4 children-in-care=3 disabled-children=6 family-support=9
cla_starts 2026-04-01 2026-04-30 age-band 1-to-4=5 10-to-15=4 5-to-9=6
cla_starts 2026-04-01 2026-04-30 sex female=6 male=9
cla_starts 2026-04-01 2026-04-30 ethnicity asian=2 black=3 mixed=2 unknown=1 white=7
cla_starts 2026-04-01 2026-04-30 disability disabled=4 not-disabled=11
cla_starts 2026-04-01 2026-04-30 owner-council north-exampleshire-council=9 south-exampleshire-council=6
cla_starts 2026-04-01 2026-04-30 team assessment-north=2 assessment-south=2 children-in-care=4 disabled-children=4 family-support=3
cla_starts 2026-05-01 2026-05-31 age-band 1-to-4=13 10-to-15=19 5-to-9=6
cla_starts 2026-05-01 2026-05-31 sex female=16 male=21 unknown=1
cla_starts 2026-05-01 2026-05-31 ethnicity asian=7 black=3 mixed=3 other-ethnic-group=1 unknown=1 white=23
cla_starts 2026-05-01 2026-05-31 disability disabled=8 not-disabled=29 unknown=1
cla_starts 2026-05-01 2026-05-31 owner-council north-exampleshire-council=22 south-exampleshire-council=16
cla_starts 2026-05-01 2026-05-31 team assessment-north=8 assessment-south=4 children-in-care=4 disabled-children=13 family-support=9
cla_starts 2026-06-01 2026-06-30 age-band 1-to-4=7 10-to-15=8 5-to-9=4
cla_starts 2026-06-01 2026-06-30 sex female=8 male=11
cla_starts 2026-06-01 2026-06-30 ethnicity asian=2 black=1 mixed=2 unknown=1 white=13
cla_starts 2026-06-01 2026-06-30 disability disabled=1 not-disabled=17 unknown=1
cla_starts 2026-06-01 2026-06-30 owner-council north-exampleshire-council=11 south-exampleshire-council=8
cla_starts 2026-06-01 2026-06-30 team assessment-north=4 assessment-south=6 children-in-care=3 disabled-children=5 family-support=1
cla_starts 2026-07-01 2026-07-31 age-band 1-to-4=7 10-to-15=10 5-to-9=13
cla_starts 2026-07-01 2026-07-31 sex female=13 male=16 neither=1
cla_starts 2026-07-01 2026-07-31 ethnicity asian=3 black=3 mixed=2 unknown=1 white=21
cla_starts 2026-07-01 2026-07-31 disability disabled=2 not-disabled=27 unknown=1
cla_starts 2026-07-01 2026-07-31 owner-council north-exampleshire-council=18 south-exampleshire-council=12
cla_starts 2026-07-01 2026-07-31 team assessment-north=7 assessment-south=9 children-in-care=2 disabled-children=5 family-support=7
cla_starts 2026-08-01 2026-08-31 age-band 1-to-4=12 10-to-15=7 5-to-9=9
cla_starts 2026-08-01 2026-08-31 sex female=15 male=12 unknown=1
cla_starts 2026-08-01 2026-08-31 ethnicity asian=4 black=2 mixed=3 other-ethnic-group=1 unknown=2 white=16
cla_starts 2026-08-01 2026-08-31 disability disabled=5 not-disabled=22 unknown=1
cla_starts 2026-08-01 2026-08-31 owner-council north-exampleshire-council=18 south-exampleshire-council=10
cla_starts 2026-08-01 2026-08-31 team assessment-north=8 assessment-south=6 children-in-care=3 disabled-children=2 family-support=9
cla_starts 2026-09-01 2026-09-30 age-band 1-to-4=7 10-to-15=11 5-to-9=7
cla_starts 2026-09-01 2026-09-30 sex female=8 male=17
cla_starts 2026-09-01 2026-09-30 ethnicity asian=6 black=2 mixed=1 unknown=1 white=15
cla_starts 2026-09-01 2026-09-30 disability disabled=2 not-disabled=22 unknown=1
cla_starts 2026-09-01 2026-09-30 owner-council north-exampleshire-council=15 south-exampleshire-council=10
cla_starts 2026-09-01 2026-09-30 team assessment-north=5 assessment-south=8 children-in-care=4 disabled-children=4 family-support=4
cla_starts 2026-10-01 2026-10-31 age-band 1-to-4=4 10-to-15=9 5-to-9=10
cla_starts 2026-10-01 2026-10-31 sex female=8 male=14 neither=1
cla_starts 2026-10-01 2026-10-31 ethnicity asian=4 mixed=3 unknown=1 white=15
cla_starts 2026-10-01 2026-10-31 disability disabled=3 not-disabled=20
cla_starts 2026-10-01 2026-10-31 owner-council north-exampleshire-council=13 south-exampleshire-council=10
cla_starts 2026-10-01 2026-10-31 team assessment-north=6 assessment-south=3 children-in-care=3 disabled-children=2 family-support=9
cla_ends 2025-10-01 2025-10-31 age-band 1-to-4=5 10-to-15=19 18-and-over=1 5-to-9=9
cla_ends 2025-10-01 2025-10-31 sex female=18 male=15 unknown=1
cla_ends 2025-10-01 2025-10-31 ethnicity asian=6 black=3 mixed=6 unknown=2 white=17
cla_ends 2025-10-01 2025-10-31 disability disabled=5 not-disabled=28 unknown=1
cla_ends 2025-10-01 2025-10-31 owner-council north-exampleshire-council=20 south-exampleshire-council=14
cla_ends 2025-10-01 2025-10-31 team assessment-north=2 assessment-south=15 children-in-care=9 disabled-children=3 family-support=5
cla_ends 2025-11-01 2025-11-30 age-band 1-to-4=4 10-to-15=11 16-to-17=7 18-and-over=1 5-to-9=16
cla_ends 2025-11-01 2025-11-30 sex female=16 male=22 unknown=1
cla_ends 2025-11-01 2025-11-30 ethnicity asian=7 black=3 mixed=8 unknown=3 white=18
cla_ends 2025-11-01 2025-11-30 disability disabled=3 not-disabled=35 unknown=1
cla_ends 2025-11-01 2025-11-30 owner-council north-exampleshire-council=24 south-exampleshire-council=15
cla_ends 2025-11-01 2025-11-30 team assessment-north=9 assessment-south=6 children-in-care=11 disabled-children=5 family-support=8
cla_ends 2025-12-01 2025-12-31 age-band 1-to-4=1 10-to-15=8 16-to-17=1 18-and-over=1 5-to-9=6
cla_ends 2025-12-01 2025-12-31 sex female=9 male=8
cla_ends 2025-12-01 2025-12-31 ethnicity asian=5 black=1 mixed=2 white=9
cla_ends 2025-12-01 2025-12-31 disability disabled=2 not-disabled=15
cla_ends 2025-12-01 2025-12-31 owner-council north-exampleshire-council=12 south-exampleshire-council=5
cla_ends 2025-12-01 2025-12-31 team assessment-north=1 assessment-south=2 children-in-care=5 disabled-children=5 family-support=4
cla_ends 2026-01-01 2026-01-31 age-band 1-to-4=4 10-to-15=13 16-to-17=2 5-to-9=8
cla_ends 2026-01-01 2026-01-31 sex female=12 male=14 unknown=1
cla_ends 2026-01-01 2026-01-31 ethnicity asian=6 black=3 mixed=2 white=16
cla_ends 2026-01-01 2026-01-31 disability disabled=3 not-disabled=24
cla_ends 2026-01-01 2026-01-31 owner-council north-exampleshire-council=15 south-exampleshire-council=12
cla_ends 2026-01-01 2026-01-31 team assessment-north=1 assessment-south=8 children-in-care=4 disabled-children=6 family-support=8
cla_ends 2026-02-01 2026-02-28 age-band 1-to-4=8 10-to-15=30 16-to-17=7 18-and-over=3 5-to-9=9
cla_ends 2026-02-01 2026-02-28 sex female=24 male=32 unknown=1
cla_ends 2026-02-01 2026-02-28 ethnicity asian=16 black=7 mixed=3 other-ethnic-group=1 unknown=2 white=28
cla_ends 2026-02-01 2026-02-28 disability disabled=6 not-disabled=50 unknown=1
cla_ends 2026-02-01 2026-02-28 owner-council north-exampleshire-council=32 south-exampleshire-council=25
cla_ends 2026-02-01 2026-02-28 team assessment-north=11 assessment-south=9 children-in-care=10 disabled-children=8 family-support=19
cla_ends 2026-03-01 2026-03-31 age-band 1-to-4=4 10-to-15=3 16-to-17=2 18-and-over=1 5-to-9=6
cla_ends 2026-03-01 2026-03-31 sex female=7 male=8 unknown=1
cla_ends 2026-03-01 2026-03-31 ethnicity asian=3 black=2 mixed=4 other-ethnic-group=1 unknown=2 white=4
cla_ends 2026-03-01 2026-03-31 disability not-disabled=15 unknown=1
cla_ends 2026-03-01 2026-03-31 owner-council north-exampleshire-council=9 south-exampleshire-council=7
cla_ends 2026-03-01 2026-03-31 team assessment-north=2 assessment-south=3 children-in-care=5 disabled-children=4 family-support=2
cla_ends 2026-04-01 2026-04-30 age-band 1-to-4=4 10-to-15=12 16-to-17=1 18-and-over=1 5-to-9=5
cla_ends 2026-04-01 2026-04-30 sex female=11 male=11 unknown=1
cla_ends 2026-04-01 2026-04-30 ethnicity asian=3 black=3 mixed=1 unknown=2 white=14
cla_ends 2026-04-01 2026-04-30 disability disabled=4 not-disabled=18 unknown=1
cla_ends 2026-04-01 2026-04-30 owner-council north-exampleshire-council=10 south-exampleshire-council=13
cla_ends 2026-04-01 2026-04-30 team assessment-north=5 assessment-south=5 children-in-care=2 disabled-children=8 family-support=3
cla_ends 2026-05-01 2026-05-31 age-band 1-to-4=3 10-to-15=10 16-to-17=2 5-to-9=11
cla_ends 2026-05-01 2026-05-31 sex female=17 male=9
cla_ends 2026-05-01 2026-05-31 ethnicity asian=7 black=1 other-ethnic-group=1 unknown=1 white=16
cla_ends 2026-05-01 2026-05-31 disability disabled=7 not-disabled=19
cla_ends 2026-05-01 2026-05-31 owner-council north-exampleshire-council=14 south-exampleshire-council=12
cla_ends 2026-05-01 2026-05-31 team assessment-north=8 children-in-care=9 disabled-children=3 family-support=6
cla_ends 2026-06-01 2026-06-30 age-band 1-to-4=1 10-to-15=3 16-to-17=1 18-and-over=2 5-to-9=4
cla_ends 2026-06-01 2026-06-30 sex female=6 male=4 neither=1
cla_ends 2026-06-01 2026-06-30 ethnicity asian=1 black=2 unknown=1 white=7
cla_ends 2026-06-01 2026-06-30 disability disabled=1 not-disabled=9 unknown=1
cla_ends 2026-06-01 2026-06-30 owner-council north-exampleshire-council=5 south-exampleshire-council=6
cla_ends 2026-06-01 2026-06-30 team assessment-north=2 assessment-south=1 children-in-care=1 disabled-children=3 family-support=4
cla_ends 2026-07-01 2026-07-31 age-band 1-to-4=4 10-to-15=18 16-to-17=5 18-and-over=3 5-to-9=13
cla_ends 2026-07-01 2026-07-31 sex female=21 male=22
cla_ends 2026-07-01 2026-07-31 ethnicity asian=11 black=3 mixed=5 other-ethnic-group=1 unknown=2 white=21
cla_ends 2026-07-01 2026-07-31 disability disabled=6 not-disabled=34 unknown=3
cla_ends 2026-07-01 2026-07-31 owner-council north-exampleshire-council=30 south-exampleshire-council=13
cla_ends 2026-07-01 2026-07-31 team assessment-north=7 assessment-south=8 children-in-care=6 disabled-children=10 family-support=12
cla_ends 2026-08-01 2026-08-31 age-band 1-to-4=4 10-to-15=4 16-to-17=1 18-and-over=1 5-to-9=7
cla_ends 2026-08-01 2026-08-31 sex female=10 male=6 unknown=1
cla_ends 2026-08-01 2026-08-31 ethnicity asian=5 mixed=2 white=10
cla_ends 2026-08-01 2026-08-31 disability not-disabled=17
cla_ends 2026-08-01 2026-08-31 owner-council north-exampleshire-council=12 south-exampleshire-council=5
cla_ends 2026-08-01 2026-08-31 team assessment-north=5 assessment-south=3 children-in-care=3 disabled-children=4 family-support=2
cla_ends 2026-09-01 2026-09-30 age-band 1-to-4=1 10-to-15=7 16-to-17=6 18-and-over=3 5-to-9=9
cla_ends 2026-09-01 2026-09-30 sex female=14 male=12
cla_ends 2026-09-01 2026-09-30 ethnicity asian=4 black=4 mixed=3 unknown=1 white=14
cla_ends 2026-09-01 2026-09-30 disability disabled=2 not-disabled=23 unknown=1
cla_ends 2026-09-01 2026-09-30 owner-council north-exampleshire-council=16 south-exampleshire-council=10
cla_ends 2026-09-01 2026-09-30 team assessment-north=7 assessment-south=7 children-in-care=3 disabled-children=5 family-support=4
cla_ends 2026-10-01 2026-10-31 age-band 1-to-4=2 10-to-15=9 16-to-17=3 18-and-over=1 5-to-9=8
cla_ends 2026-10-01 2026-10-31 sex female=12 male=11
cla_ends 2026-10-01 2026-10-31 ethnicity asian=4 mixed=1 other-ethnic-group=1 unknown=5 white=12
cla_ends 2026-10-01 2026-10-31 disability disabled=3 not-disabled=19 unknown=1
cla_ends 2026-10-01 2026-10-31 owner-council north-exampleshire-council=14 south-exampleshire-council=9
cla_ends 2026-10-01 2026-10-31 team assessment-north=4 assessment-south=6 children-in-care=5 disabled-children=2 family-support=6
cin_open 2025-10-31 2025-10-31 age-band 1-to-4=704 10-to-15=1305 16-to-17=169 18-and-over=56 5-to-9=1061 under-1=67
cin_open 2025-10-31 2025-10-31 sex female=1602 male=1682 neither=37 unknown=41
cin_open 2025-10-31 2025-10-31 ethnicity asian=638 black=300 mixed=299 other-ethnic-group=42 unknown=146 white=1937
cin_open 2025-10-31 2025-10-31 disability disabled=368 not-disabled=2882 unknown=112
cin_open 2025-10-31 2025-10-31 owner-council north-exampleshire-council=2003 south-exampleshire-council=1359
cin_open 2025-10-31 2025-10-31 team assessment-north=683 assessment-south=660 children-in-care=674 disabled-children=667 family-support=678
cin_open 2025-11-30 2025-11-30 age-band 1-to-4=687 10-to-15=1289 16-to-17=171 18-and-over=56 5-to-9=1033 under-1=75
cin_open 2025-11-30 2025-11-30 sex female=1567 male=1668 neither=38 unknown=38
cin_open 2025-11-30 2025-11-30 ethnicity asian=639 black=309 mixed=288 other-ethnic-group=41 unknown=143 white=1891
cin_open 2025-11-30 2025-11-30 disability disabled=363 not-disabled=2837 unknown=111
cin_open 2025-11-30 2025-11-30 owner-council north-exampleshire-council=1983 south-exampleshire-council=1328
cin_open 2025-11-30 2025-11-30 team assessment-north=671 assessment-south=651 children-in-care=647 disabled-children=667 family-support=675
cin_open 2025-12-31 2025-12-31 age-band 1-to-4=687 10-to-15=1291 16-to-17=174 18-and-over=59 5-to-9=1057 under-1=70
cin_open 2025-12-31 2025-12-31 sex female=1592 male=1668 neither=37 unknown=41
cin_open 2025-12-31 2025-12-31 ethnicity asian=634 black=310 mixed=300 other-ethnic-group=43 unknown=149 white=1902
cin_open 2025-12-31 2025-12-31 disability disabled=359 not-disabled=2865 unknown=114
cin_open 2025-12-31 2025-12-31 owner-council north-exampleshire-council=1992 south-exampleshire-council=1346
cin_open 2025-12-31 2025-12-31 team assessment-north=687 assessment-south=665 children-in-care=637 disabled-children=670 family-support=679
cin_open 2026-01-31 2026-01-31 age-band 1-to-4=693 10-to-15=1276 16-to-17=165 18-and-over=65 5-to-9=1083 under-1=68
cin_open 2026-01-31 2026-01-31 sex female=1613 male=1661 neither=37 unknown=39
cin_open 2026-01-31 2026-01-31 ethnicity asian=636 black=303 mixed=317 other-ethnic-group=43 unknown=153 white=1898
cin_open 2026-01-31 2026-01-31 disability disabled=379 not-disabled=2857 unknown=114
cin_open 2026-01-31 2026-01-31 owner-council north-exampleshire-council=2000 south-exampleshire-council=1350
cin_open 2026-01-31 2026-01-31 team assessment-north=693 assessment-south=681 children-in-care=639 disabled-children=656 family-support=681
cin_open 2026-02-28 2026-02-28 age-band 1-to-4=696 10-to-15=1292 16-to-17=157 18-and-over=65 5-to-9=1083 under-1=69
cin_open 2026-02-28 2026-02-28 sex female=1600 male=1685 neither=37 unknown=40
cin_open 2026-02-28 2026-02-28 ethnicity asian=626 black=300 mixed=338 other-ethnic-group=42 unknown=156 white=1900
cin_open 2026-02-28 2026-02-28 disability disabled=387 not-disabled=2863 unknown=112
cin_open 2026-02-28 2026-02-28 owner-council north-exampleshire-council=2003 south-exampleshire-council=1359
cin_open 2026-02-28 2026-02-28 team assessment-north=697 assessment-south=692 children-in-care=640 disabled-children=657 family-support=676
cin_open 2026-03-31 2026-03-31 age-band 1-to-4=689 10-to-15=1281 16-to-17=153 18-and-over=65 5-to-9=1064 under-1=72
cin_open 2026-03-31 2026-03-31 sex female=1589 male=1658 neither=38 unknown=39
cin_open 2026-03-31 2026-03-31 ethnicity asian=623 black=295 mixed=333 other-ethnic-group=37 unknown=154 white=1882
cin_open 2026-03-31 2026-03-31 disability disabled=382 not-disabled=2829 unknown=113
cin_open 2026-03-31 2026-03-31 owner-council north-exampleshire-council=1983 south-exampleshire-council=1341
cin_open 2026-03-31 2026-03-31 team assessment-north=682 assessment-south=678 children-in-care=648 disabled-children=671 family-support=645
cin_open 2026-04-30 2026-04-30 age-band 1-to-4=705 10-to-15=1288 16-to-17=157 18-and-over=66 5-to-9=1088 under-1=65
cin_open 2026-04-30 2026-04-30 sex female=1600 male=1690 neither=38 unknown=41
cin_open 2026-04-30 2026-04-30 ethnicity asian=618 black=303 mixed=333 other-ethnic-group=34 unknown=155 white=1926
cin_open 2026-04-30 2026-04-30 disability disabled=396 not-disabled=2860 unknown=113
cin_open 2026-04-30 2026-04-30 owner-council north-exampleshire-council=2023 south-exampleshire-council=1346
cin_open 2026-04-30 2026-04-30 team assessment-north=698 assessment-south=681 children-in-care=664 disabled-children=692 family-support=634
cin_open 2026-05-31 2026-05-31 age-band 1-to-4=719 10-to-15=1301 16-to-17=145 18-and-over=72 5-to-9=1088 under-1=73
cin_open 2026-05-31 2026-05-31 sex female=1598 male=1725 neither=38 unknown=37
cin_open 2026-05-31 2026-05-31 ethnicity asian=602 black=326 mixed=334 other-ethnic-group=33 unknown=156 white=1947
cin_open 2026-05-31 2026-05-31 disability disabled=408 not-disabled=2871 unknown=119
cin_open 2026-05-31 2026-05-31 owner-council north-exampleshire-council=2037 south-exampleshire-council=1361
cin_open 2026-05-31 2026-05-31 team assessment-north=722 assessment-south=665 children-in-care=683 disabled-children=690 family-support=638
cin_open 2026-06-30 2026-06-30 age-band 1-to-4=709 10-to-15=1287 16-to-17=148 18-and-over=72 5-to-9=1060 under-1=67
cin_open 2026-06-30 2026-06-30 sex female=1574 male=1693 neither=36 unknown=40
cin_open 2026-06-30 2026-06-30 ethnicity asian=609 black=310 mixed=333 other-ethnic-group=31 unknown=153 white=1907
cin_open 2026-06-30 2026-06-30 disability disabled=408 not-disabled=2816 unknown=119
cin_open 2026-06-30 2026-06-30 owner-council north-exampleshire-council=1990 south-exampleshire-council=1353
cin_open 2026-06-30 2026-06-30 team assessment-north=728 assessment-south=641 children-in-care=672 disabled-children=656 family-support=646
cin_open 2026-07-31 2026-07-31 age-band 1-to-4=717 10-to-15=1282 16-to-17=149 18-and-over=69 5-to-9=1074 under-1=61
cin_open 2026-07-31 2026-07-31 sex female=1570 male=1701 neither=38 unknown=43
cin_open 2026-07-31 2026-07-31 ethnicity asian=611 black=313 mixed=323 other-ethnic-group=31 unknown=151 white=1923
cin_open 2026-07-31 2026-07-31 disability disabled=398 not-disabled=2845 unknown=109
cin_open 2026-07-31 2026-07-31 owner-council north-exampleshire-council=1994 south-exampleshire-council=1358
cin_open 2026-07-31 2026-07-31 team assessment-north=712 assessment-south=655 children-in-care=672 disabled-children=658 family-support=655
cin_open 2026-08-31 2026-08-31 age-band 1-to-4=700 10-to-15=1281 16-to-17=154 18-and-over=69 5-to-9=1060 under-1=63
cin_open 2026-08-31 2026-08-31 sex female=1556 male=1695 neither=34 unknown=42
cin_open 2026-08-31 2026-08-31 ethnicity asian=605 black=307 mixed=325 other-ethnic-group=36 unknown=150 white=1904
cin_open 2026-08-31 2026-08-31 disability disabled=398 not-disabled=2818 unknown=111
cin_open 2026-08-31 2026-08-31 owner-council north-exampleshire-council=1976 south-exampleshire-council=1351
cin_open 2026-08-31 2026-08-31 team assessment-north=702 assessment-south=647 children-in-care=677 disabled-children=661 family-support=640
cin_open 2026-09-30 2026-09-30 age-band 1-to-4=694 10-to-15=1307 16-to-17=151 18-and-over=68 5-to-9=1031 under-1=67
cin_open 2026-09-30 2026-09-30 sex female=1565 male=1677 neither=32 unknown=44
cin_open 2026-09-30 2026-09-30 ethnicity asian=619 black=304 mixed=317 other-ethnic-group=36 unknown=152 white=1890
cin_open 2026-09-30 2026-09-30 disability disabled=392 not-disabled=2815 unknown=111
cin_open 2026-09-30 2026-09-30 owner-council north-exampleshire-council=1975 south-exampleshire-council=1343
cin_open 2026-09-30 2026-09-30 team assessment-north=708 assessment-south=637 children-in-care=676 disabled-children=668 family-support=629
cin_open 2026-10-31 2026-10-31 age-band 1-to-4=695 10-to-15=1322 16-to-17=153 18-and-over=69 5-to-9=1034 under-1=75
cin_open 2026-10-31 2026-10-31 sex female=1583 male=1687 neither=35 unknown=43
cin_open 2026-10-31 2026-10-31 ethnicity asian=637 black=299 mixed=311 other-ethnic-group=35 unknown=150 white=1916
cin_open 2026-10-31 2026-10-31 disability disabled=398 not-disabled=2836 unknown=114
cin_open 2026-10-31 2026-10-31 owner-council north-exampleshire-council=1992 south-exampleshire-council=1356
cin_open 2026-10-31 2026-10-31 team assessment-north=714 assessment-south=642 children-in-care=685 disabled-children=665 family-support=642
cp_open 2025-10-31 2025-10-31 age-band 1-to-4=160 10-to-15=247 16-to-17=31 5-to-9=208 under-1=14
cp_open 2025-10-31 2025-10-31 sex female=323 male=321 neither=8 unknown=8
cp_open 2025-10-31 2025-10-31 ethnicity asian=125 black=46 mixed=64 other-ethnic-group=9 unknown=29 white=387
cp_open 2025-10-31 2025-10-31 disability disabled=61 not-disabled=578 unknown=21
cp_open 2025-10-31 2025-10-31 owner-council north-exampleshire-council=401 south-exampleshire-council=259
cp_open 2025-10-31 2025-10-31 team assessment-north=124 assessment-south=145 children-in-care=137 disabled-children=126 family-support=128
cp_open 2025-11-30 2025-11-30 age-band 1-to-4=160 10-to-15=238 16-to-17=31 5-to-9=207 under-1=14
cp_open 2025-11-30 2025-11-30 sex female=319 male=318 neither=8 unknown=5
cp_open 2025-11-30 2025-11-30 ethnicity asian=125 black=50 mixed=63 other-ethnic-group=8 unknown=29 white=375
cp_open 2025-11-30 2025-11-30 disability disabled=61 not-disabled=568 unknown=21
cp_open 2025-11-30 2025-11-30 owner-council north-exampleshire-council=398 south-exampleshire-council=252
cp_open 2025-11-30 2025-11-30 team assessment-north=121 assessment-south=147 children-in-care=134 disabled-children=122 family-support=126
cp_open 2025-12-31 2025-12-31 age-band 1-to-4=161 10-to-15=238 16-to-17=29 5-to-9=209 under-1=11
cp_open 2025-12-31 2025-12-31 sex female=326 male=310 neither=8 unknown=4
cp_open 2025-12-31 2025-12-31 ethnicity asian=125 black=48 mixed=66 other-ethnic-group=8 unknown=30 white=371
cp_open 2025-12-31 2025-12-31 disability disabled=59 not-disabled=567 unknown=22
cp_open 2025-12-31 2025-12-31 owner-council north-exampleshire-council=395 south-exampleshire-council=253
cp_open 2025-12-31 2025-12-31 team assessment-north=119 assessment-south=148 children-in-care=136 disabled-children=119 family-support=126
cp_open 2026-01-31 2026-01-31 age-band 1-to-4=158 10-to-15=239 16-to-17=26 5-to-9=220 under-1=13
cp_open 2026-01-31 2026-01-31 sex female=333 male=310 neither=8 unknown=5
cp_open 2026-01-31 2026-01-31 ethnicity asian=127 black=49 mixed=68 other-ethnic-group=7 unknown=30 white=375
cp_open 2026-01-31 2026-01-31 disability disabled=66 not-disabled=569 unknown=21
cp_open 2026-01-31 2026-01-31 owner-council north-exampleshire-council=402 south-exampleshire-council=254
cp_open 2026-01-31 2026-01-31 team assessment-north=124 assessment-south=147 children-in-care=136 disabled-children=118 family-support=131
cp_open 2026-02-28 2026-02-28 age-band 1-to-4=153 10-to-15=246 16-to-17=29 5-to-9=225 under-1=15
cp_open 2026-02-28 2026-02-28 sex female=333 male=322 neither=7 unknown=6
cp_open 2026-02-28 2026-02-28 ethnicity asian=127 black=48 mixed=76 other-ethnic-group=7 unknown=31 white=379
cp_open 2026-02-28 2026-02-28 disability disabled=71 not-disabled=575 unknown=22
cp_open 2026-02-28 2026-02-28 owner-council north-exampleshire-council=404 south-exampleshire-council=264
cp_open 2026-02-28 2026-02-28 team assessment-north=126 assessment-south=155 children-in-care=138 disabled-children=122 family-support=127
cp_open 2026-03-31 2026-03-31 age-band 1-to-4=151 10-to-15=249 16-to-17=32 5-to-9=228 under-1=15
cp_open 2026-03-31 2026-03-31 sex female=336 male=326 neither=7 unknown=6
cp_open 2026-03-31 2026-03-31 ethnicity asian=127 black=49 mixed=81 other-ethnic-group=5 unknown=33 white=380
cp_open 2026-03-31 2026-03-31 disability disabled=77 not-disabled=576 unknown=22
cp_open 2026-03-31 2026-03-31 owner-council north-exampleshire-council=413 south-exampleshire-council=262
cp_open 2026-03-31 2026-03-31 team assessment-north=127 assessment-south=149 children-in-care=145 disabled-children=129 family-support=125
cp_open 2026-04-30 2026-04-30 age-band 1-to-4=143 10-to-15=252 16-to-17=30 5-to-9=228 under-1=16
cp_open 2026-04-30 2026-04-30 sex female=337 male=319 neither=6 unknown=7
cp_open 2026-04-30 2026-04-30 ethnicity asian=122 black=47 mixed=77 other-ethnic-group=5 unknown=32 white=386
cp_open 2026-04-30 2026-04-30 disability disabled=78 not-disabled=569 unknown=22
cp_open 2026-04-30 2026-04-30 owner-council north-exampleshire-council=405 south-exampleshire-council=264
cp_open 2026-04-30 2026-04-30 team assessment-north=132 assessment-south=146 children-in-care=140 disabled-children=130 family-support=121
cp_open 2026-05-31 2026-05-31 age-band 1-to-4=146 10-to-15=251 16-to-17=22 5-to-9=225 under-1=15
cp_open 2026-05-31 2026-05-31 sex female=327 male=319 neither=6 unknown=7
cp_open 2026-05-31 2026-05-31 ethnicity asian=114 black=49 mixed=72 other-ethnic-group=6 unknown=33 white=385
cp_open 2026-05-31 2026-05-31 disability disabled=76 not-disabled=561 unknown=22
cp_open 2026-05-31 2026-05-31 owner-council north-exampleshire-council=399 south-exampleshire-council=260
cp_open 2026-05-31 2026-05-31 team assessment-north=124 assessment-south=141 children-in-care=138 disabled-children=134 family-support=122
cp_open 2026-06-30 2026-06-30 age-band 1-to-4=150 10-to-15=254 16-to-17=23 5-to-9=220 under-1=13
cp_open 2026-06-30 2026-06-30 sex female=334 male=312 neither=6 unknown=8
cp_open 2026-06-30 2026-06-30 ethnicity asian=118 black=49 mixed=75 other-ethnic-group=5 unknown=35 white=378
cp_open 2026-06-30 2026-06-30 disability disabled=76 not-disabled=563 unknown=21
cp_open 2026-06-30 2026-06-30 owner-council north-exampleshire-council=400 south-exampleshire-council=260
cp_open 2026-06-30 2026-06-30 team assessment-north=113 assessment-south=146 children-in-care=143 disabled-children=134 family-support=124
cp_open 2026-07-31 2026-07-31 age-band 1-to-4=152 10-to-15=256 16-to-17=22 5-to-9=216 under-1=17
cp_open 2026-07-31 2026-07-31 sex female=328 male=320 neither=6 unknown=9
cp_open 2026-07-31 2026-07-31 ethnicity asian=116 black=51 mixed=72 other-ethnic-group=6 unknown=30 white=388
cp_open 2026-07-31 2026-07-31 disability disabled=74 not-disabled=567 unknown=22
cp_open 2026-07-31 2026-07-31 owner-council north-exampleshire-council=404 south-exampleshire-council=259
cp_open 2026-07-31 2026-07-31 team assessment-north=118 assessment-south=141 children-in-care=139 disabled-children=141 family-support=124
cp_open 2026-08-31 2026-08-31 age-band 1-to-4=157 10-to-15=246 16-to-17=22 5-to-9=210 under-1=15
cp_open 2026-08-31 2026-08-31 sex female=318 male=318 neither=4 unknown=10
cp_open 2026-08-31 2026-08-31 ethnicity asian=122 black=50 mixed=69 other-ethnic-group=7 unknown=30 white=372
cp_open 2026-08-31 2026-08-31 disability disabled=77 not-disabled=552 unknown=21
cp_open 2026-08-31 2026-08-31 owner-council north-exampleshire-council=397 south-exampleshire-council=253
cp_open 2026-08-31 2026-08-31 team assessment-north=116 assessment-south=145 children-in-care=132 disabled-children=135 family-support=122
cp_open 2026-09-30 2026-09-30 age-band 1-to-4=157 10-to-15=255 16-to-17=25 5-to-9=215 under-1=19
cp_open 2026-09-30 2026-09-30 sex female=333 male=325 neither=3 unknown=10
cp_open 2026-09-30 2026-09-30 ethnicity asian=124 black=54 mixed=68 other-ethnic-group=7 unknown=31 white=387
cp_open 2026-09-30 2026-09-30 disability disabled=78 not-disabled=570 unknown=23
cp_open 2026-09-30 2026-09-30 owner-council north-exampleshire-council=412 south-exampleshire-council=259
cp_open 2026-09-30 2026-09-30 team assessment-north=124 assessment-south=143 children-in-care=128 disabled-children=141 family-support=135
cp_open 2026-10-31 2026-10-31 age-band 1-to-4=156 10-to-15=244 16-to-17=27 5-to-9=217 under-1=19
cp_open 2026-10-31 2026-10-31 sex female=334 male=315 neither=4 unknown=10
cp_open 2026-10-31 2026-10-31 ethnicity asian=127 black=55 mixed=66 other-ethnic-group=6 unknown=30 white=379
cp_open 2026-10-31 2026-10-31 disability disabled=74 not-disabled=566 unknown=23
cp_open 2026-10-31 2026-10-31 owner-council north-exampleshire-council=404 south-exampleshire-council=259
cp_open 2026-10-31 2026-10-31 team assessment-north=125 assessment-south=140 children-in-care=124 disabled-children=142 family-support=132
cla_open 2025-10-31 2025-10-31 age-band 1-to-4=122 10-to-15=388 16-to-17=87 18-and-over=55 5-to-9=290
cla_open 2025-10-31 2025-10-31 sex female=459 male=461 neither=9 unknown=13
cla_open 2025-10-31 2025-10-31 ethnicity asian=181 black=85 mixed=88 other-ethnic-group=11 unknown=45 white=532
cla_open 2025-10-31 2025-10-31 disability disabled=127 not-disabled=781 unknown=34
cla_open 2025-10-31 2025-10-31 owner-council north-exampleshire-council=555 south-exampleshire-council=387
cla_open 2025-10-31 2025-10-31 team assessment-north=198 assessment-south=184 children-in-care=166 disabled-children=193 family-support=201
cla_open 2025-11-30 2025-11-30 age-band 1-to-4=121 10-to-15=388 16-to-17=90 18-and-over=56 5-to-9=279
cla_open 2025-11-30 2025-11-30 sex female=461 male=451 neither=10 unknown=12
cla_open 2025-11-30 2025-11-30 ethnicity asian=181 black=88 mixed=81 other-ethnic-group=11 unknown=43 white=530
cla_open 2025-11-30 2025-11-30 disability disabled=126 not-disabled=774 unknown=34
cla_open 2025-11-30 2025-11-30 owner-council north-exampleshire-council=550 south-exampleshire-council=384
cla_open 2025-11-30 2025-11-30 team assessment-north=195 assessment-south=185 children-in-care=159 disabled-children=197 family-support=198
cla_open 2025-12-31 2025-12-31 age-band 1-to-4=125 10-to-15=390 16-to-17=91 18-and-over=59 5-to-9=281
cla_open 2025-12-31 2025-12-31 sex female=469 male=454 neither=10 unknown=13
cla_open 2025-12-31 2025-12-31 ethnicity asian=184 black=90 mixed=81 other-ethnic-group=11 unknown=44 white=536
cla_open 2025-12-31 2025-12-31 disability disabled=128 not-disabled=783 unknown=35
cla_open 2025-12-31 2025-12-31 owner-council north-exampleshire-council=555 south-exampleshire-council=391
cla_open 2025-12-31 2025-12-31 team assessment-north=198 assessment-south=187 children-in-care=161 disabled-children=197 family-support=203
cla_open 2026-01-31 2026-01-31 age-band 1-to-4=123 10-to-15=388 16-to-17=90 18-and-over=65 5-to-9=274
cla_open 2026-01-31 2026-01-31 sex female=464 male=454 neither=10 unknown=12
cla_open 2026-01-31 2026-01-31 ethnicity asian=181 black=88 mixed=81 other-ethnic-group=12 unknown=45 white=533
cla_open 2026-01-31 2026-01-31 disability disabled=127 not-disabled=778 unknown=35
cla_open 2026-01-31 2026-01-31 owner-council north-exampleshire-council=553 south-exampleshire-council=387
cla_open 2026-01-31 2026-01-31 team assessment-north=200 assessment-south=184 children-in-care=162 disabled-children=198 family-support=196
cla_open 2026-02-28 2026-02-28 age-band 1-to-4=124 10-to-15=376 16-to-17=84 18-and-over=65 5-to-9=275
cla_open 2026-02-28 2026-02-28 sex female=460 male=442 neither=10 unknown=12
cla_open 2026-02-28 2026-02-28 ethnicity asian=173 black=87 mixed=80 other-ethnic-group=11 unknown=45 white=528
cla_open 2026-02-28 2026-02-28 disability disabled=124 not-disabled=764 unknown=36
cla_open 2026-02-28 2026-02-28 owner-council north-exampleshire-council=546 south-exampleshire-council=378
cla_open 2026-02-28 2026-02-28 team assessment-north=195 assessment-south=181 children-in-care=160 disabled-children=204 family-support=184
cla_open 2026-03-31 2026-03-31 age-band 1-to-4=126 10-to-15=388 16-to-17=83 18-and-over=65 5-to-9=272
cla_open 2026-03-31 2026-03-31 sex female=468 male=444 neither=11 unknown=11
cla_open 2026-03-31 2026-03-31 ethnicity asian=175 black=85 mixed=79 other-ethnic-group=10 unknown=44 white=541
cla_open 2026-03-31 2026-03-31 disability disabled=130 not-disabled=768 unknown=36
cla_open 2026-03-31 2026-03-31 owner-council north-exampleshire-council=553 south-exampleshire-council=381
cla_open 2026-03-31 2026-03-31 team assessment-north=197 assessment-south=182 children-in-care=158 disabled-children=206 family-support=191
cla_open 2026-04-30 2026-04-30 age-band 1-to-4=123 10-to-15=379 16-to-17=86 18-and-over=66 5-to-9=272
cla_open 2026-04-30 2026-04-30 sex female=463 male=442 neither=11 unknown=10
cla_open 2026-04-30 2026-04-30 ethnicity asian=174 black=85 mixed=80 other-ethnic-group=10 unknown=43 white=534
cla_open 2026-04-30 2026-04-30 disability disabled=130 not-disabled=761 unknown=35
cla_open 2026-04-30 2026-04-30 owner-council north-exampleshire-council=552 south-exampleshire-council=374
cla_open 2026-04-30 2026-04-30 team assessment-north=194 assessment-south=179 children-in-care=160 disabled-children=202 family-support=191
cla_open 2026-05-31 2026-05-31 age-band 1-to-4=131 10-to-15=394 16-to-17=79 18-and-over=72 5-to-9=262
cla_open 2026-05-31 2026-05-31 sex female=462 male=454 neither=11 unknown=11
cla_open 2026-05-31 2026-05-31 ethnicity asian=174 black=87 mixed=83 other-ethnic-group=10 unknown=43 white=541
cla_open 2026-05-31 2026-05-31 disability disabled=131 not-disabled=771 unknown=36
cla_open 2026-05-31 2026-05-31 owner-council north-exampleshire-council=560 south-exampleshire-council=378
cla_open 2026-05-31 2026-05-31 team assessment-north=194 assessment-south=183 children-in-care=155 disabled-children=212 family-support=194
cla_open 2026-06-30 2026-06-30 age-band 1-to-4=132 10-to-15=399 16-to-17=80 18-and-over=72 5-to-9=263
cla_open 2026-06-30 2026-06-30 sex female=464 male=461 neither=10 unknown=11
cla_open 2026-06-30 2026-06-30 ethnicity asian=175 black=86 mixed=85 other-ethnic-group=10 unknown=43 white=547
cla_open 2026-06-30 2026-06-30 disability disabled=131 not-disabled=779 unknown=36
cla_open 2026-06-30 2026-06-30 owner-council north-exampleshire-council=566 south-exampleshire-council=380
cla_open 2026-06-30 2026-06-30 team assessment-north=196 assessment-south=188 children-in-care=157 disabled-children=214 family-support=191
cla_open 2026-07-31 2026-07-31 age-band 1-to-4=126 10-to-15=390 16-to-17=80 18-and-over=69 5-to-9=268
cla_open 2026-07-31 2026-07-31 sex female=456 male=455 neither=11 unknown=11
cla_open 2026-07-31 2026-07-31 ethnicity asian=167 black=86 mixed=82 other-ethnic-group=9 unknown=42 white=547
cla_open 2026-07-31 2026-07-31 disability disabled=127 not-disabled=772 unknown=34
cla_open 2026-07-31 2026-07-31 owner-council north-exampleshire-council=554 south-exampleshire-council=379
cla_open 2026-07-31 2026-07-31 team assessment-north=196 assessment-south=189 children-in-care=153 disabled-children=209 family-support=186
cla_open 2026-08-31 2026-08-31 age-band 1-to-4=130 10-to-15=394 16-to-17=81 18-and-over=69 5-to-9=270
cla_open 2026-08-31 2026-08-31 sex female=461 male=461 neither=11 unknown=11
cla_open 2026-08-31 2026-08-31 ethnicity asian=166 black=88 mixed=83 other-ethnic-group=10 unknown=44 white=553
cla_open 2026-08-31 2026-08-31 disability disabled=132 not-disabled=777 unknown=35
cla_open 2026-08-31 2026-08-31 owner-council north-exampleshire-council=560 south-exampleshire-council=384
cla_open 2026-08-31 2026-08-31 team assessment-north=199 assessment-south=192 children-in-care=153 disabled-children=207 family-support=193
cla_open 2026-09-30 2026-09-30 age-band 1-to-4=132 10-to-15=399 16-to-17=77 18-and-over=68 5-to-9=267
cla_open 2026-09-30 2026-09-30 sex female=455 male=466 neither=11 unknown=11
cla_open 2026-09-30 2026-09-30 ethnicity asian=168 black=86 mixed=81 other-ethnic-group=10 unknown=44 white=554
cla_open 2026-09-30 2026-09-30 disability disabled=132 not-disabled=776 unknown=35
cla_open 2026-09-30 2026-09-30 owner-council north-exampleshire-council=559 south-exampleshire-council=384
cla_open 2026-09-30 2026-09-30 team assessment-north=197 assessment-south=193 children-in-care=154 disabled-children=206 family-support=193
cla_open 2026-10-31 2026-10-31 age-band 1-to-4=131 10-to-15=399 16-to-17=78 18-and-over=69 5-to-9=266
cla_open 2026-10-31 2026-10-31 sex female=451 male=469 neither=12 unknown=11
cla_open 2026-10-31 2026-10-31 ethnicity asian=168 black=86 mixed=83 other-ethnic-group=9 unknown=40 white=557
cla_open 2026-10-31 2026-10-31 disability disabled=132 not-disabled=777 unknown=34
cla_open 2026-10-31 2026-10-31 owner-council north-exampleshire-council=558 south-exampleshire-council=385
cla_open 2026-10-31 2026-10-31 team assessment-north=199 assessment-south=190 children-in-care=152 disabled-children=206 family-support=196
cla_3plus_placements_pct 2025-10-01 2025-10-31 age-band 1-to-4=7/122 10-to-15=41/388 16-to-17=8/87 18-and-over=19/55 5-to-9=29/290
cla_3plus_placements_pct 2025-10-01 2025-10-31 sex female=50/459 male=52/461 neither=2/9 unknown=0/13
cla_3plus_placements_pct 2025-10-01 2025-10-31 ethnicity asian=16/181 black=10/85 mixed=9/88 other-ethnic-group=1/11 unknown=5/45 white=63/532
cla_3plus_placements_pct 2025-10-01 2025-10-31 disability disabled=15/127 not-disabled=87/781 unknown=2/34
cla_3plus_placements_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=62/555 south-exampleshire-council=42/387
cla_3plus_placements_pct 2025-10-01 2025-10-31 team unknown=104/942
cla_3plus_placements_pct 2025-11-01 2025-11-30 age-band 1-to-4=7/121 10-to-15=39/388 16-to-17=7/90 18-and-over=18/56 5-to-9=22/279
cla_3plus_placements_pct 2025-11-01 2025-11-30 sex female=47/461 male=44/451 neither=2/10 unknown=0/12
cla_3plus_placements_pct 2025-11-01 2025-11-30 ethnicity asian=14/181 black=10/88 mixed=8/81 other-ethnic-group=1/11 unknown=4/43 white=56/530
cla_3plus_placements_pct 2025-11-01 2025-11-30 disability disabled=13/126 not-disabled=78/774 unknown=2/34
cla_3plus_placements_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=58/550 south-exampleshire-council=35/384
cla_3plus_placements_pct 2025-11-01 2025-11-30 team unknown=93/934
cla_3plus_placements_pct 2025-12-01 2025-12-31 age-band 1-to-4=7/125 10-to-15=47/390 16-to-17=11/91 18-and-over=19/59 5-to-9=23/281
cla_3plus_placements_pct 2025-12-01 2025-12-31 sex female=54/469 male=51/454 neither=2/10 unknown=0/13
cla_3plus_placements_pct 2025-12-01 2025-12-31 ethnicity asian=21/184 black=10/90 mixed=9/81 other-ethnic-group=1/11 unknown=4/44 white=62/536
cla_3plus_placements_pct 2025-12-01 2025-12-31 disability disabled=15/128 not-disabled=89/783 unknown=3/35
cla_3plus_placements_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=65/555 south-exampleshire-council=42/391
cla_3plus_placements_pct 2025-12-01 2025-12-31 team unknown=107/946
cla_3plus_placements_pct 2026-01-01 2026-01-31 age-band 1-to-4=8/123 10-to-15=58/388 16-to-17=11/90 18-and-over=22/65 5-to-9=22/274
cla_3plus_placements_pct 2026-01-01 2026-01-31 sex female=62/464 male=57/454 neither=2/10 unknown=0/12
cla_3plus_placements_pct 2026-01-01 2026-01-31 ethnicity asian=22/181 black=10/88 mixed=10/81 other-ethnic-group=1/12 unknown=5/45 white=73/533
cla_3plus_placements_pct 2026-01-01 2026-01-31 disability disabled=16/127 not-disabled=102/778 unknown=3/35
cla_3plus_placements_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=74/553 south-exampleshire-council=47/387
cla_3plus_placements_pct 2026-01-01 2026-01-31 team unknown=121/940
cla_3plus_placements_pct 2026-02-01 2026-02-28 age-band 1-to-4=5/124 10-to-15=39/376 16-to-17=9/84 18-and-over=20/65 5-to-9=22/275
cla_3plus_placements_pct 2026-02-01 2026-02-28 sex female=48/460 male=45/442 neither=2/10 unknown=0/12
cla_3plus_placements_pct 2026-02-01 2026-02-28 ethnicity asian=15/173 black=9/87 mixed=9/80 other-ethnic-group=1/11 unknown=4/45 white=57/528
cla_3plus_placements_pct 2026-02-01 2026-02-28 disability disabled=15/124 not-disabled=78/764 unknown=2/36
cla_3plus_placements_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=59/546 south-exampleshire-council=36/378
cla_3plus_placements_pct 2026-02-01 2026-02-28 team unknown=95/924
cla_3plus_placements_pct 2026-03-01 2026-03-31 age-band 1-to-4=6/126 10-to-15=55/388 16-to-17=13/83 18-and-over=21/65 5-to-9=26/272
cla_3plus_placements_pct 2026-03-01 2026-03-31 sex female=63/468 male=55/444 neither=2/11 unknown=1/11
cla_3plus_placements_pct 2026-03-01 2026-03-31 ethnicity asian=19/175 black=11/85 mixed=10/79 other-ethnic-group=1/10 unknown=5/44 white=75/541
cla_3plus_placements_pct 2026-03-01 2026-03-31 disability disabled=17/130 not-disabled=100/768 unknown=4/36
cla_3plus_placements_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=73/553 south-exampleshire-council=48/381
cla_3plus_placements_pct 2026-03-01 2026-03-31 team unknown=121/934
cla_3plus_placements_pct 2026-04-01 2026-04-30 age-band 1-to-4=5/123 10-to-15=35/379 16-to-17=9/86 18-and-over=21/66 5-to-9=19/272
cla_3plus_placements_pct 2026-04-01 2026-04-30 sex female=47/463 male=40/442 neither=2/11 unknown=0/10
cla_3plus_placements_pct 2026-04-01 2026-04-30 ethnicity asian=15/174 black=8/85 mixed=8/80 other-ethnic-group=1/10 unknown=3/43 white=54/534
cla_3plus_placements_pct 2026-04-01 2026-04-30 disability disabled=13/130 not-disabled=74/761 unknown=2/35
cla_3plus_placements_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=57/552 south-exampleshire-council=32/374
cla_3plus_placements_pct 2026-04-01 2026-04-30 team unknown=89/926
cla_3plus_placements_pct 2026-05-01 2026-05-31 age-band 1-to-4=6/131 10-to-15=61/394 16-to-17=11/79 18-and-over=24/72 5-to-9=22/262
cla_3plus_placements_pct 2026-05-01 2026-05-31 sex female=65/462 male=56/454 neither=2/11 unknown=1/11
cla_3plus_placements_pct 2026-05-01 2026-05-31 ethnicity asian=21/174 black=10/87 mixed=10/83 other-ethnic-group=2/10 unknown=5/43 white=76/541
cla_3plus_placements_pct 2026-05-01 2026-05-31 disability disabled=16/131 not-disabled=104/771 unknown=4/36
cla_3plus_placements_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=75/560 south-exampleshire-council=49/378
cla_3plus_placements_pct 2026-05-01 2026-05-31 team unknown=124/938
cla_3plus_placements_pct 2026-06-01 2026-06-30 age-band 1-to-4=5/132 10-to-15=45/399 16-to-17=10/80 18-and-over=20/72 5-to-9=18/263
cla_3plus_placements_pct 2026-06-01 2026-06-30 sex female=52/464 male=45/461 neither=1/10 unknown=0/11
cla_3plus_placements_pct 2026-06-01 2026-06-30 ethnicity asian=17/175 black=8/86 mixed=9/85 other-ethnic-group=1/10 unknown=3/43 white=60/547
cla_3plus_placements_pct 2026-06-01 2026-06-30 disability disabled=12/131 not-disabled=83/779 unknown=3/36
cla_3plus_placements_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=61/566 south-exampleshire-council=37/380
cla_3plus_placements_pct 2026-06-01 2026-06-30 team unknown=98/946
cla_3plus_placements_pct 2026-07-01 2026-07-31 age-band 1-to-4=3/126 10-to-15=53/390 16-to-17=8/80 18-and-over=19/69 5-to-9=21/268
cla_3plus_placements_pct 2026-07-01 2026-07-31 sex female=56/456 male=46/455 neither=1/11 unknown=1/11
cla_3plus_placements_pct 2026-07-01 2026-07-31 ethnicity asian=16/167 black=10/86 mixed=9/82 other-ethnic-group=1/9 unknown=3/42 white=65/547
cla_3plus_placements_pct 2026-07-01 2026-07-31 disability disabled=12/127 not-disabled=88/772 unknown=4/34
cla_3plus_placements_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=64/554 south-exampleshire-council=40/379
cla_3plus_placements_pct 2026-07-01 2026-07-31 team unknown=104/933
cla_3plus_placements_pct 2026-08-01 2026-08-31 age-band 1-to-4=2/130 10-to-15=66/394 16-to-17=9/81 18-and-over=23/69 5-to-9=31/270
cla_3plus_placements_pct 2026-08-01 2026-08-31 sex female=69/461 male=60/461 neither=1/11 unknown=1/11
cla_3plus_placements_pct 2026-08-01 2026-08-31 ethnicity asian=20/166 black=11/88 mixed=10/83 other-ethnic-group=2/10 unknown=6/44 white=82/553
cla_3plus_placements_pct 2026-08-01 2026-08-31 disability disabled=16/132 not-disabled=109/777 unknown=6/35
cla_3plus_placements_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=81/560 south-exampleshire-council=50/384
cla_3plus_placements_pct 2026-08-01 2026-08-31 team unknown=131/944
cla_3plus_placements_pct 2026-09-01 2026-09-30 age-band 1-to-4=2/132 10-to-15=43/399 16-to-17=6/77 18-and-over=19/68 5-to-9=20/267
cla_3plus_placements_pct 2026-09-01 2026-09-30 sex female=46/455 male=43/466 neither=1/11 unknown=0/11
cla_3plus_placements_pct 2026-09-01 2026-09-30 ethnicity asian=13/168 black=8/86 mixed=8/81 other-ethnic-group=1/10 unknown=3/44 white=57/554
cla_3plus_placements_pct 2026-09-01 2026-09-30 disability disabled=11/132 not-disabled=76/776 unknown=3/35
cla_3plus_placements_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=57/559 south-exampleshire-council=33/384
cla_3plus_placements_pct 2026-09-01 2026-09-30 team unknown=90/943
cla_3plus_placements_pct 2026-10-01 2026-10-31 age-band 1-to-4=2/131 10-to-15=53/399 16-to-17=7/78 18-and-over=21/69 5-to-9=21/266
cla_3plus_placements_pct 2026-10-01 2026-10-31 sex female=54/451 male=48/469 neither=1/12 unknown=1/11
cla_3plus_placements_pct 2026-10-01 2026-10-31 ethnicity asian=16/168 black=10/86 mixed=9/83 other-ethnic-group=2/9 unknown=3/40 white=64/557
cla_3plus_placements_pct 2026-10-01 2026-10-31 disability disabled=13/132 not-disabled=87/777 unknown=4/34
cla_3plus_placements_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=65/558 south-exampleshire-council=39/385
cla_3plus_placements_pct 2026-10-01 2026-10-31 team unknown=104/943
cla_stability_2y_pct 2025-10-01 2025-10-31 age-band 1-to-4=3/4 10-to-15=94/124 5-to-9=44/60
cla_stability_2y_pct 2025-10-01 2025-10-31 sex female=72/94 male=67/91 unknown=2/3
cla_stability_2y_pct 2025-10-01 2025-10-31 ethnicity asian=28/39 black=11/13 mixed=9/16 other-ethnic-group=1/1 unknown=7/9 white=85/110
cla_stability_2y_pct 2025-10-01 2025-10-31 disability disabled=17/21 not-disabled=121/163 unknown=3/4
cla_stability_2y_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=85/109 south-exampleshire-council=56/79
cla_stability_2y_pct 2025-10-01 2025-10-31 team unknown=141/188
cla_stability_2y_pct 2025-11-01 2025-11-30 age-band 1-to-4=1/3 10-to-15=82/121 5-to-9=36/63
cla_stability_2y_pct 2025-11-01 2025-11-30 sex female=59/93 male=58/91 unknown=2/3
cla_stability_2y_pct 2025-11-01 2025-11-30 ethnicity asian=24/35 black=10/13 mixed=9/17 other-ethnic-group=1/1 unknown=4/7 white=71/114
cla_stability_2y_pct 2025-11-01 2025-11-30 disability disabled=13/23 not-disabled=103/161 unknown=3/3
cla_stability_2y_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=74/109 south-exampleshire-council=45/78
cla_stability_2y_pct 2025-11-01 2025-11-30 team unknown=119/187
cla_stability_2y_pct 2025-12-01 2025-12-31 age-band 1-to-4=2/3 10-to-15=92/125 5-to-9=44/66
cla_stability_2y_pct 2025-12-01 2025-12-31 sex female=69/96 male=67/95 unknown=2/3
cla_stability_2y_pct 2025-12-01 2025-12-31 ethnicity asian=27/37 black=12/14 mixed=8/16 other-ethnic-group=2/2 unknown=6/8 white=83/117
cla_stability_2y_pct 2025-12-01 2025-12-31 disability disabled=19/26 not-disabled=114/162 unknown=5/6
cla_stability_2y_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=85/112 south-exampleshire-council=53/82
cla_stability_2y_pct 2025-12-01 2025-12-31 team unknown=138/194
cla_stability_2y_pct 2026-01-01 2026-01-31 age-band 1-to-4=3/4 10-to-15=90/127 5-to-9=44/66
cla_stability_2y_pct 2026-01-01 2026-01-31 sex female=70/97 male=66/98 unknown=1/2
cla_stability_2y_pct 2026-01-01 2026-01-31 ethnicity asian=27/37 black=12/15 mixed=8/16 other-ethnic-group=2/2 unknown=6/10 white=82/117
cla_stability_2y_pct 2026-01-01 2026-01-31 disability disabled=20/28 not-disabled=112/162 unknown=5/7
cla_stability_2y_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=84/114 south-exampleshire-council=53/83
cla_stability_2y_pct 2026-01-01 2026-01-31 team unknown=137/197
cla_stability_2y_pct 2026-02-01 2026-02-28 age-band 1-to-4=3/4 10-to-15=78/119 5-to-9=46/67
cla_stability_2y_pct 2026-02-01 2026-02-28 sex female=65/97 male=61/91 neither=0/1 unknown=1/1
cla_stability_2y_pct 2026-02-01 2026-02-28 ethnicity asian=21/33 black=12/16 mixed=7/14 other-ethnic-group=2/2 unknown=6/10 white=79/115
cla_stability_2y_pct 2026-02-01 2026-02-28 disability disabled=19/29 not-disabled=103/154 unknown=5/7
cla_stability_2y_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=79/114 south-exampleshire-council=48/76
cla_stability_2y_pct 2026-02-01 2026-02-28 team unknown=127/190
cla_stability_2y_pct 2026-03-01 2026-03-31 age-band 1-to-4=6/7 10-to-15=87/121 5-to-9=49/68
cla_stability_2y_pct 2026-03-01 2026-03-31 sex female=75/101 male=66/93 neither=0/1 unknown=1/1
cla_stability_2y_pct 2026-03-01 2026-03-31 ethnicity asian=23/34 black=12/15 mixed=8/13 other-ethnic-group=1/1 unknown=7/10 white=91/123
cla_stability_2y_pct 2026-03-01 2026-03-31 disability disabled=22/30 not-disabled=113/157 unknown=7/9
cla_stability_2y_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=92/121 south-exampleshire-council=50/75
cla_stability_2y_pct 2026-03-01 2026-03-31 team unknown=142/196
cla_stability_2y_pct 2026-04-01 2026-04-30 age-band 1-to-4=9/10 10-to-15=93/135 5-to-9=51/76
cla_stability_2y_pct 2026-04-01 2026-04-30 sex female=83/117 male=68/101 neither=1/2 unknown=1/1
cla_stability_2y_pct 2026-04-01 2026-04-30 ethnicity asian=23/36 black=12/17 mixed=10/16 other-ethnic-group=1/1 unknown=6/10 white=101/141
cla_stability_2y_pct 2026-04-01 2026-04-30 disability disabled=25/35 not-disabled=121/177 unknown=7/9
cla_stability_2y_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=98/136 south-exampleshire-council=55/85
cla_stability_2y_pct 2026-04-01 2026-04-30 team unknown=153/221
cla_stability_2y_pct 2026-05-01 2026-05-31 age-band 1-to-4=9/11 10-to-15=95/139 5-to-9=48/71
cla_stability_2y_pct 2026-05-01 2026-05-31 sex female=83/118 male=67/100 neither=1/2 unknown=1/1
cla_stability_2y_pct 2026-05-01 2026-05-31 ethnicity asian=22/35 black=12/17 mixed=10/17 other-ethnic-group=1/1 unknown=6/10 white=101/141
cla_stability_2y_pct 2026-05-01 2026-05-31 disability disabled=25/35 not-disabled=120/177 unknown=7/9
cla_stability_2y_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=98/137 south-exampleshire-council=54/84
cla_stability_2y_pct 2026-05-01 2026-05-31 team unknown=152/221
cla_stability_2y_pct 2026-06-01 2026-06-30 age-band 1-to-4=9/12 10-to-15=91/143 5-to-9=45/71
cla_stability_2y_pct 2026-06-01 2026-06-30 sex female=80/124 male=63/99 neither=1/2 unknown=1/1
cla_stability_2y_pct 2026-06-01 2026-06-30 ethnicity asian=21/37 black=12/19 mixed=9/17 other-ethnic-group=1/1 unknown=6/10 white=96/142
cla_stability_2y_pct 2026-06-01 2026-06-30 disability disabled=24/34 not-disabled=114/183 unknown=7/9
cla_stability_2y_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=92/139 south-exampleshire-council=53/87
cla_stability_2y_pct 2026-06-01 2026-06-30 team unknown=145/226
cla_stability_2y_pct 2026-07-01 2026-07-31 age-band 1-to-4=6/10 10-to-15=94/139 5-to-9=49/73
cla_stability_2y_pct 2026-07-01 2026-07-31 sex female=82/122 male=65/97 neither=1/2 unknown=1/1
cla_stability_2y_pct 2026-07-01 2026-07-31 ethnicity asian=21/33 black=12/19 mixed=10/16 other-ethnic-group=1/1 unknown=7/10 white=98/143
cla_stability_2y_pct 2026-07-01 2026-07-31 disability disabled=23/33 not-disabled=119/181 unknown=7/8
cla_stability_2y_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=94/137 south-exampleshire-council=55/85
cla_stability_2y_pct 2026-07-01 2026-07-31 team unknown=149/222
cla_stability_2y_pct 2026-08-01 2026-08-31 age-band 1-to-4=5/9 10-to-15=96/146 5-to-9=54/79
cla_stability_2y_pct 2026-08-01 2026-08-31 sex female=81/125 male=72/105 neither=1/3 unknown=1/1
cla_stability_2y_pct 2026-08-01 2026-08-31 ethnicity asian=22/35 black=13/19 mixed=10/18 other-ethnic-group=1/1 unknown=7/11 white=102/150
cla_stability_2y_pct 2026-08-01 2026-08-31 disability disabled=23/34 not-disabled=125/192 unknown=7/8
cla_stability_2y_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=96/142 south-exampleshire-council=59/92
cla_stability_2y_pct 2026-08-01 2026-08-31 team unknown=155/234
cla_stability_2y_pct 2026-09-01 2026-09-30 age-band 1-to-4=5/12 10-to-15=102/150 5-to-9=52/77
cla_stability_2y_pct 2026-09-01 2026-09-30 sex female=82/127 male=74/108 neither=2/3 unknown=1/1
cla_stability_2y_pct 2026-09-01 2026-09-30 ethnicity asian=24/35 black=12/19 mixed=9/17 other-ethnic-group=1/2 unknown=8/12 white=105/154
cla_stability_2y_pct 2026-09-01 2026-09-30 disability disabled=25/38 not-disabled=127/192 unknown=7/9
cla_stability_2y_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=99/145 south-exampleshire-council=60/94
cla_stability_2y_pct 2026-09-01 2026-09-30 team unknown=159/239
cla_stability_2y_pct 2026-10-01 2026-10-31 age-band 1-to-4=5/14 10-to-15=98/151 5-to-9=48/76
cla_stability_2y_pct 2026-10-01 2026-10-31 sex female=78/125 male=71/112 neither=1/3 unknown=1/1
cla_stability_2y_pct 2026-10-01 2026-10-31 ethnicity asian=23/36 black=11/21 mixed=9/18 other-ethnic-group=1/2 unknown=5/9 white=102/155
cla_stability_2y_pct 2026-10-01 2026-10-31 disability disabled=23/39 not-disabled=121/193 unknown=7/9
cla_stability_2y_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=96/147 south-exampleshire-council=55/94
cla_stability_2y_pct 2026-10-01 2026-10-31 team unknown=151/241
cla_visit_42d_pct 2025-10-01 2025-10-31 age-band 1-to-4=83/113 10-to-15=299/370 16-to-17=80/87 18-and-over=55/55 5-to-9=228/278
cla_visit_42d_pct 2025-10-01 2025-10-31 sex female=355/434 male=373/448 neither=7/9 unknown=10/12
cla_visit_42d_pct 2025-10-01 2025-10-31 ethnicity asian=149/173 black=64/78 mixed=66/81 other-ethnic-group=8/10 unknown=35/42 white=423/519
cla_visit_42d_pct 2025-10-01 2025-10-31 disability disabled=101/122 not-disabled=617/749 unknown=27/32
cla_visit_42d_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=438/532 south-exampleshire-council=307/371
cla_visit_42d_pct 2025-10-01 2025-10-31 team unknown=745/903
cla_visit_42d_pct 2025-11-01 2025-11-30 age-band 1-to-4=83/109 10-to-15=305/367 16-to-17=81/89 18-and-over=56/56 5-to-9=222/266
cla_visit_42d_pct 2025-11-01 2025-11-30 sex female=362/430 male=369/436 neither=7/9 unknown=9/12
cla_visit_42d_pct 2025-11-01 2025-11-30 ethnicity asian=149/170 black=63/80 mixed=63/76 other-ethnic-group=9/10 unknown=34/40 white=429/511
cla_visit_42d_pct 2025-11-01 2025-11-30 disability disabled=103/122 not-disabled=617/732 unknown=27/33
cla_visit_42d_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=439/522 south-exampleshire-council=308/365
cla_visit_42d_pct 2025-11-01 2025-11-30 team unknown=747/887
cla_visit_42d_pct 2025-12-01 2025-12-31 age-band 1-to-4=80/114 10-to-15=310/374 16-to-17=83/91 18-and-over=59/59 5-to-9=229/270
cla_visit_42d_pct 2025-12-01 2025-12-31 sex female=367/446 male=376/440 neither=8/10 unknown=10/12
cla_visit_42d_pct 2025-12-01 2025-12-31 ethnicity asian=151/172 black=66/85 mixed=63/78 other-ethnic-group=9/11 unknown=36/43 white=436/519
cla_visit_42d_pct 2025-12-01 2025-12-31 disability disabled=104/123 not-disabled=628/751 unknown=29/34
cla_visit_42d_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=446/534 south-exampleshire-council=315/374
cla_visit_42d_pct 2025-12-01 2025-12-31 team unknown=761/908
cla_visit_42d_pct 2026-01-01 2026-01-31 age-band 1-to-4=86/118 10-to-15=324/375 16-to-17=84/90 18-and-over=65/65 5-to-9=228/260
cla_visit_42d_pct 2026-01-01 2026-01-31 sex female=380/451 male=389/436 neither=8/10 unknown=10/11
cla_visit_42d_pct 2026-01-01 2026-01-31 ethnicity asian=151/177 black=70/86 mixed=64/77 other-ethnic-group=10/11 unknown=38/43 white=454/514
cla_visit_42d_pct 2026-01-01 2026-01-31 disability disabled=114/125 not-disabled=643/749 unknown=30/34
cla_visit_42d_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=460/536 south-exampleshire-council=327/372
cla_visit_42d_pct 2026-01-01 2026-01-31 team unknown=787/908
cla_visit_42d_pct 2026-02-01 2026-02-28 age-band 1-to-4=78/108 10-to-15=301/358 16-to-17=79/84 18-and-over=65/65 5-to-9=223/260
cla_visit_42d_pct 2026-02-01 2026-02-28 sex female=362/436 male=366/418 neither=9/10 unknown=9/11
cla_visit_42d_pct 2026-02-01 2026-02-28 ethnicity asian=139/163 black=64/81 mixed=64/77 other-ethnic-group=9/10 unknown=38/42 white=432/502
cla_visit_42d_pct 2026-02-01 2026-02-28 disability disabled=109/120 not-disabled=607/721 unknown=30/34
cla_visit_42d_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=438/514 south-exampleshire-council=308/361
cla_visit_42d_pct 2026-02-01 2026-02-28 team unknown=746/875
cla_visit_42d_pct 2026-03-01 2026-03-31 age-band 1-to-4=82/111 10-to-15=322/373 16-to-17=81/83 18-and-over=65/65 5-to-9=227/256
cla_visit_42d_pct 2026-03-01 2026-03-31 sex female=384/444 male=375/423 neither=9/10 unknown=9/11
cla_visit_42d_pct 2026-03-01 2026-03-31 ethnicity asian=141/165 black=68/82 mixed=67/75 other-ethnic-group=8/10 unknown=38/42 white=455/514
cla_visit_42d_pct 2026-03-01 2026-03-31 disability disabled=112/122 not-disabled=635/732 unknown=30/34
cla_visit_42d_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=457/524 south-exampleshire-council=320/364
cla_visit_42d_pct 2026-03-01 2026-03-31 team unknown=777/888
cla_visit_42d_pct 2026-04-01 2026-04-30 age-band 1-to-4=96/115 10-to-15=339/373 16-to-17=85/86 18-and-over=66/66 5-to-9=242/264
cla_visit_42d_pct 2026-04-01 2026-04-30 sex female=418/454 male=391/430 neither=10/10 unknown=9/10
cla_visit_42d_pct 2026-04-01 2026-04-30 ethnicity asian=157/171 black=75/82 mixed=72/77 other-ethnic-group=9/10 unknown=39/42 white=476/522
cla_visit_42d_pct 2026-04-01 2026-04-30 disability disabled=116/124 not-disabled=680/745 unknown=32/35
cla_visit_42d_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=492/539 south-exampleshire-council=336/365
cla_visit_42d_pct 2026-04-01 2026-04-30 team unknown=828/904
cla_visit_42d_pct 2026-05-01 2026-05-31 age-band 1-to-4=85/116 10-to-15=330/374 16-to-17=77/79 18-and-over=72/72 5-to-9=219/254
cla_visit_42d_pct 2026-05-01 2026-05-31 sex female=388/443 male=377/431 neither=10/11 unknown=8/10
cla_visit_42d_pct 2026-05-01 2026-05-31 ethnicity asian=145/166 black=73/84 mixed=70/79 other-ethnic-group=8/9 unknown=37/42 white=450/515
cla_visit_42d_pct 2026-05-01 2026-05-31 disability disabled=107/122 not-disabled=645/738 unknown=31/35
cla_visit_42d_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=466/535 south-exampleshire-council=317/360
cla_visit_42d_pct 2026-05-01 2026-05-31 team unknown=783/895
cla_visit_42d_pct 2026-06-01 2026-06-30 age-band 1-to-4=91/120 10-to-15=344/384 16-to-17=78/79 18-and-over=72/72 5-to-9=230/257
cla_visit_42d_pct 2026-06-01 2026-06-30 sex female=402/449 male=395/443 neither=9/10 unknown=9/10
cla_visit_42d_pct 2026-06-01 2026-06-30 ethnicity asian=155/169 black=73/84 mixed=73/82 other-ethnic-group=8/9 unknown=38/41 white=468/527
cla_visit_42d_pct 2026-06-01 2026-06-30 disability disabled=110/127 not-disabled=674/750 unknown=31/35
cla_visit_42d_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=486/545 south-exampleshire-council=329/367
cla_visit_42d_pct 2026-06-01 2026-06-30 team unknown=815/912
cla_visit_42d_pct 2026-07-01 2026-07-31 age-band 1-to-4=92/119 10-to-15=343/377 16-to-17=78/80 18-and-over=69/69 5-to-9=231/253
cla_visit_42d_pct 2026-07-01 2026-07-31 sex female=403/441 male=391/436 neither=9/10 unknown=10/11
cla_visit_42d_pct 2026-07-01 2026-07-31 ethnicity asian=151/163 black=76/83 mixed=71/79 other-ethnic-group=8/9 unknown=38/41 white=469/523
cla_visit_42d_pct 2026-07-01 2026-07-31 disability disabled=108/125 not-disabled=674/740 unknown=31/33
cla_visit_42d_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=483/532 south-exampleshire-council=330/366
cla_visit_42d_pct 2026-07-01 2026-07-31 team unknown=813/898
cla_visit_42d_pct 2026-08-01 2026-08-31 age-band 1-to-4=92/118 10-to-15=346/386 16-to-17=79/81 18-and-over=69/69 5-to-9=229/257
cla_visit_42d_pct 2026-08-01 2026-08-31 sex female=402/445 male=394/445 neither=10/11 unknown=9/10
cla_visit_42d_pct 2026-08-01 2026-08-31 ethnicity asian=149/161 black=76/86 mixed=72/79 other-ethnic-group=8/9 unknown=39/42 white=471/534
cla_visit_42d_pct 2026-08-01 2026-08-31 disability disabled=113/126 not-disabled=671/751 unknown=31/34
cla_visit_42d_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=484/539 south-exampleshire-council=331/372
cla_visit_42d_pct 2026-08-01 2026-08-31 team unknown=815/911
cla_visit_42d_pct 2026-09-01 2026-09-30 age-band 1-to-4=97/123 10-to-15=353/385 16-to-17=75/77 18-and-over=68/68 5-to-9=235/256
cla_visit_42d_pct 2026-09-01 2026-09-30 sex female=408/442 male=401/445 neither=10/11 unknown=9/11
cla_visit_42d_pct 2026-09-01 2026-09-30 ethnicity asian=150/159 black=76/84 mixed=72/78 other-ethnic-group=9/10 unknown=39/43 white=482/535
cla_visit_42d_pct 2026-09-01 2026-09-30 disability disabled=121/128 not-disabled=675/747 unknown=32/34
cla_visit_42d_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=493/536 south-exampleshire-council=335/373
cla_visit_42d_pct 2026-09-01 2026-09-30 team unknown=828/909
cla_visit_42d_pct 2026-10-01 2026-10-31 age-band 1-to-4=97/123 10-to-15=349/389 16-to-17=76/78 18-and-over=69/69 5-to-9=225/253
cla_visit_42d_pct 2026-10-01 2026-10-31 sex female=400/440 male=396/450 neither=10/11 unknown=10/11
cla_visit_42d_pct 2026-10-01 2026-10-31 ethnicity asian=149/162 black=77/85 mixed=72/80 other-ethnic-group=8/9 unknown=35/38 white=475/538
cla_visit_42d_pct 2026-10-01 2026-10-31 disability disabled=118/128 not-disabled=667/750 unknown=31/34
cla_visit_42d_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=487/541 south-exampleshire-council=329/371
cla_visit_42d_pct 2026-10-01 2026-10-31 team unknown=816/912
cla_dental_12m_pct 2025-10-01 2025-10-31 age-band 1-to-4=21/49 10-to-15=174/244 16-to-17=56/75 18-and-over=55/55 5-to-9=112/184
cla_dental_12m_pct 2025-10-01 2025-10-31 sex female=210/296 male=199/298 neither=3/5 unknown=6/8
cla_dental_12m_pct 2025-10-01 2025-10-31 ethnicity asian=83/115 black=31/50 mixed=36/55 other-ethnic-group=3/6 unknown=18/30 white=247/351
cla_dental_12m_pct 2025-10-01 2025-10-31 disability disabled=60/80 not-disabled=343/505 unknown=15/22
cla_dental_12m_pct 2025-10-01 2025-10-31 owner-council north-exampleshire-council=244/355 south-exampleshire-council=174/252
cla_dental_12m_pct 2025-10-01 2025-10-31 team unknown=418/607
cla_dental_12m_pct 2025-11-01 2025-11-30 age-band 1-to-4=23/50 10-to-15=180/243 16-to-17=58/77 18-and-over=56/56 5-to-9=112/180
cla_dental_12m_pct 2025-11-01 2025-11-30 sex female=215/296 male=205/297 neither=4/6 unknown=5/7
cla_dental_12m_pct 2025-11-01 2025-11-30 ethnicity asian=82/119 black=34/50 mixed=35/51 other-ethnic-group=3/7 unknown=18/29 white=257/350
cla_dental_12m_pct 2025-11-01 2025-11-30 disability disabled=61/81 not-disabled=354/503 unknown=14/22
cla_dental_12m_pct 2025-11-01 2025-11-30 owner-council north-exampleshire-council=249/352 south-exampleshire-council=180/254
cla_dental_12m_pct 2025-11-01 2025-11-30 team unknown=429/606
cla_dental_12m_pct 2025-12-01 2025-12-31 age-band 1-to-4=24/49 10-to-15=187/247 16-to-17=59/78 18-and-over=59/59 5-to-9=115/182
cla_dental_12m_pct 2025-12-01 2025-12-31 sex female=221/301 male=214/301 neither=4/6 unknown=5/7
cla_dental_12m_pct 2025-12-01 2025-12-31 ethnicity asian=84/120 black=34/52 mixed=35/50 other-ethnic-group=4/7 unknown=20/30 white=267/356
cla_dental_12m_pct 2025-12-01 2025-12-31 disability disabled=64/82 not-disabled=365/510 unknown=15/23
cla_dental_12m_pct 2025-12-01 2025-12-31 owner-council north-exampleshire-council=257/357 south-exampleshire-council=187/258
cla_dental_12m_pct 2025-12-01 2025-12-31 team unknown=444/615
cla_dental_12m_pct 2026-01-01 2026-01-31 age-band 1-to-4=22/55 10-to-15=186/260 16-to-17=53/73 18-and-over=65/65 5-to-9=108/178
cla_dental_12m_pct 2026-01-01 2026-01-31 sex female=217/306 male=208/312 neither=4/6 unknown=5/7
cla_dental_12m_pct 2026-01-01 2026-01-31 ethnicity asian=80/125 black=34/53 mixed=34/52 other-ethnic-group=4/8 unknown=20/31 white=262/362
cla_dental_12m_pct 2026-01-01 2026-01-31 disability disabled=63/87 not-disabled=356/520 unknown=15/24
cla_dental_12m_pct 2026-01-01 2026-01-31 owner-council north-exampleshire-council=253/368 south-exampleshire-council=181/263
cla_dental_12m_pct 2026-01-01 2026-01-31 team unknown=434/631
cla_dental_12m_pct 2026-02-01 2026-02-28 age-band 1-to-4=16/50 10-to-15=163/237 16-to-17=48/66 18-and-over=65/65 5-to-9=99/171
cla_dental_12m_pct 2026-02-01 2026-02-28 sex female=200/288 male=183/288 neither=4/7 unknown=4/6
cla_dental_12m_pct 2026-02-01 2026-02-28 ethnicity asian=70/112 black=31/47 mixed=32/50 other-ethnic-group=3/8 unknown=18/30 white=237/342
cla_dental_12m_pct 2026-02-01 2026-02-28 disability disabled=60/84 not-disabled=318/482 unknown=13/23
cla_dental_12m_pct 2026-02-01 2026-02-28 owner-council north-exampleshire-council=229/344 south-exampleshire-council=162/245
cla_dental_12m_pct 2026-02-01 2026-02-28 team unknown=391/589
cla_dental_12m_pct 2026-03-01 2026-03-31 age-band 1-to-4=22/60 10-to-15=187/248 16-to-17=52/65 18-and-over=65/65 5-to-9=116/176
cla_dental_12m_pct 2026-03-01 2026-03-31 sex female=223/300 male=212/301 neither=4/7 unknown=3/6
cla_dental_12m_pct 2026-03-01 2026-03-31 ethnicity asian=77/117 black=36/52 mixed=35/51 other-ethnic-group=4/7 unknown=20/29 white=270/358
cla_dental_12m_pct 2026-03-01 2026-03-31 disability disabled=65/92 not-disabled=361/498 unknown=16/24
cla_dental_12m_pct 2026-03-01 2026-03-31 owner-council north-exampleshire-council=259/360 south-exampleshire-council=183/254
cla_dental_12m_pct 2026-03-01 2026-03-31 team unknown=442/614
cla_dental_12m_pct 2026-04-01 2026-04-30 age-band 1-to-4=21/60 10-to-15=178/250 16-to-17=50/67 18-and-over=66/66 5-to-9=107/181
cla_dental_12m_pct 2026-04-01 2026-04-30 sex female=216/312 male=200/300 neither=4/7 unknown=2/5
cla_dental_12m_pct 2026-04-01 2026-04-30 ethnicity asian=76/118 black=31/49 mixed=33/52 other-ethnic-group=4/8 unknown=19/30 white=259/367
cla_dental_12m_pct 2026-04-01 2026-04-30 disability disabled=63/92 not-disabled=343/508 unknown=16/24
cla_dental_12m_pct 2026-04-01 2026-04-30 owner-council north-exampleshire-council=251/370 south-exampleshire-council=171/254
cla_dental_12m_pct 2026-04-01 2026-04-30 team unknown=422/624
cla_dental_12m_pct 2026-05-01 2026-05-31 age-band 1-to-4=24/59 10-to-15=186/261 16-to-17=46/63 18-and-over=72/72 5-to-9=113/178
cla_dental_12m_pct 2026-05-01 2026-05-31 sex female=225/308 male=210/311 neither=4/8 unknown=2/6
cla_dental_12m_pct 2026-05-01 2026-05-31 ethnicity asian=80/118 black=38/51 mixed=35/55 other-ethnic-group=3/7 unknown=20/30 white=265/372
cla_dental_12m_pct 2026-05-01 2026-05-31 disability disabled=63/92 not-disabled=361/516 unknown=17/25
cla_dental_12m_pct 2026-05-01 2026-05-31 owner-council north-exampleshire-council=261/378 south-exampleshire-council=180/255
cla_dental_12m_pct 2026-05-01 2026-05-31 team unknown=441/633
cla_dental_12m_pct 2026-06-01 2026-06-30 age-band 1-to-4=24/57 10-to-15=191/266 16-to-17=48/66 18-and-over=72/72 5-to-9=120/184
cla_dental_12m_pct 2026-06-01 2026-06-30 sex female=227/317 male=221/315 neither=4/7 unknown=3/6
cla_dental_12m_pct 2026-06-01 2026-06-30 ethnicity asian=87/125 black=38/53 mixed=37/56 other-ethnic-group=4/7 unknown=20/30 white=269/374
cla_dental_12m_pct 2026-06-01 2026-06-30 disability disabled=64/93 not-disabled=374/527 unknown=17/25
cla_dental_12m_pct 2026-06-01 2026-06-30 owner-council north-exampleshire-council=269/384 south-exampleshire-council=186/261
cla_dental_12m_pct 2026-06-01 2026-06-30 team unknown=455/645
cla_dental_12m_pct 2026-07-01 2026-07-31 age-band 1-to-4=21/55 10-to-15=183/267 16-to-17=48/68 18-and-over=69/69 5-to-9=124/183
cla_dental_12m_pct 2026-07-01 2026-07-31 sex female=219/313 male=219/315 neither=4/7 unknown=3/7
cla_dental_12m_pct 2026-07-01 2026-07-31 ethnicity asian=81/118 black=37/54 mixed=37/54 other-ethnic-group=4/6 unknown=20/32 white=266/378
cla_dental_12m_pct 2026-07-01 2026-07-31 disability disabled=63/96 not-disabled=366/522 unknown=16/24
cla_dental_12m_pct 2026-07-01 2026-07-31 owner-council north-exampleshire-council=264/379 south-exampleshire-council=181/263
cla_dental_12m_pct 2026-07-01 2026-07-31 team unknown=445/642
cla_dental_12m_pct 2026-08-01 2026-08-31 age-band 1-to-4=23/54 10-to-15=188/277 16-to-17=52/73 18-and-over=69/69 5-to-9=130/185
cla_dental_12m_pct 2026-08-01 2026-08-31 sex female=229/318 male=225/326 neither=5/8 unknown=3/6
cla_dental_12m_pct 2026-08-01 2026-08-31 ethnicity asian=84/118 black=38/57 mixed=38/57 other-ethnic-group=4/6 unknown=22/33 white=276/387
cla_dental_12m_pct 2026-08-01 2026-08-31 disability disabled=68/98 not-disabled=378/535 unknown=16/25
cla_dental_12m_pct 2026-08-01 2026-08-31 owner-council north-exampleshire-council=272/388 south-exampleshire-council=190/270
cla_dental_12m_pct 2026-08-01 2026-08-31 team unknown=462/658
cla_dental_12m_pct 2026-09-01 2026-09-30 age-band 1-to-4=21/54 10-to-15=191/279 16-to-17=48/71 18-and-over=68/68 5-to-9=132/180
cla_dental_12m_pct 2026-09-01 2026-09-30 sex female=230/314 male=222/324 neither=5/8 unknown=3/6
cla_dental_12m_pct 2026-09-01 2026-09-30 ethnicity asian=85/116 black=36/55 mixed=38/58 other-ethnic-group=4/6 unknown=22/33 white=275/384
cla_dental_12m_pct 2026-09-01 2026-09-30 disability disabled=71/97 not-disabled=372/530 unknown=17/25
cla_dental_12m_pct 2026-09-01 2026-09-30 owner-council north-exampleshire-council=270/385 south-exampleshire-council=190/267
cla_dental_12m_pct 2026-09-01 2026-09-30 team unknown=460/652
cla_dental_12m_pct 2026-10-01 2026-10-31 age-band 1-to-4=26/55 10-to-15=193/282 16-to-17=51/72 18-and-over=69/69 5-to-9=127/176
cla_dental_12m_pct 2026-10-01 2026-10-31 sex female=233/318 male=225/321 neither=5/8 unknown=3/7
cla_dental_12m_pct 2026-10-01 2026-10-31 ethnicity asian=88/119 black=38/58 mixed=40/61 other-ethnic-group=4/7 unknown=19/29 white=277/380
cla_dental_12m_pct 2026-10-01 2026-10-31 disability disabled=74/97 not-disabled=376/532 unknown=16/25
cla_dental_12m_pct 2026-10-01 2026-10-31 owner-council north-exampleshire-council=276/386 south-exampleshire-council=190/268
cla_dental_12m_pct 2026-10-01 2026-10-31 team unknown=466/654
children_without_worker 2026-10-31 2026-10-31 age-band 1-to-4=3 10-to-15=5 18-and-over=3 5-to-9=8
children_without_worker 2026-10-31 2026-10-31 sex female=11 male=7 neither=1
children_without_worker 2026-10-31 2026-10-31 ethnicity asian=3 black=2 mixed=4 unknown=1 white=9
children_without_worker 2026-10-31 2026-10-31 disability disabled=1 not-disabled=17 unknown=1
children_without_worker 2026-10-31 2026-10-31 owner-council north-exampleshire-council=11 south-exampleshire-council=8
children_without_worker 2026-10-31 2026-10-31 team assessment-north=3 assessment-south=6 children-in-care=4 disabled-children=4 family-support=2`
