# language: km
# translator: machine draft
# state: draft

## Noticing

# source: 9a310ef0459f
feedback-sign-noted = អ្នកបានកត់ត្រារឿងនេះអំពី { $person }។

# source: dbb439d918ed
feedback-sign-left = រឿងនេះមានអំពី { $person } តែវាមិននៅលើទំព័ររបស់អ្នកទេ។

# source: 9895fd7a9ba5
feedback-sign-put-aside = អ្នកបានកត់ត្រារឿងនេះអំពី { $person } ហើយទុកវាមួយឡែក។

# source: f2f85f58c950
feedback-sign-changed = { $person } បាននិយាយរឿងនេះ តែមិនមែនដោយសេរីក្នុងពាក្យខ្លួនឯងទេ៖ វាមកពីសំណួររបស់អ្នក ក្រោយការសន្យា ឬប្រែប្រួលតាមផ្លូវ។

# source: 1d7c64a6b02f
feedback-sign-unheard = { $person } អាចប្រាប់អ្នករឿងនេះបាន តែមិនបានប្រាប់ទេ។

# source: 34fc0f120afb
feedback-sign-unseen = រឿងនេះអាចរកឃើញអំពី { $person } តែអ្នកមិនបានទៅដល់វាទេ។

## Judging

# source: fba8e76e68b1
feedback-sorted-fits = អ្នកបានបែងចែកបន្ទាត់នេះតាមអ្វីដែលវាជា។

# source: 2cbd94a3b6b5
feedback-sorted-ahead = អ្នកបានរាប់វាជាសញ្ញា។ វាសមនឹងសួរ តែម្នាក់ឯងវាមិនគ្រប់គ្រាន់ទេ។

# source: f9bda4d35980
feedback-sorted-short = អ្នកបានទុកវាសម្រាប់សួរបន្ថែម។ វារាប់ជាសញ្ញារួចហើយ។

# source: f29a39cb9aff
feedback-sign-dismissed = អ្នកបានទុកវាមួយឡែក។ វារាប់ជាសញ្ញា។

# source: 612aea72cad6
feedback-question-dismissed = អ្នកបានទុកវាមួយឡែក។ វាសមនឹងសួរ។

# source: 9b6bf26c5ad9
feedback-explained-counted = អ្នកបានរាប់វាជាសញ្ញា។ វានិយាយផ្ទុយពីសញ្ញា។

# source: 2a897e0c637a
feedback-explained-asked = អ្នកបានទុកវាសម្រាប់សួរបន្ថែម។ វាឆ្លើយសំណួរមួយរួចហើយ។

# source: 6cf81974ffdb
feedback-nothing-counted = អ្នកបានរាប់វាជាសញ្ញា។ វាមិនប្រាប់អ្វីអំពី { $person } ទេ ទោះម្ខាងណា។

# source: d1fb358378ac
feedback-nothing-asked = អ្នកបានទុកវាសម្រាប់សួរបន្ថែម។ វាមិនប្រាប់អ្វីអំពី { $person } ទេ ទោះម្ខាងណា។

# source: 70c0c6b32a0e
feedback-planted-counted = អ្នកបានរាប់វាជាសញ្ញា។ វាមិនមែនមកដោយសេរីពីពាក្យរបស់ { $person } ទេ៖ វាមកពីសំណួររបស់អ្នក ក្រោយការសន្យា ឬប្រែប្រួលតាមផ្លូវ។

## Interviewing

# source: 65a7b445e175
feedback-told-all = { $person } បានប្រាប់អ្នក ដោយពាក្យខ្លួនឯង នូវអ្វីដែលការសន្ទនាប្រុងប្រយ័ត្នទទួលបាន។

# source: 2e6107696b69
feedback-told-part = { $person } បានប្រាប់អ្នកមួយផ្នែក ដោយពាក្យខ្លួនឯង នៃអ្វីដែលការសន្ទនាប្រុងប្រយ័ត្នទទួលបាន។

# source: 304bd5d9041b
feedback-told-nothing = { $person } មិនបានប្រាប់អ្នកអ្វីទេ ដោយពាក្យខ្លួនឯង នៃអ្វីដែលការសន្ទនាប្រុងប្រយ័ត្នទទួលបាន។

# source: d6742562c2b9
feedback-not-heard = មានពេល តែអ្នកមិនបានសួរ { $person } អ្វីដែលសំខាន់ទេ។

# source: 3e06527030fd
feedback-fear-asked = មានអ្វីមួយបង្ហាញចេញ ហើយអ្នកបានសួរ { $person } អំពីវា។

# source: 6907c6beb1da
feedback-fear-passed-by = { $person } បានឱ្យអ្នកឃើញថាមានអ្វីគួរខ្លាច។ អ្នកមិនបានសួរអំពីវាទេ។

# source: 7ef6cc31dab4
feedback-opened-first = អ្នកបានប្រាប់មុនសួរថា ពាក្យដែលនិយាយទៅជាអ្វី និងថា { $person } អាចឈប់បាន។

# source: c63048360740
feedback-opened-late = អ្នកបានប្រាប់ថា ពាក្យដែលនិយាយទៅជាអ្វី និងថា { $person } អាចឈប់បាន តែក្រោយសំណួរដំបូងៗ។

# source: b1498b46cab1
feedback-opened-never = គ្មាននរណាប្រាប់ { $person } ថា ពាក្យដែលនិយាយទៅជាអ្វី ឬថាអាចឈប់បានទេ។

# source: 3d7aecaf713c
feedback-open-first = សំណួរដំបូងរបស់អ្នកអំពីរឿងនេះ ទុកឱ្យ { $person } ជ្រើសអ្វីដែលត្រូវប្រាប់។

# source: 861ef900bfb3
feedback-open-later = សំណួរដំបូងរបស់អ្នកអំពីរឿងនេះ ដាក់អ្វីមួយនៅមុខ { $person }។ សំណួរបើកចំហមកក្រោយ។

# source: 1f7b9e2fa9f0
feedback-open-never = គ្មានសំណួរណាអំពីរឿងនេះទុកឱ្យ { $person } ជ្រើសអ្វីដែលត្រូវប្រាប់ទេ។

# source: 754e3a75a16b
feedback-leaving-asked = អ្នកបានសួរ { $person } អំពីការចេញក្រៅ ការឈប់ ឬការចាកចេញ។

# source: 65c15b350700
feedback-leaving-asked-poorly = អ្នកបានសួរ { $person } អំពីការចេញក្រៅ ការឈប់ ឬការចាកចេញ តែដោយពាក្យ ឬនៅមុខមនុស្ស ដែលធ្វើឱ្យចម្លើយមានតម្លៃតិច។

# source: 006cd06221ef
feedback-leaving-not-asked = អ្នកមិនបានសួរ { $person } អំពីការចេញក្រៅ ការឈប់ ឬការចាកចេញទេ។

# source: 42fcc6fa73d2
feedback-closed-well = អ្នកបានបញ្ចប់ការសន្ទនាជាមួយ { $person } ដោយប្រាប់ថាអ្វីបន្តទៀត។

# source: 51dc4a624b91
feedback-closed-badly = ការសន្ទនាជាមួយ { $person } បានចប់ដោយពាក្យដែលមិនទុកអ្វីឱ្យកាន់ទេ។

# source: 0a6dc9d380d0
feedback-closed-not = ការសន្ទនាជាមួយ { $person } បានដាច់។ គ្មាននរណាប្រាប់ថាអ្វីបន្តទៀតទេ។

# source: 06e11950aa9d
feedback-stopped-in-time = មានគ្រប់គ្រាន់ហើយ ហើយអ្នកឈប់សួរ { $person }។

# source: 28a248784611
feedback-asked-on = មានគ្រប់គ្រាន់ហើយ តែអ្នកបន្តសួរ { $person }។

# source: 9c1d21f54b7d
feedback-wordings = នេះគឺអំពីចំនួនសំណួររបស់អ្នកទៅ { $person } ដែលជាប្រភេទគួរប្រើ។

# source: 14a837ef1d0b
feedback-planted = { $person } បានយល់ស្របនឹងអ្វីដែលអ្នកដាក់ចូល។ វាមិនរាប់ទេ ហើយវានៅដដែល។

# source: 8e65a6c3ec31
feedback-taken-back = អ្នកបានដកពាក្យរបស់អ្នកវិញភ្លាម។ { $person } បានឃើញថាអ្នកធ្វើដូច្នេះ។

# source: 58e4de10d386
feedback-said-closed = សំណួរនេះសុំ { $person } ឆ្លើយមែន ឬទេ មុនពេលមានរឿងរ៉ាវ។

# source: 478e6570b849
feedback-said-leading = សំណួរនេះដាក់ចូលនូវអ្វីដែល { $person } មិនបាននិយាយ។ { $person } បានឆ្លើយថាទេ។

# source: 7871e3e25dc1
feedback-said-several = សំណួរនេះសួរ { $person } រឿងច្រើនក្នុងមួយដង្ហើម។

# source: b8619f71acba
feedback-said-blame = ក្នុងពាក្យនេះ មានការបន្ទោស { $person }។

# source: 8e5cf0497986
feedback-said-doubt = ពាក្យនេះប្រាប់ { $person } ថា៖ ខ្ញុំមិនជឿអ្នកទេ។

# source: 710bc48dd90e
feedback-said-detail = សំណួរនេះសុំ { $person } ប្រាប់ព័ត៌មានលម្អិតដែលឈឺចាប់ ដែលអ្នកមិនត្រូវការ។

# source: 4957a2ae498d
feedback-said-promise = ពាក្យនេះសន្យា { $person } នូវអ្វីដែលអ្នកគ្មានសិទ្ធិឱ្យ។ អ្វីដែលមកក្រោយវា មានតម្លៃតិច។

# source: f2d91ea291b5
feedback-said-soothe = ពាក្យនេះនិយាយបំបាត់ការភ័យខ្លាច។ { $person } នៅតែមានវា។

# source: ef92baa0a001
feedback-said-price = ពាក្យនេះធ្វើឱ្យជំនួយសម្រាប់ { $person } អាស្រ័យលើការប្រាប់អ្នកអ្វីមួយ។

# source: 96548eb3d4e3
feedback-said-blanket = ពាក្យនេះកត់ថា { $person } យល់ព្រម។ គ្មាននរណាបានសួរទេ។

# source: e387d68eaf78
feedback-said-abrupt = ពាក្យនេះឱ្យ { $person } ទៅ ដោយគ្មានពាក្យអំពីអ្វីដែលនឹងមក។

# source: 269cfe795f3f
feedback-said-label = ពាក្យនេះប្រាប់ { $person } ថាគាត់ជាអ្វី មុនពេលគាត់និយាយ។

# source: ba3faadbf83c
feedback-said-threat = ពាក្យនេះគំរាម { $person }។

# source: 9b7eb8697575
feedback-said-unheeding = { $person } បានប្រាប់អ្នករឿងនេះរួចហើយ។

# source: 5f4b222767f7
feedback-child-questioned = អ្នកបានសួរ { $person } ដែលអាចជាកុមារ អំពីរឿងនោះផ្ទាល់។ នោះជាការងាររបស់អ្នកដែលបានហ្វឹកហាត់សួរកុមារ។

# source: 42e54439ef1e
feedback-child-left = អ្នកបានទុកសំណួរឱ្យអ្នកដែលបានហ្វឹកហាត់សួរកុមារ។

## Care

# source: bbe439b5533b
feedback-alone = គ្មាននរណាផ្សេងឮអ្វីដែលអ្នកសួរ { $person } ទេ។

# source: 12c09d59a909
feedback-heard-by-stranger = មានអ្នកផ្សេងអាចឮអ្វីដែលអ្នកសួរ { $person }។

# source: 96eefe94ad9a
feedback-heard-by-group = អ្នកបានសួរ { $person } អំពីវា នៅកន្លែងដែលអ្នកដែលត្រូវឃាត់ទុកជាមួយគ្នាអាចឮ។

# source: 4315e4283ef6
feedback-heard-by-power = អ្នកបានសួរ { $person } អំពីវា នៅកន្លែងដែលអ្នកមានអំណាចលើគាត់អាចឮ។

# source: 90032bee3984
feedback-let-in = អ្នកបានឱ្យអ្នកដែល { $person } អាចខ្លាច ស្តាប់ ឬអង្គុយជាមួយ។

# source: e210363e9afe
feedback-not-reached = មានពេល តែគ្មាននរណាអង្គុយជាមួយ { $person } ទេ។

# source: faea9a9d24c8
feedback-reply-harmed = មាននរណាម្នាក់ចង់បានអ្វីមួយ ហើយនេះជាអ្វីដែលអ្នកបានឱ្យ។ វាបង្កអន្តរាយដែលគ្មាននរណាចង់។

# source: ef87de24c781
feedback-water-first = { $person } ត្រូវការទឹក ឬអាហារ ហើយបានទទួលមុនអ្នកសួរ។

# source: 445ecbfa9c22
feedback-water-late = { $person } ត្រូវការទឹក ឬអាហារ ហើយបានទទួលតែក្រោយសំណួរដំបូងៗ។

# source: 38d6ce564da3
feedback-water-not = { $person } ត្រូវការទឹក ឬអាហារ តែមិនបានទទួលអ្វីទេ។

# source: ce5910063507
feedback-rest-first = { $person } អស់កម្លាំង ហើយបានសម្រាកមុនអ្នកសួរ។

# source: fccfcce991b8
feedback-rest-late = { $person } អស់កម្លាំង ហើយបានសម្រាកតែក្រោយសំណួរដំបូងៗ។

# source: e24b233560c1
feedback-rest-not = { $person } អស់កម្លាំង ហើយមិនបានសម្រាកទេ។

# source: 5eea7eb9845b
feedback-doctor-first = អ្នកបានឱ្យគេមើលសុខភាពរបស់ { $person } មុនអ្នកសួរ។

# source: 6f39c354a313
feedback-doctor-late = មានគេមើលសុខភាពរបស់ { $person } តែក្រោយសំណួរដំបូងៗ។

# source: 7205be893a9a
feedback-doctor-not = { $person } របួស ឬឈឺ តែគ្មាននរណាមើលទេ។

# source: 5e7d08f7df28
feedback-fear-met = { $person } បានប្រាប់ការភ័យខ្លាចមួយ ហើយអ្នកបានឆ្លើយដោយពិត។ អ្វីដែលមកក្រោយ មិនអាចមកមុននោះបានទេ។

# source: f84ff1e80868
feedback-fear-unanswered = { $person } បានសួរអ្នកអំពីអ្វីមួយដោយខ្លាច តែមិនបានចម្លើយពិតទេ។

# source: 2d8743b11516
feedback-fear-unnamed = { $person } ខ្លាចអ្វីមួយពេញមួយការសន្ទនា ហើយមិនដែលបាននិយាយវាចេញទេ។

# source: c90cbdf7008b
feedback-fear-woken = អ្នកបានឆ្លើយការភ័យខ្លាចមួយរបស់ { $person }។ អ្វីដែលអ្នកធ្វើបន្ទាប់ បាននាំវាមកវិញ។

# source: d0134b207f56
feedback-interpreter-first = មានអ្នកបកប្រែដែលគ្មានជាប់ទាក់ទងនឹងរឿងនេះ មុនអ្នកសួរ { $person }។

# source: 0d84817e8626
feedback-interpreter-late = អ្នកបានសួរ { $person } អំពីវា មុនពេលមានអ្នកបកប្រែដែលគ្មានជាប់ទាក់ទងនឹងរឿងនេះ។

# source: 2acc1e61a455
feedback-interpreter-not = អ្នក និង { $person } គ្មានភាសារួម ហើយគ្មានអ្នកបកប្រែដែលគ្មានជាប់ទាក់ទងនឹងរឿងនេះទេ។

# source: 65282e2e13d2
feedback-interpreter-bound = អ្នកដែលបកប្រែឱ្យ { $person } មានអំណាចលើគាត់ ឬមកពីក្រុមតែមួយ។

# source: 275b02098e12
feedback-briefed = អ្នកបានប្រាប់អ្នកបកប្រែពីរបៀបធ្វើ មុនពេល { $person } និយាយអ្វីដែលសំខាន់។

# source: 5699ecc641ce
feedback-briefed-not = គ្មាននរណាប្រាប់អ្នកបកប្រែពីរបៀបធ្វើ មុនពេល { $person } និយាយអ្វីដែលសំខាន់ទេ។

# source: 9f9db31f0dd9
feedback-word-for-word = អ្នកបានសុំឱ្យនិយាយចម្លើយមួយរបស់ { $person } ម្តងទៀត មួយម៉ាត់ៗ។

# source: 4103488a5da6
feedback-word-for-word-not = អ្វីដែល { $person } និយាយ បានប្រែប្រួលតាមផ្លូវមកដល់អ្នក តែអ្នកមិនបានសុំឱ្យបកប្រែមួយម៉ាត់ៗទេ។

# source: 5a53b58ab23b
feedback-break-given = វាលើសពីកម្លាំងរបស់ { $person } ហើយអ្នកបានឱ្យសម្រាក មុនសួរបន្ត។

# source: 828d89e1d20b
feedback-break-not = វាលើសពីកម្លាំងរបស់ { $person } តែអ្នកសួរបន្តដោយគ្មានសម្រាក។

# source: 70c47064e264
feedback-stop-kept = { $person } មិនចង់និយាយទៀត ហើយអ្នកបានឈប់ត្រឹមនោះ។

# source: bd98cdc2645a
feedback-stop-overrun = { $person } បាននិយាយថាគ្រប់គ្រាន់ហើយ តែអ្នកសួរបន្ត។

# source: d788bcc225a2
feedback-promise-kept = អ្នកបានធ្វើអ្វីដែលអ្នកប្រាប់ { $person } ថានឹងធ្វើ។

# source: 9ce81a311a8c
feedback-promise-broken = អ្នកមិនបានធ្វើអ្វីដែលអ្នកប្រាប់ { $person } ថានឹងធ្វើទេ។

# source: 99f5affc5ba0
feedback-papers-back = ឯកសាររបស់ { $person } នៅជាមួយ { $person } វិញហើយ។

# source: 21ae0bc7d892
feedback-papers-to-power = អ្នកបានប្រគល់ឯកសាររបស់ { $person } ទៅឱ្យអ្នកដែលមានអំណាចលើគាត់។

## Reasoning

# source: 10e3e75c53bb
feedback-grounds-act = មូលហេតុមួយរបស់អ្នកប្រាប់ថា { $person } ចូលមកក្នុងរឿងនេះយ៉ាងណា៖ មានគេរកឃើញ នាំមក ផ្លាស់ទី ឬទុក។

# source: c04024e6e1bc
feedback-grounds-act-not = គ្មានមូលហេតុណារបស់អ្នកប្រាប់ថា { $person } ចូលមកក្នុងរឿងនេះយ៉ាងណាទេ។ មានមួយដែលអាចលើកឡើង។

# source: 94e995817477
feedback-grounds-means = មូលហេតុមួយរបស់អ្នកប្រាប់ថាអ្វីឃាត់ { $person } ឬគេបោកបញ្ឆោតយ៉ាងណា។

# source: 26ef84ce5000
feedback-grounds-means-not = គ្មានមូលហេតុណារបស់អ្នកប្រាប់ថាអ្វីឃាត់ { $person } ឬគេបោកបញ្ឆោតយ៉ាងណាទេ។ មានមួយដែលអាចលើកឡើង។

# source: ea9a2d474f1a
feedback-grounds-purpose = មូលហេតុមួយរបស់អ្នកប្រាប់ថានរណាម្នាក់ទទួលបានអ្វីពី { $person }។

# source: ccacbfa87295
feedback-grounds-purpose-not = គ្មានមូលហេតុណារបស់អ្នកប្រាប់ថានរណាម្នាក់ទទួលបានអ្វីពី { $person } ទេ។ មានមួយដែលអាចលើកឡើង។

# source: 93ced15e90a4
feedback-dimensions-found = តាមទំព័ររបស់អ្នក អ្វីទាំងអស់ដែលអាចបង្ហាញអំពី { $person } ត្រូវបានបង្ហាញ។

# source: 5de75a594ac4
feedback-dimensions-partly = តាមទំព័ររបស់អ្នក មួយផ្នែកនៃអ្វីដែលអាចបង្ហាញអំពី { $person } ត្រូវបានបង្ហាញ។

# source: 5116679f9bfb
feedback-dimensions-not = មានគ្រប់គ្រាន់ដើម្បីបង្ហាញអំពី { $person } លើសពីសញ្ញាមួយនៅទីនេះ មួយនៅទីនោះ។ ទំព័ររបស់អ្នកមិនបានបង្ហាញទេ។

# source: 00044099529c
feedback-no-leaps = មូលហេតុនីមួយៗដែលអ្នកលើកអំពី { $person } មានទម្ងន់។

# source: 9e3cc2a02bc8
feedback-leap = អ្នកបានលើករឿងនេះជាមូលហេតុអំពី { $person }។ វាមិនទ្រទ្រង់សេចក្តីសន្និដ្ឋានទេ។

# source: 7b3d396d488f
feedback-leap-planted = អ្នកបានលើករឿងនេះជាមូលហេតុ។ វាមិនមែនមកដោយសេរីពីពាក្យរបស់ { $person } ទេ៖ វាមកពីសំណួររបស់អ្នក ក្រោយការសន្យា ឬប្រែប្រួលតាមផ្លូវ។

# source: 9514b67a571b
feedback-cleared-on-lines = អ្នកបានសួរថា { $person } អាចចាកចេញដោយសេរីឬទេ ហើយទំព័ររបស់អ្នកមានអ្វីដែលគាំទ្រ។

# source: fcaa845a679f
feedback-cleared-asked = អ្នកបានសួរថា { $person } អាចចាកចេញដោយសេរីឬទេ។ អ្វីដែលគាំទ្រ មិននៅលើទំព័ររបស់អ្នកទេ។

# source: 484364182a8a
feedback-cleared-unasked = អ្នកមិនបានសន្មតថា { $person } ជាជនរងគ្រោះទេ ហើយគ្មាននរណាសួរ { $person } អំពីការចេញក្រៅ ការឈប់ ឬការចាកចេញទេ។

# source: 897ec8caee53
feedback-no-decision = អ្នកមិនបានសម្រេចអ្វីអំពី { $person } ទេ។ នោះក៏ជាចម្លើយដែរ។

## Deciding

# source: a8b0ceb2682d
feedback-presumed-right = មានមូលហេតុ ហើយអ្នកបានសន្មតថា { $person } ជាជនរងគ្រោះ។

# source: 2ad7c4c9d6dd
feedback-child-right = អ្នកបានសន្និដ្ឋានថា { $person } ជាកុមារប្រឈមហានិភ័យ។

# source: a999b573359b
feedback-open-right = មិនអាចសម្រេចដាច់បាន ហើយអ្នកបានទុកសំណួរអំពី { $person } ឱ្យនៅបើក។

# source: dcd2232db057
feedback-suspect-right = អ្នកបានឆ្លើយសំណួរទីមួយអំពី { $person } មុន រួចសំណួរទីពីរ ដោយមានសិទ្ធិរបស់ជនសង្ស័យ។

# source: c56f9bbb7c34
feedback-labour-right = គ្មានអ្វីឃាត់ { $person } ទេ តែគេជំពាក់ប្រាក់ឈ្នួល ឬសិទ្ធិ។ អ្នកបានឃើញទាំងពីរ។

# source: 13a081e30af7
feedback-need-right = វាមិនមែនការជួញដូរទេ តែអ្នកបានឃើញថា { $person } ត្រូវការការការពារដដែល។

# source: 1dc923f2c399
feedback-emergency-right = មានគ្រោះថ្នាក់ ហើយអ្នកបានមើល { $person } មុនគេ។

# source: 51c237abcfc6
feedback-cleared-right = អាចបដិសេធការជួញដូរបាន ហើយអ្នកបានឱ្យ { $person } បន្តដំណើរ។

# source: 207df1de6331
feedback-finding-right = អ្វីដែលអ្នកសន្និដ្ឋានអំពី { $person } គឺជាអ្វីដែលអាចដឹងបាន។

# source: 6dc633414684
feedback-help-agreed = អ្នកបានសួរ { $person } ហើយរៀបចំជំនួយដែលគាត់យល់ព្រម។

# source: 9d130a5132d5
feedback-help-declined = អ្នកបានផ្តល់ជំនួយ តែ { $person } ថាទេ។ អ្នកបានឈប់ត្រឹមនោះ។

# source: d07ed7214677
feedback-help-specialist = អ្នកបានហៅអ្នកដែលធ្វើការជាមួយកុមារ។

# source: 9d78d8dd0067
feedback-help-way-back = អ្នកបានទុកផ្លូវត្រឡប់មកវិញឱ្យ { $person }៖ លេខមួយ ថ្ងៃមួយ ឈ្មោះមួយ។

# source: a77a823093bd
feedback-help-not-owed = { $person } មិនត្រូវការជំនួយពីអ្នកទេ ហើយអ្នកមិនបានបង្ខំ។

# source: 1d3961a79602
feedback-told-agreed = អ្នកបានប្រាប់តែអ្នកដែល { $person } យល់ព្រម។

# source: b4fd923e0be9
feedback-told-nobody = អ្នកមិនបានប្រាប់អំពី { $person } ដល់អ្នកដែលមិនចាំបាច់ដឹងទេ។

# source: fcefcc0a1d68
feedback-offence-reviewed = អ្វីដែល { $person } ប្រហែលត្រូវគេបង្ខំឱ្យធ្វើ ត្រូវបានពិនិត្យមុន។ ថ្ងៃនេះគ្មាននរណាដាក់ទោសទេ។

# source: 6d478ccec794
feedback-offence-investigated = អ្វីដែល { $person } បានធ្វើ ត្រូវបានស៊ើបអង្កេត ដោយមានសិទ្ធិគ្រប់យ៉ាងរបស់ជនសង្ស័យ។

# source: 855e91fca930
feedback-stays = { $person } ស្នាក់នៅ មិនក្នុងបន្ទប់ចាក់សោទេ ពេលសំណួរនៅបើក។

# source: 12edb22e49fc
feedback-goes-on = { $person } អាចបន្តដំណើរដោយសេរី។

## One thing for next week

# source: 91269d653dd0
feedback-next-notice = កត់អ្វីដែលគេនិយាយ

# source: 503e892f9df8
feedback-next-notice-means = កត់ប្រយោគដែលធ្វើឱ្យអ្នកងើបមើល តាមពាក្យដែលគេនិយាយ ពេលវានៅក្នុងត្រចៀកអ្នកនៅឡើយ។

# source: 565f9acca2fe
feedback-next-sort = បីផ្លូវ មិនមែនពីរ

# source: f223054fbf88
feedback-next-sort-means = មុននឹងរាប់បន្ទាត់មួយជាសញ្ញា សូមសួរ៖ តើម្នាក់ឯងវាគ្រប់គ្រាន់ឬ? បើមិនទេ វាជាសំណួរដែលអ្នកនៅត្រូវសួរ។

# source: 1525d361da16
feedback-next-moment = ឈប់មួយភ្លែត មុនថាបាន

# source: 69e3567ca250
feedback-next-moment-means = ពេលនរណាម្នាក់ចង់បានអ្វីភ្លាមៗ សូមនិយាយ៖ “ខ្ញុំនឹងមករកអ្នកវិញ។” បន្ទាប់មក សួរខ្លួនឯងថានរណានឹងខាត។

# source: ec73a583c5bb
feedback-next-own-words = កុំដាក់អ្វីរបស់អ្នកក្នុងសំណួរ

# source: 0de167e13b15
feedback-next-own-words-means = មុនពេលសួរ សូមមើលថាពាក្យណាក្នុងសំណួររបស់អ្នក ដែលម្ខាងទៀតមិនទាន់បាននិយាយ។ ដកវាចេញ។

# source: 6811fc803cc3
feedback-next-open = ចាប់ផ្តើមពីការរៀបរាប់របស់គេ

# source: 92de665a4127
feedback-next-open-means = ចាប់ផ្តើមដោយមួយប្រយោគ៖ “សូមប្រាប់ខ្ញុំអំពីវា ចាប់ពីកន្លែងណាក៏បាន។” រួចរង់ចាំ។

# source: 4644e5936742
feedback-next-listen = សួរចេញពីអ្វីដែលបាននិយាយ

# source: 6e3bafbdf614
feedback-next-listen-means = យកសំណួរបន្ទាប់ចេញពីចម្លើយចុងក្រោយ៖ “អ្នកបាននិយាយថា … វាយ៉ាងណា?”

# source: e3416ee1f5a1
feedback-next-fear = ស្តាប់ការភ័យខ្លាចជាមុន

# source: b9706acd4b39
feedback-next-fear-means = ពេលមានអ្វីបង្ហាញចេញ សូមសួរអំពីវាមុនគេ៖ “អ្នកបានមើលទៅទ្វារ។ មានអ្វីនៅទីនោះ?” ឆ្លើយអ្វីដែលគេសួរអ្នក ដោយពិត។

# source: bafba90501d2
feedback-next-explain = ប្រាប់ជាមុនថាវាទៅជាអ្វី

# source: c62c14b552d4
feedback-next-explain-means = ប្រាប់ជាមុន៖ នរណាអាន ថាអាចឈប់បាន និងថាអ្នកចង់ឱ្យគេកែអ្នក។

# source: 947486f49505
feedback-next-leaving = សួរអំពីការចាកចេញ

# source: 8813a3fbdb60
feedback-next-leaving-means = សួរមនុស្សគ្រប់គ្នា៖ “បើស្អែកអ្នកឈប់ តើនឹងមានអ្វីកើតឡើង?”

# source: 841823681022
feedback-next-stop = ឈប់ពេលមានគ្រប់គ្រាន់

# source: eec532aaada2
feedback-next-stop-means = ពេលមានគ្រប់គ្រាន់ សូមនិយាយ៖ “ថ្ងៃនេះខ្ញុំមានអ្វីដែលខ្ញុំត្រូវការហើយ។” អ្វីដែលនៅសល់ ទុកឱ្យអ្នកដទៃ។

# source: 7348b3b120f1
feedback-next-close = បញ្ចប់ដោយអ្វីបន្តទៀត

# source: 7dabec7ecbde
feedback-next-close-means = បញ្ចប់ដោយប្រាប់អ្វីបន្តទៀត៖ នរណា ពេលណា និងអាចរកអ្នកនៅឯណា។

# source: ae12621ef05e
feedback-next-honest = សន្យាតែអ្វីដែលអ្នកមានសិទ្ធិ

# source: b17e7b39ec62
feedback-next-honest-means = ប្រាប់អ្វីដែលអ្នកមិនដឹង និងពេលណាអ្នកនឹងដឹង។ គេជឿវា។

# source: 9ee22b10cb5e
feedback-next-kind-words = ដកពាក្យបន្ទោសចេញ

# source: 0f0b437ee01c
feedback-next-kind-words-means = អានសំណួររបស់អ្នកម្តង ដោយត្រចៀករបស់ម្ខាងទៀត មុនពេលនិយាយវា។

# source: 1054f43a8df7
feedback-next-alone = មើលថានរណាឮ

# source: 1bfa0547112c
feedback-next-alone-means = មុនសំណួរទីមួយ សូមមើលថានរណាអាចឮ។ បើមាននរណាឮ សូមប្តូរកន្លែង។

# source: 4b7aeab8882b
feedback-next-reach = អង្គុយជាមួយមនុស្សគ្រប់គ្នា

# source: 5f79af920eaa
feedback-next-reach-means = មិនត្រូវសម្រេចអំពីនរណាដោយឯកសារប៉ុណ្ណោះទេ។ អង្គុយជាមួយម្នាក់ៗ ទោះតែប្រាំសំណួរក៏ដោយ។

# source: dad19a14be2d
feedback-next-needs = សេចក្តីត្រូវការមុន

# source: 67c45a9126be
feedback-next-needs-means = សួរមុន៖ “ឥឡូវអ្នកត្រូវការអ្វី?” ធ្វើវាមុនបន្ត។

# source: cfc7a42f815a
feedback-next-interpreter = សំឡេងដែលមិនជាប់ទាក់ទង

# source: 907b3f8081fb
feedback-next-interpreter-means = រកអ្នកបកប្រែដែលមិនពឹងផ្អែកលើនរណានៅទីនេះ ប្រាប់គាត់ពីរបៀបធ្វើ ហើយសុំឱ្យបកប្រែអ្វីសំខាន់មួយម៉ាត់ៗ។

# source: e7f64c589813
feedback-next-breaks = សម្រាកគឺសម្រាក

# source: 97f78fd6b887
feedback-next-breaks-means = ពេលវាលើសពីកម្លាំង សូមឈប់ប្រាំនាទី។ ទឹកមិនមែនជាការសម្រាកទេ។

# source: 92b2f65b4aba
feedback-next-papers = ឯកសារទៅម្ចាស់វា

# source: 60119d17dffd
feedback-next-papers-means = ថតរូបឯកសារ ធ្វើបញ្ជី ហើយដាក់វាក្នុងដៃម្ចាស់វា។

# source: 1ca858e44611
feedback-next-grounds = ប្រាំមួយបន្ទាត់ដែលមានទម្ងន់

# source: e11cdbff1ce0
feedback-next-grounds-means = ជ្រើសមូលហេតុដែលប្រាប់បីយ៉ាង៖ គេចូលមកយ៉ាងណា អ្វីឃាត់គេ និងនរណាបានចំណេញ។

# source: b7fcbd3baa4e
feedback-next-decide = សម្រេច ហើយប្រាប់

# source: 0d4ce90d7ed9
feedback-next-decide-means = ប្រាប់មនុស្សម្នាក់ៗថាអ្នកសន្និដ្ឋានអ្វី និងអ្វីកើតពីវា។ ការនៅស្ងៀមក៏ជាចម្លើយដែរ។

# source: 81419a2dc748
feedback-next-finding = មូលហេតុ មិនមែនភស្តុតាងបញ្ជាក់ច្បាស់

# source: b6a74c4e252b
feedback-next-finding-means = សួរថាវាជាអ្វី៖ មូលហេតុ សញ្ញា ឬអ្វីដែលបដិសេធ។ មូលហេតុគ្រប់គ្រាន់ដើម្បីសន្មត អ្វីដែលបដិសេធគ្រប់គ្រាន់ដើម្បីឱ្យទៅ។

# source: 259d1aa63f96
feedback-next-help = ផ្តល់ជំនួយ ហើយស្តាប់ចម្លើយ

# source: 0188e270dda1
feedback-next-help-means = ប្រាប់ជំនួយមួយប្រភេទ ពន្យល់ថាវាជាអ្វី ហើយស្តាប់ចម្លើយ។ ទោះយ៉ាងណា សូមទុកផ្លូវត្រឡប់មកវិញ។

# source: 4725a2350415
feedback-next-consent = ការិយាល័យនីមួយៗ សំណួរមួយ

# source: 7fdff3df2f22
feedback-next-consent-means = សួរអំពីការិយាល័យនីមួយៗដាច់ដោយឡែក៖ “តើខ្ញុំអាចប្រាប់គេបានទេ? ដើម្បីអ្វី?” ទេគឺទេ។

# source: 96d688f1143d
feedback-next-offences = សំណួរទីពីរមកទីពីរ

# source: 0c829da08fe0
feedback-next-offences-means = ទីមួយ៖ តើនេះជាការជួញដូរឬ? រួចទើបសួរ៖ តើបុគ្គលនេះបានធ្វើអ្វី ហើយតើត្រូវគេបង្ខំឬ?

# source: c59b54532aa2
feedback-next-staying = គ្មាននរណាទៅទេ ពេលសំណួរនៅបើក

# source: a7b7bb197417
feedback-next-staying-means = ពេលសំណួរនៅបើក គ្មាននរណាត្រូវបញ្ជូនចេញ ប្រគល់ឱ្យគេ ឬចាក់សោទុកទេ។

# source: ce536d398918
feedback-next-child = ទុកសំណួរឱ្យអ្នកជំនាញ

# source: 8e6526f7b1b2
feedback-next-child-means = ឈ្មោះ អាយុ របួស ស្រេកទឹក ឥឡូវមានសុវត្ថិភាពឬទេ៖ អ្នកអាចសួរកុមារបានត្រឹមនេះ។ រួចហៅអ្នកដែលបានហ្វឹកហាត់ ហើយស្តាប់ប៉ុណ្ណោះ។

# source: a28cf0f93df3
feedback-next-keep = អ្វីត្រូវសាកលើកក្រោយ

# source: 3a32ecc571ff
feedback-next-keep-means = គ្មានអ្វីនៅសល់ដែលអ្នកអាចដឹង ឬធ្វើបានទេ។ លើកក្រោយ សូមធ្វើវាដោយសំណួរតិចជាង។

## The debrief

# source: 7d2fe9535de4
feedback-people = ការពិតជាអ្វី និងអ្វីដែលអ្នកបានធ្វើ

# source: 145a7f8b6db9
feedback-talks = ការសន្ទនា

# source: 0ffd70fe77b4
feedback-week = រឿងមួយសម្រាប់សប្តាហ៍ក្រោយ

# source: 7491bdceb00a
feedback-truth = { $person }៖ { $truth }។

# source: 6c99f62e97a5
feedback-treated = { $person } ត្រូវបានប្រព្រឹត្តចំពោះយ៉ាងណា៖ { $treated }។

# source: ba57afb75bde
feedback-danger = រឿងនោះអាចដាក់ { $person } ក្នុងគ្រោះថ្នាក់។

# source: e256de62caae
feedback-found = អ្នកសន្និដ្ឋាន៖ { $finding }។

# source: c6f915f121bc
feedback-found-both = អ្នកសន្និដ្ឋាន៖ { $finding } និង { $second }។

# source: b9fd8ab4119e
feedback-undecided = អ្នកមិនបានសន្និដ្ឋានអ្វីទេ ទោះម្ខាងណាក៏ដោយ។

# source: a7a1e25803a2
feedback-minute = នាទីទី { $minute }

# source: e0ba89091fb8
feedback-minute-of = នាទីទី { $minute } នៃថ្ងៃទី { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } បានប្រាប់អ្នក

# source: e05b955f5936
feedback-could = { $person } អាចប្រាប់អ្នកបាន

# source: dd155610c576
feedback-could-see = អ្នកអាចឃើញបាន

# source: 2ed44f99ac3a
feedback-had = អ្នកបានឃើញ ឬបានអាន

# source: dbc9564930ca
feedback-answered = អ្វីដែលកើតពីវា

# source: 5b9a73c9e5e2
feedback-instead = អ្នកអាចនិយាយបាន

# source: abf332068396
feedback-then = { $person } នឹងឆ្លើយ

# source: 758fb10d663b
feedback-same = មនុស្សម្នាក់ទៀត ដែលមានការពិតផ្សេង ក៏នឹងនិយាយដូចគ្នានឹងអ្នកដែរ មួយម៉ាត់ៗ។

# source: c5a951a51edf
feedback-other = មនុស្សម្នាក់ទៀត ដែលមានការពិតផ្សេង នឹងឆ្លើយ

# source: 13b3f68567c5
feedback-days3 = បីថ្ងៃក្រោយ

# source: 61a435ce1b96
feedback-days30 = សាមសិបថ្ងៃក្រោយ

# source: d3ae14a50bfe
feedback-why = ហេតុអ្វី

# source: 483bd49023ae
feedback-story = អ្វីដែលបានកើតឡើង

# source: fd9601daae5b
feedback-rated = អ្នកបានប្រាប់ { $said } លើ 100 ថា { $person } ជាជនរងគ្រោះ។
