# language: km
# translator: machine draft
# state: draft

## Noticing

# source: 9a310ef0459f
feedback-sign-noted = អ្នកបានកត់រឿងនេះអំពី { $person }។

# source: dbb439d918ed
feedback-sign-left = រឿងនេះមានអំពី { $person } ហើយវាមិនមាននៅលើទំព័ររបស់អ្នកទេ។

# source: 9895fd7a9ba5
feedback-sign-put-aside = អ្នកបានកត់រឿងនេះអំពី { $person } ហើយទុកវាមួយឡែក។

# source: f2f85f58c950
feedback-sign-changed = { $person } បាននិយាយរឿងនេះ តែមិនមែនដោយសេរី និងដោយពាក្យរបស់ខ្លួនទេ៖ វាមកពីសំណួររបស់អ្នក មកក្រោយការសន្យា ឬប្រែតាមផ្លូវ។

# source: 1d7c64a6b02f
feedback-sign-unheard = { $person } អាចប្រាប់អ្នកពីរឿងនេះ តែមិនបានប្រាប់ទេ។

# source: 34fc0f120afb
feedback-sign-unseen = រឿងនេះអាចរកឃើញអំពី { $person } តែអ្នកមិនបានទៅដល់វាទេ។

## Judging

# source: fba8e76e68b1
feedback-sorted-fits = អ្នកបានដាក់បន្ទាត់នេះត្រូវតាមអ្វីដែលវាជា។

# source: 2cbd94a3b6b5
feedback-sorted-ahead = អ្នកបានរាប់វាជាសញ្ញា។ វាសមនឹងសួរបន្ត តែវាមិនគ្រប់គ្រាន់ដោយខ្លួនឯងទេ។

# source: f9bda4d35980
feedback-sorted-short = អ្នកបានទុកវាសម្រាប់សួរបន្ត។ វារាប់បានរួចហើយ។

# source: f29a39cb9aff
feedback-sign-dismissed = អ្នកបានទុកវាមួយឡែក។ វារាប់បាន។

# source: 612aea72cad6
feedback-question-dismissed = អ្នកបានទុកវាមួយឡែក។ វាសមនឹងសួរបន្ត។

# source: 9b6bf26c5ad9
feedback-explained-counted = អ្នកបានរាប់វាជាសញ្ញា។ វាបញ្ជាក់ផ្ទុយពីនោះ។

# source: 2a897e0c637a
feedback-explained-asked = អ្នកបានទុកវាសម្រាប់សួរបន្ត។ វាជាចម្លើយរួចហើយ។

# source: 6cf81974ffdb
feedback-nothing-counted = អ្នកបានរាប់វាជាសញ្ញា។ វាមិនប្រាប់អ្វីអំពី { $person } ទេ ទាំងខាងនេះទាំងខាងនោះ។

# source: d1fb358378ac
feedback-nothing-asked = អ្នកបានទុកវាសម្រាប់សួរបន្ត។ វាមិនប្រាប់អ្វីអំពី { $person } ទេ ទាំងខាងនេះទាំងខាងនោះ។

# source: 70c0c6b32a0e
feedback-planted-counted = អ្នកបានរាប់វាជាសញ្ញា។ វាមិនមែនជាពាក្យសេរីរបស់ { $person } ទេ៖ វាមកពីសំណួររបស់អ្នក មកក្រោយការសន្យា ឬប្រែតាមផ្លូវ។

## Interviewing

# source: 65a7b445e175
feedback-told-all = { $person } បានប្រាប់អ្នកដោយពាក្យរបស់ខ្លួន នូវអ្វីដែលការនិយាយប្រុងប្រយ័ត្នអាចបាន។

# source: 2e6107696b69
feedback-told-part = { $person } បានប្រាប់អ្នកមួយផ្នែកដោយពាក្យរបស់ខ្លួន នៃអ្វីដែលការនិយាយប្រុងប្រយ័ត្នអាចបាន។

# source: 304bd5d9041b
feedback-told-nothing = { $person } មិនបានប្រាប់អ្នកអ្វីដោយពាក្យរបស់ខ្លួនទេ ពីអ្វីដែលការនិយាយប្រុងប្រយ័ត្នអាចបាន។

# source: d6742562c2b9
feedback-not-heard = មានពេល តែអ្នកមិនបានសួរ { $person } ពីអ្វីដែលសំខាន់ទេ។

# source: 3e06527030fd
feedback-fear-asked = មានអ្វីមួយលេចឡើង ហើយអ្នកបានសួរ { $person } ពីវា។

# source: 6907c6beb1da
feedback-fear-passed-by = { $person } បានឱ្យអ្នកឃើញថាមានអ្វីត្រូវខ្លាច។ អ្នកមិនបានសួរពីវាទេ។

# source: 7ef6cc31dab4
feedback-opened-first = អ្នកបានប្រាប់ថាពាក្យនឹងទៅណា ហើយថា { $person } អាចឈប់បាន មុនអ្នកសួរ។

# source: c63048360740
feedback-opened-late = អ្នកបានប្រាប់ថាពាក្យនឹងទៅណា ហើយថា { $person } អាចឈប់បាន តែក្រោយសំណួរដំបូងៗ។

# source: b1498b46cab1
feedback-opened-never = គ្មាននរណាប្រាប់ { $person } ថាពាក្យនឹងទៅណា ឬថាអាចឈប់បានទេ។

# source: 3d7aecaf713c
feedback-open-first = សំណួរដំបូងរបស់អ្នកពីរឿងនេះ ទុកឱ្យ { $person } សម្រេចថាត្រូវប្រាប់អ្វី។

# source: 861ef900bfb3
feedback-open-later = សំណួរដំបូងរបស់អ្នកពីរឿងនេះ ដាក់អ្វីមួយនៅមុខ { $person }។ សំណួរបើកមកក្រោយ។

# source: 1f7b9e2fa9f0
feedback-open-never = គ្មានសំណួរណាពីរឿងនេះ ទុកឱ្យ { $person } សម្រេចថាត្រូវប្រាប់អ្វីទេ។

# source: 754e3a75a16b
feedback-leaving-asked = អ្នកបានសួរ { $person } ពីការចេញក្រៅ ការឈប់ ឬការចាកចេញ។

# source: 65c15b350700
feedback-leaving-asked-poorly = អ្នកបានសួរ { $person } ពីការចេញក្រៅ ការឈប់ ឬការចាកចេញ ដោយពាក្យ ឬនៅមុខអ្នកដែលធ្វើឱ្យចម្លើយមានតម្លៃតិច។

# source: 006cd06221ef
feedback-leaving-not-asked = អ្នកមិនបានសួរ { $person } ពីការចេញក្រៅ ការឈប់ ឬការចាកចេញទេ។

# source: 42fcc6fa73d2
feedback-closed-well = អ្នកបានបញ្ចប់ការនិយាយជាមួយ { $person } ដោយប្រាប់អ្វីដែលបន្តទៀត។

# source: 51dc4a624b91
feedback-closed-badly = ការនិយាយជាមួយ { $person } ចប់ដោយពាក្យដែលគ្មានអ្វីឱ្យតោង។

# source: 0a6dc9d380d0
feedback-closed-not = ការនិយាយជាមួយ { $person } ដាច់កណ្តាលទី។ គ្មាននរណាប្រាប់អ្វីដែលបន្តទៀតទេ។

# source: 06e11950aa9d
feedback-stopped-in-time = មានគ្រប់គ្រាន់ហើយ ហើយអ្នកបានឈប់សួរ { $person }។

# source: 28a248784611
feedback-asked-on = មានគ្រប់គ្រាន់ហើយ តែអ្នកនៅសួរ { $person } បន្ត។

# source: 9c1d21f54b7d
feedback-wordings = នេះសម្រាប់ចំនួនពាក្យដែលអ្នកនិយាយទៅ { $person } ដែលជាប្រភេទគេណែនាំ។

# source: 14a837ef1d0b
feedback-planted = { $person } បានយល់ព្រមនឹងអ្វីដែលអ្នកបានបញ្ចូល។ វាមិនរាប់ទេ ហើយវានៅដដែល។

# source: 8e65a6c3ec31
feedback-taken-back = អ្នកបានដកពាក្យរបស់អ្នកវិញភ្លាម។ { $person } ឃើញថាអ្នកធ្វើដូច្នេះ។

# source: 58e4de10d386
feedback-said-closed = សំណួរនេះសុំឱ្យ { $person } ថាបាទ/ចាស ឬទេ មុនពេលមានរឿង។

# source: 478e6570b849
feedback-said-leading = ប្រយោគនេះបញ្ចូលអ្វីដែល { $person } មិនបាននិយាយ។ { $person } បានថាទេ។

# source: 7871e3e25dc1
feedback-said-several = ប្រយោគនេះសួរ { $person } រឿងច្រើនក្នុងដង្ហើមតែមួយ។

# source: b8619f71acba
feedback-said-blame = ក្នុងប្រយោគនេះមានការបន្ទោស { $person }។

# source: 8e5cf0497986
feedback-said-doubt = ប្រយោគនេះប្រាប់ { $person } ថា៖ ខ្ញុំមិនជឿទេ។

# source: 710bc48dd90e
feedback-said-detail = ប្រយោគនេះសួរ { $person } រកព័ត៌មានលម្អិតដែលឈឺចាប់ ហើយដែលអ្នកមិនត្រូវការ។

# source: 4957a2ae498d
feedback-said-promise = ប្រយោគនេះសន្យា { $person } នូវអ្វីដែលមិនមែនអ្នកជាអ្នកឱ្យ។ អ្វីដែលមកក្រោយវា មានតម្លៃតិច។

# source: f2d91ea291b5
feedback-said-soothe = ប្រយោគនេះលួងបំបាត់ការភ័យខ្លាច។ { $person } នៅខ្លាចដដែល។

# source: ef92baa0a001
feedback-said-price = ប្រយោគនេះធ្វើឱ្យជំនួយសម្រាប់ { $person } អាស្រ័យលើការប្រាប់អ្វីមួយ។

# source: 96548eb3d4e3
feedback-said-blanket = ប្រយោគនេះកត់ថា { $person } យល់ព្រម។ គ្មាននរណាបានសួរទេ។

# source: e387d68eaf78
feedback-said-abrupt = ប្រយោគនេះបញ្ជូន { $person } ទៅ ដោយគ្មានពាក្យពីអ្វីដែលនឹងមក។

# source: 269cfe795f3f
feedback-said-label = ប្រយោគនេះប្រាប់ { $person } ថាគេជាអ្វី មុនគេនិយាយ។

# source: ba3faadbf83c
feedback-said-threat = ប្រយោគនេះគំរាម { $person }។

# source: 9b7eb8697575
feedback-said-unheeding = { $person } បានប្រាប់អ្នករឿងនេះរួចហើយ។

# source: 5f4b222767f7
feedback-child-questioned = អ្នកបានសួរ { $person } ដែលប្រហែលជាកុមារ ពីរឿងនោះផ្ទាល់។ នោះសម្រាប់អ្នកដែលបានហ្វឹកហាត់សួរកុមារ។

# source: 42e54439ef1e
feedback-child-left = អ្នកបានទុកសំណួរឱ្យអ្នកដែលបានហ្វឹកហាត់សួរកុមារ។

## Care

# source: bbe439b5533b
feedback-alone = គ្មាននរណាផ្សេងឮអ្វីដែលអ្នកសួរ { $person } ទេ។

# source: 12c09d59a909
feedback-heard-by-stranger = អ្នកផ្សេងអាចឮអ្វីដែលអ្នកសួរ { $person }។

# source: 96eefe94ad9a
feedback-heard-by-group = អ្នកបានសួរ { $person } ពីរឿងនេះ នៅកន្លែងដែលអ្នកដែលត្រូវឃុំជាមួយគ្នាអាចឮ។

# source: 4315e4283ef6
feedback-heard-by-power = អ្នកបានសួរ { $person } ពីរឿងនេះ នៅកន្លែងដែលអ្នកមានអំណាចលើគេអាចឮ។

# source: 90032bee3984
feedback-let-in = អ្នកបានឱ្យអ្នកដែល { $person } ប្រហែលត្រូវខ្លាច ស្តាប់ ឬអង្គុយជាមួយ។

# source: e210363e9afe
feedback-not-reached = មានពេល តែគ្មាននរណាអង្គុយនិយាយជាមួយ { $person } ទេ។

# source: faea9a9d24c8
feedback-reply-harmed = មានគេចង់បានអ្វីមួយ ហើយនេះជាអ្វីដែលអ្នកបានឱ្យ។ វាធ្វើឱ្យខូច ដោយគ្មាននរណាចង់។

# source: ef87de24c781
feedback-water-first = { $person } ត្រូវការអ្វីផឹក ឬញ៉ាំ ហើយបានវាមុនអ្នកសួរ។

# source: 445ecbfa9c22
feedback-water-late = { $person } ត្រូវការអ្វីផឹក ឬញ៉ាំ តែបានវាក្រោយសំណួរដំបូងៗ។

# source: 38d6ce564da3
feedback-water-not = { $person } ត្រូវការអ្វីផឹក ឬញ៉ាំ តែគ្មាននរណាឱ្យអ្វីទេ។

# source: ce5910063507
feedback-rest-first = { $person } ហត់ ហើយបានសម្រាកមុនអ្នកសួរ។

# source: fccfcce991b8
feedback-rest-late = { $person } ហត់ តែបានសម្រាកក្រោយសំណួរដំបូងៗ។

# source: e24b233560c1
feedback-rest-not = { $person } ហត់ ហើយមិនបានសម្រាកទេ។

# source: 5eea7eb9845b
feedback-doctor-first = អ្នកបានឱ្យគេមើលសុខភាពរបស់ { $person } មុនអ្នកសួរ។

# source: 6f39c354a313
feedback-doctor-late = មានគេមើលសុខភាពរបស់ { $person } តែក្រោយសំណួរដំបូងៗ។

# source: 7205be893a9a
feedback-doctor-not = { $person } រងរបួស ឬឈឺ ហើយគ្មាននរណាមើលទេ។

# source: 5e7d08f7df28
feedback-fear-met = { $person } បាននិយាយពីការភ័យខ្លាចមួយ ហើយអ្នកបានឆ្លើយតាមពិត។ អ្វីដែលមកក្រោយ មិនអាចមកមុនបានទេ។

# source: f84ff1e80868
feedback-fear-unanswered = { $person } បានសួរអ្នកដោយភ័យខ្លាច ហើយមិនបានចម្លើយពិតទេ។

# source: 2d8743b11516
feedback-fear-unnamed = { $person } ខ្លាចអ្វីមួយពេញការនិយាយ ហើយមិនដែលបាននិយាយវាចេញ។

# source: c90cbdf7008b
feedback-fear-woken = អ្នកបានឆ្លើយការភ័យខ្លាចមួយរបស់ { $person }។ អ្វីដែលអ្នកធ្វើក្រោយមក បាននាំវាត្រឡប់មកវិញ។

# source: d0134b207f56
feedback-interpreter-first = អ្នកបកប្រែដែលគ្មានជាប់ទាក់ទងនឹងរឿងនេះ នៅទីនោះមុនអ្នកសួរ { $person }។

# source: 0d84817e8626
feedback-interpreter-late = អ្នកបានសួរ { $person } ពីរឿងនេះ មុនពេលមានអ្នកបកប្រែដែលគ្មានជាប់ទាក់ទងនឹងវា។

# source: 2acc1e61a455
feedback-interpreter-not = អ្នក និង { $person } គ្មានភាសាដែលយល់គ្នា ហើយគ្មានអ្នកបកប្រែដែលមិនជាប់ទាក់ទងនឹងរឿងនេះ។

# source: 65282e2e13d2
feedback-interpreter-bound = អ្នកដែលបកប្រែឱ្យ { $person } មានអំណាចលើគេ ឬមកពីក្រុមតែមួយ។

# source: 275b02098e12
feedback-briefed = អ្នកបានប្រាប់អ្នកបកប្រែពីរបៀបធ្វើ មុនពេល { $person } និយាយអ្វីដែលសំខាន់។

# source: 5699ecc641ce
feedback-briefed-not = គ្មាននរណាប្រាប់អ្នកបកប្រែពីរបៀបធ្វើ មុនពេល { $person } និយាយអ្វីដែលសំខាន់ទេ។

# source: 9f9db31f0dd9
feedback-word-for-word = អ្នកបានសុំឱ្យនិយាយចម្លើយមួយរបស់ { $person } ម្តងទៀត ម្តងមួយពាក្យ។

# source: 4103488a5da6
feedback-word-for-word-not = អ្វីដែល { $person } និយាយ បានប្រែតាមផ្លូវមករកអ្នក ហើយអ្នកមិនបានសុំវាម្តងមួយពាក្យទេ។

# source: 5a53b58ab23b
feedback-break-given = វាហួសកម្លាំង { $person } ហើយអ្នកបានឱ្យសម្រាក មុននឹងសួរបន្ត។

# source: 828d89e1d20b
feedback-break-not = វាហួសកម្លាំង { $person } ហើយអ្នកបានសួរបន្តដោយមិនសម្រាក។

# source: 70c47064e264
feedback-stop-kept = { $person } មិនចង់បន្ត ហើយអ្នកបានឈប់ត្រឹមនោះ។

# source: bd98cdc2645a
feedback-stop-overrun = { $person } បានប្រាប់ថាគ្រប់គ្រាន់ហើយ តែអ្នកសួរបន្ត។

# source: d788bcc225a2
feedback-promise-kept = អ្នកបានធ្វើអ្វីដែលអ្នកបានប្រាប់ { $person } ថានឹងធ្វើ។

# source: 9ce81a311a8c
feedback-promise-broken = អ្នកមិនបានធ្វើអ្វីដែលអ្នកបានប្រាប់ { $person } ថានឹងធ្វើទេ។

# source: 99f5affc5ba0
feedback-papers-back = ក្រដាសស្នាមរបស់ { $person } នៅជាមួយ { $person } វិញហើយ។

# source: 21ae0bc7d892
feedback-papers-to-power = អ្នកបានប្រគល់ក្រដាសស្នាមរបស់ { $person } ទៅឱ្យអ្នកមានអំណាចលើគេ។

## Reasoning

# source: 10e3e75c53bb
feedback-grounds-act = មូលហេតុមួយរបស់អ្នកប្រាប់ថា { $person } ចូលមកក្នុងរឿងនេះយ៉ាងណា៖ ត្រូវគេរក គេនាំមក គេផ្លាស់ទី ឬគេទុក។

# source: c04024e6e1bc
feedback-grounds-act-not = គ្មានមូលហេតុណារបស់អ្នកប្រាប់ថា { $person } ចូលមកក្នុងរឿងនេះយ៉ាងណាទេ។ មានមួយដែលអាចឱ្យបាន។

# source: 94e995817477
feedback-grounds-means = មូលហេតុមួយរបស់អ្នកប្រាប់ថាអ្វីចង { $person } ឬគេបំភាន់យ៉ាងណា។

# source: 26ef84ce5000
feedback-grounds-means-not = គ្មានមូលហេតុណារបស់អ្នកប្រាប់ថាអ្វីចង { $person } ឬគេបំភាន់យ៉ាងណាទេ។ មានមួយដែលអាចឱ្យបាន។

# source: ea9a2d474f1a
feedback-grounds-purpose = មូលហេតុមួយរបស់អ្នកប្រាប់ថាមានគេបានអ្វីពី { $person }។

# source: ccacbfa87295
feedback-grounds-purpose-not = គ្មានមូលហេតុណារបស់អ្នកប្រាប់ថាមានគេបានអ្វីពី { $person } ទេ។ មានមួយដែលអាចឱ្យបាន។

# source: 93ced15e90a4
feedback-dimensions-found = តាមទំព័ររបស់អ្នក អ្វីៗដែលអាចបង្ហាញបានអំពី { $person } ត្រូវបានបង្ហាញអស់។

# source: 5de75a594ac4
feedback-dimensions-partly = តាមទំព័ររបស់អ្នក មួយផ្នែកនៃអ្វីដែលអាចបង្ហាញបានអំពី { $person } ត្រូវបានបង្ហាញ។

# source: 5116679f9bfb
feedback-dimensions-not = មានគ្រប់គ្រាន់ដើម្បីបង្ហាញអំពី { $person } លើសពីសញ្ញាមួយទីនេះមួយទីនោះ។ ទំព័ររបស់អ្នកមិនបង្ហាញទេ។

# source: 00044099529c
feedback-no-leaps = មូលហេតុនីមួយៗដែលអ្នកបានឱ្យអំពី { $person } សុទ្ធតែមានទម្ងន់។

# source: 9e3cc2a02bc8
feedback-leap = អ្នកបានឱ្យរឿងនេះជាមូលហេតុអំពី { $person }។ វាមិនទ្រទ្រង់សេចក្តីសម្រេចទេ។

# source: 7b3d396d488f
feedback-leap-planted = អ្នកបានឱ្យរឿងនេះជាមូលហេតុ។ វាមិនមែនជាពាក្យសេរីរបស់ { $person } ទេ៖ វាមកពីសំណួររបស់អ្នក មកក្រោយការសន្យា ឬប្រែតាមផ្លូវ។

# source: 9514b67a571b
feedback-cleared-on-lines = អ្នកបានសួរថា { $person } អាចចាកចេញដោយសេរីឬទេ ហើយទំព័ររបស់អ្នកមានអ្វីដែលបញ្ជាក់វា។

# source: fcaa845a679f
feedback-cleared-asked = អ្នកបានសួរថា { $person } អាចចាកចេញដោយសេរីឬទេ។ អ្វីដែលបញ្ជាក់វា មិនមាននៅលើទំព័ររបស់អ្នកទេ។

# source: 484364182a8a
feedback-cleared-unasked = អ្នកមិនបានសន្មតថា { $person } ជាជនរងគ្រោះទេ ហើយគ្មាននរណាសួរ { $person } ពីការចេញក្រៅ ការឈប់ ឬការចាកចេញទេ។

# source: 897ec8caee53
feedback-no-decision = អ្នកមិនបានសម្រេចអ្វីអំពី { $person } ទេ។ នោះក៏ជាចម្លើយដែរ។

## Deciding

# source: a8b0ceb2682d
feedback-presumed-right = មានមូលហេតុ ហើយអ្នកបានសន្មតថា { $person } ជាជនរងគ្រោះ។

# source: 2ad7c4c9d6dd
feedback-child-right = អ្នកបានរកឃើញថា { $person } ជាកុមារដែលប្រឈមហានិភ័យ។

# source: a999b573359b
feedback-open-right = វាមិនអាចសម្រេចបានទេ ហើយអ្នកបានទុកសំណួរអំពី { $person } ឱ្យនៅបើកចំហ។

# source: dcd2232db057
feedback-suspect-right = អ្នកបានឆ្លើយសំណួរទីមួយអំពី { $person } មុន រួចសំណួរទីពីរ ដោយមានសិទ្ធិនៃជនសង្ស័យ។

# source: c56f9bbb7c34
feedback-labour-right = គ្មានអ្វីចង { $person } ទេ ហើយគេជំពាក់ប្រាក់ខែ ឬសិទ្ធិ។ អ្នកបានរកឃើញទាំងពីរ។

# source: 13a081e30af7
feedback-need-right = វាមិនមែនជាការជួញដូរទេ ហើយអ្នកបានឃើញថា { $person } ត្រូវការការការពារយ៉ាងណាក៏ដោយ។

# source: 1dc923f2c399
feedback-emergency-right = មានគ្រោះថ្នាក់ ហើយអ្នកបានមើលថែ { $person } ជាមុន។

# source: 51c237abcfc6
feedback-cleared-right = វាអាចបដិសេធចោលបាន ហើយអ្នកបានឱ្យ { $person } បន្តដំណើរ។

# source: 207df1de6331
feedback-finding-right = អ្វីដែលអ្នកបានរកឃើញអំពី { $person } គឺជាអ្វីដែលអាចដឹងបាន។

# source: 6dc633414684
feedback-help-agreed = អ្នកបានសួរ { $person } ហើយបានរៀបចំជំនួយដែលគេយល់ព្រម។

# source: 9d130a5132d5
feedback-help-declined = អ្នកបានស្នើជំនួយ ហើយ { $person } ថាទេ។ អ្នកបានទុកវាត្រឹមនោះ។

# source: d07ed7214677
feedback-help-specialist = អ្នកបានហៅអ្នកដែលធ្វើការជាមួយកុមារ។

# source: 9d78d8dd0067
feedback-help-way-back = អ្នកបានទុកផ្លូវត្រឡប់ឱ្យ { $person }៖ លេខទូរសព្ទ ថ្ងៃ ឈ្មោះ។

# source: a77a823093bd
feedback-help-not-owed = { $person } មិនត្រូវការជំនួយពីអ្នកទេ ហើយអ្នកមិនបានបង្ខំឱ្យទទួលអ្វីឡើយ។

# source: 1d3961a79602
feedback-told-agreed = អ្នកបានប្រាប់តែអ្នកដែល { $person } យល់ព្រមឱ្យដឹង។

# source: b4fd923e0be9
feedback-told-nobody = អ្នកមិនបានប្រាប់អំពី { $person } ដល់អ្នកដែលមិនចាំបាច់ដឹងទេ។

# source: fcefcc0a1d68
feedback-offence-reviewed = អ្វីដែល { $person } ប្រហែលត្រូវបានបង្ខំឱ្យធ្វើ ត្រូវពិនិត្យជាមុន។ ថ្ងៃនេះគ្មាននរណាដាក់ទោសវាទេ។

# source: 6d478ccec794
feedback-offence-investigated = អ្វីដែល { $person } បានធ្វើ ត្រូវពិនិត្យ ដោយមានគ្រប់សិទ្ធិនៃជនសង្ស័យ។

# source: 855e91fca930
feedback-stays = { $person } ស្នាក់នៅ ក្នុងបន្ទប់មិនចាក់សោ ពេលសំណួរនៅបើកចំហ។

# source: 12edb22e49fc
feedback-goes-on = { $person } មានសេរីភាពបន្តដំណើរ។

## One thing for next week

# source: 91269d653dd0
feedback-next-notice = កត់អ្វីដែលគេនិយាយ

# source: 503e892f9df8
feedback-next-notice-means = កត់ប្រយោគដែលធ្វើឱ្យអ្នកងើបមុខ តាមពាក្យដែលគេនិយាយ ពេលវានៅក្នុងត្រចៀកអ្នកនៅឡើយ។

# source: 565f9acca2fe
feedback-next-sort = បីផ្លូវ មិនមែនពីរ

# source: f223054fbf88
feedback-next-sort-means = មុននឹងរាប់បន្ទាត់មួយ សូមសួរថា៖ វាគ្រប់គ្រាន់ដោយខ្លួនឯងឬទេ? បើទេ វាជាសំណួរដែលអ្នកនៅមាន។

# source: 1525d361da16
feedback-next-moment = មួយភ្លែតមុននឹងថាបាទ/ចាស

# source: 69e3567ca250
feedback-next-moment-means = ពេលនរណាម្នាក់ចង់បានអ្វីភ្លាមៗ សូមថា៖ “ចាំខ្ញុំឆ្លើយពេលក្រោយ។” រួចសួរខ្លួនឯងថាវានឹងខូចដល់នរណា។

# source: ec73a583c5bb
feedback-next-own-words = គ្មានអ្វីរបស់អ្នកក្នុងសំណួរ

# source: 0de167e13b15
feedback-next-own-words-means = មុននឹងសួរ សូមមើលថាពាក្យណាក្នុងសំណួររបស់អ្នក ដែលម្នាក់នោះមិនទាន់បាននិយាយ។ ទុកវាចោល។

# source: 6811fc803cc3
feedback-next-open = ចាប់ផ្តើមដោយការរៀបរាប់របស់គេ

# source: 92de665a4127
feedback-next-open-means = ចាប់ផ្តើមដោយមួយប្រយោគ៖ “សូមប្រាប់ខ្ញុំពីរឿងនេះ ចាប់ពីណាក៏បាន។” រួចរង់ចាំ។

# source: 4644e5936742
feedback-next-listen = សួរចេញពីអ្វីដែលគេបាននិយាយ

# source: 6e3bafbdf614
feedback-next-listen-means = យកសំណួរបន្ទាប់ចេញពីចម្លើយចុងក្រោយ៖ “បាននិយាយថា … វាយ៉ាងណាដែរ?”

# source: e3416ee1f5a1
feedback-next-fear = ស្តាប់ការភ័យខ្លាចជាមុន

# source: b9706acd4b39
feedback-next-fear-means = ពេលមានអ្វីលេចឡើង សូមសួរពីវាមុនអ្វីផ្សេង៖ “ភ្នែកទៅរកទ្វារ។ នៅទីនោះមានអ្វី?” ឆ្លើយអ្វីដែលគេសួរអ្នក តាមពិត។

# source: bafba90501d2
feedback-next-explain = ប្រាប់មុនថាវានឹងទៅជាអ្វី

# source: c62c14b552d4
feedback-next-explain-means = ប្រាប់ជាមុន៖ នរណាអានវា ថាគេអាចឈប់បាន ហើយថាអ្នកចង់ឱ្យគេកែអ្នក។

# source: 947486f49505
feedback-next-leaving = សួរពីការចាកចេញ

# source: 8813a3fbdb60
feedback-next-leaving-means = សួរគ្រប់គ្នា៖ “បើស្អែកឈប់ តើនឹងមានអ្វីកើតឡើង?”

# source: 841823681022
feedback-next-stop = ឈប់ នៅពេលល្មមគ្រប់គ្រាន់

# source: eec532aaada2
feedback-next-stop-means = ពេលមានគ្រប់គ្រាន់ សូមប្រាប់ថា៖ “ថ្ងៃនេះខ្ញុំបានអ្វីដែលត្រូវការហើយ។” ឯទៀតសម្រាប់អ្នកផ្សេង។

# source: 7348b3b120f1
feedback-next-close = បញ្ចប់ដោយអ្វីដែលបន្តទៀត

# source: 7dabec7ecbde
feedback-next-close-means = បញ្ចប់ដោយអ្វីដែលបន្តទៀត៖ នរណា ពេលណា ហើយរកអ្នកនៅឯណា។

# source: ae12621ef05e
feedback-next-honest = សន្យាតែអ្វីដែលជារបស់អ្នក

# source: b17e7b39ec62
feedback-next-honest-means = ប្រាប់អ្វីដែលអ្នកមិនដឹង ហើយថាពេលណាអ្នកនឹងដឹង។ គេជឿវា។

# source: 9ee22b10cb5e
feedback-next-kind-words = ដកពាក្យបន្ទោសចេញ

# source: 0f0b437ee01c
feedback-next-kind-words-means = អានសំណួររបស់អ្នកម្តងដោយត្រចៀករបស់ម្ខាងទៀត មុននឹងនិយាយវា។

# source: 1054f43a8df7
feedback-next-alone = មើលថានរណាឮ

# source: 1bfa0547112c
feedback-next-alone-means = មុនសំណួរដំបូង សូមមើលថានរណាអាចឮ។ បើមាន សូមប្តូរកន្លែង។

# source: 4b7aeab8882b
feedback-next-reach = អង្គុយជាមួយគ្រប់គ្នា

# source: 5f79af920eaa
feedback-next-reach-means = គ្មាននរណាត្រូវសម្រេចពីក្រដាសទេ។ សូមអង្គុយជាមួយម្នាក់ៗ ទោះត្រឹមប្រាំសំណួរក៏ដោយ។

# source: dad19a14be2d
feedback-next-needs = តម្រូវការជាមុន

# source: 67c45a9126be
feedback-next-needs-means = សួរជាមុន៖ “ឥឡូវត្រូវការអ្វី?” ធ្វើវាឱ្យរួច មុននឹងបន្ត។

# source: cfc7a42f815a
feedback-next-interpreter = សំឡេងដែលគ្មានចំណង

# source: 907b3f8081fb
feedback-next-interpreter-means = រកអ្នកបកប្រែដែលមិនអាស្រ័យលើនរណានៅទីនេះ ប្រាប់ពីរបៀបធ្វើ ហើយសុំឱ្យនិយាយអ្វីដែលសំខាន់ម្តងមួយពាក្យ។

# source: e7f64c589813
feedback-next-breaks = សម្រាកគឺសម្រាក

# source: 97f78fd6b887
feedback-next-breaks-means = ពេលវាហួសកម្លាំង សូមឈប់ប្រាំនាទី។ ទឹកមិនមែនជាការសម្រាកទេ។

# source: 92b2f65b4aba
feedback-next-papers = ក្រដាសស្នាមទៅម្ចាស់វិញ

# source: 60119d17dffd
feedback-next-papers-means = ថតរូបក្រដាសស្នាម ចុះបញ្ជី ហើយដាក់វាក្នុងដៃម្ចាស់របស់វា។

# source: 1ca858e44611
feedback-next-grounds = ប្រាំមួយបន្ទាត់ដែលមានទម្ងន់

# source: e11cdbff1ce0
feedback-next-grounds-means = ជ្រើសមូលហេតុដែលប្រាប់រឿងបី៖ គេចូលមកយ៉ាងណា អ្វីចងគេ នរណាបានផល។

# source: b7fcbd3baa4e
feedback-next-decide = សម្រេច ហើយប្រាប់

# source: 0d4ce90d7ed9
feedback-next-decide-means = ប្រាប់ម្នាក់ៗពីអ្វីដែលអ្នករកឃើញ និងអ្វីដែលនឹងមកពីវា។ ភាពស្ងៀមស្ងាត់ក៏ជាចម្លើយដែរ។

# source: 81419a2dc748
feedback-next-finding = មូលហេតុ មិនមែនភស្តុតាង

# source: b6a74c4e252b
feedback-next-finding-means = សួរថាវាជាមួយណា៖ មូលហេតុ សញ្ញា ឬអ្វីដែលបដិសេធវា។ មូលហេតុគ្រប់គ្រាន់សម្រាប់សន្មត។ អ្វីដែលបដិសេធវា គ្រប់គ្រាន់សម្រាប់ឱ្យទៅ។

# source: 259d1aa63f96
feedback-next-help = ស្នើវា ហើយស្តាប់ចម្លើយ

# source: 0188e270dda1
feedback-next-help-means = និយាយពីជំនួយមួយប្រភេទ ប្រាប់ថាវាជាអ្វី ហើយស្តាប់ចម្លើយ។ ទោះយ៉ាងណា ទុកផ្លូវត្រឡប់ឱ្យគេ។

# source: 4725a2350415
feedback-next-consent = ការិយាល័យមួយ សំណួរមួយ

# source: 7fdff3df2f22
feedback-next-consent-means = សួរពីការិយាល័យនីមួយៗដោយឡែក៖ “ខ្ញុំប្រាប់គេបានទេ? ដើម្បីអ្វី?” ថាទេគឺទេ។

# source: 96d688f1143d
feedback-next-offences = សំណួរទីពីរមកទីពីរ

# source: 0c829da08fe0
feedback-next-offences-means = ទីមួយ៖ នេះជាការជួញដូរឬទេ? ទើប៖ ម្នាក់នេះបានធ្វើអ្វី ហើយត្រូវគេបង្ខំឬទេ?

# source: c59b54532aa2
feedback-next-staying = គ្មាននរណាត្រូវទៅ ពេលវានៅបើកចំហ

# source: a7b7bb197417
feedback-next-staying-means = គ្មាននរណាត្រូវបញ្ជូនចេញ ប្រគល់ឱ្យគេ ឬចាក់សោទុក ពេលសំណួរនៅបើកចំហទេ។

# source: ce536d398918
feedback-next-child = ទុកសំណួរឱ្យអ្នកជំនាញ

# source: 8e6526f7b1b2
feedback-next-child-means = ឈ្មោះ អាយុ របួស ការស្រេកទឹក ឥឡូវមានសុវត្ថិភាពឬទេ៖ ត្រឹមនេះអ្នកអាចសួរកុមារបាន។ រួចហៅអ្នកដែលបានហ្វឹកហាត់ ហើយស្តាប់តែប៉ុណ្ណោះ។

# source: a28cf0f93df3
feedback-next-keep = អ្វីដែលគួរសាកបន្ទាប់

# source: 3a32ecc571ff
feedback-next-keep-means = គ្មានអ្វីនៅសល់ដែលអ្នកអាចដឹង ឬធ្វើបានទេ។ លើកក្រោយ សូមធ្វើវាដោយសំណួរតិចជាង។

## The debrief

# source: 7d2fe9535de4
feedback-people = អ្វីដែលពិត និងអ្វីដែលអ្នកបានធ្វើ

# source: 145a7f8b6db9
feedback-talks = ការនិយាយគ្នា

# source: 0ffd70fe77b4
feedback-week = រឿងមួយសម្រាប់សប្តាហ៍ក្រោយ

# source: 7491bdceb00a
feedback-truth = { $person }៖ { $truth }។

# source: 6c99f62e97a5
feedback-treated = របៀបដែល { $person } ត្រូវបានប្រព្រឹត្តចំពោះ៖ { $treated }។

# source: ba57afb75bde
feedback-danger = វាអាចធ្វើឱ្យ { $person } ធ្លាក់ក្នុងគ្រោះថ្នាក់។

# source: e256de62caae
feedback-found = អ្នកបានសម្រេច៖ { $finding }។

# source: c6f915f121bc
feedback-found-both = អ្នកបានសម្រេច៖ { $finding } និង { $second }។

# source: b9fd8ab4119e
feedback-undecided = អ្នកមិនបានសម្រេចអ្វីទេ ទាំងខាងនេះទាំងខាងនោះ។

# source: a7a1e25803a2
feedback-minute = នាទីទី { $minute }

# source: e0ba89091fb8
feedback-minute-of = នាទីទី { $minute } ថ្ងៃទី { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } បានប្រាប់អ្នក

# source: e05b955f5936
feedback-could = { $person } អាចប្រាប់អ្នក

# source: dd155610c576
feedback-could-see = អ្នកអាចឃើញ

# source: 2ed44f99ac3a
feedback-had = អ្នកបានឃើញ ឬបានអាន

# source: dbc9564930ca
feedback-answered = អ្វីដែលកើតពីវា

# source: 5b9a73c9e5e2
feedback-instead = អ្នកអាចនិយាយថា

# source: abf332068396
feedback-then = { $person } នឹងឆ្លើយថា

# source: 758fb10d663b
feedback-same = អ្នកដែលការពិតរបស់គេខុសពីនេះ ក៏នឹងនិយាយដូចគ្នាទៅអ្នក គ្រប់ពាក្យ។

# source: c5a951a51edf
feedback-other = អ្នកដែលការពិតរបស់គេខុសពីនេះ នឹងឆ្លើយថា

# source: 13b3f68567c5
feedback-days3 = បីថ្ងៃក្រោយ

# source: 61a435ce1b96
feedback-days30 = សាមសិបថ្ងៃក្រោយ

# source: d3ae14a50bfe
feedback-why = ហេតុអ្វី

# source: 483bd49023ae
feedback-story = អ្វីដែលបានកើតឡើង

# source: fd9601daae5b
feedback-rated = អ្នកបានថា { $said } ក្នុង 100 ថា { $person } ជាជនរងគ្រោះ។
