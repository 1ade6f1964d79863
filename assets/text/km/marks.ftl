# language: km
# translator: machine draft
# state: draft

## Care: before the account

# source: 437f333c6cf1
mark-separated = អ្នកបាននាំ { $person } ទៅដាច់ដោយឡែក មុនពេលសួរអ្វីសំខាន់។

# source: 6cbec2ebf65e
mark-separated-late = អ្នកបាននាំ { $person } ទៅដាច់ដោយឡែក តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: e43e3656194a
mark-not-separated = អ្នកបានសួរ { $person } នៅមុខអ្នកដទៃ។ មនុស្សប្រាប់តិច ពេលអ្នកដទៃអាចស្តាប់ឮ។

# source: 2236542a1f64
mark-private = អ្នកបានរកបន្ទប់ឯកជន មុនពេល { $person } រៀបរាប់អ្វី។

# source: da71a74db1be
mark-private-late = អ្នកបានរកបន្ទប់ឯកជនសម្រាប់ { $person } តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 632162fdc0f7
mark-not-private = អ្នកគ្មានបន្ទប់ឯកជនសម្រាប់ { $person } ទេ។

# source: c5081bd371fa
mark-purpose = អ្នកបានប្រាប់ { $person } ថាអ្នកជានរណា និងសួរដើម្បីអ្វី មុនពេលអ្នកសួរ។

# source: 37296ff7499b
mark-purpose-late = អ្នកបានប្រាប់ { $person } ថាអ្នកជានរណា និងសួរដើម្បីអ្វី តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 9670ad2ce0bb
mark-no-purpose = គ្មាននរណាប្រាប់ { $person } ថាអ្នកជានរណា និងសួរដើម្បីអ្វីទេ។

# source: c56a4cb8bbfb
mark-limits = អ្នកបានប្រាប់ { $person } ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច មុនពេលអ្នកសួរ។

# source: d7efed7f8db2
mark-limits-late = អ្នកបានប្រាប់ { $person } ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: dc4c3a3c8866
mark-no-limits = គ្មាននរណាប្រាប់ { $person } ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាចទេ។

# source: 32db63656ceb
mark-rights = អ្នកបានប្រាប់ { $person } ពីសិទ្ធិ និងជំនួយ មុនពេលអ្នកសួរ។

# source: 0b9fa60b8fa8
mark-rights-late = អ្នកបានប្រាប់ { $person } ពីសិទ្ធិ និងជំនួយ តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 81553c0289c2
mark-no-rights = គ្មាននរណាប្រាប់ { $person } ពីសិទ្ធិ និងជំនួយទេ។

# source: dc60e7705f1e
mark-consent = អ្នកបានសួរថា { $person } ព្រមនិយាយឬទេ មុនពេលសួរអ្វីសំខាន់ផ្សេងទៀត។

# source: f167baa9cc1b
mark-consent-late = អ្នកបានសួរថា { $person } ព្រមនិយាយឬទេ តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 78b0374deae8
mark-no-consent = គ្មាននរណាសួរ { $person } ថា៖ តើព្រមនិយាយទេ?

# source: e4699fcd4880
mark-water = អ្នកបានជូនទឹកនិងអាហារដល់ { $person } មុនពេលអ្នកសួរ។

# source: 52419848a8e2
mark-water-late = { $person } ត្រូវការទឹក ឬអាហារ តែបានទទួលក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 06a2f3679e3f
mark-no-water = { $person } ត្រូវការទឹក ឬអាហារ តែគ្មាននរណាជូនទេ។

# source: 99a7aa7403e6
mark-medical = អ្នកបានមើលថែសុខភាពរបស់ { $person } មុនពេលអ្នកសួរ។

# source: e5b3b473ecc7
mark-medical-late = { $person } ត្រូវការជំនួយពេទ្យ តែបានទទួលក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 1fab9305bb65
mark-no-medical = { $person } ត្រូវការជំនួយពេទ្យ តែមិនបានទទួលទេ។

# source: 0144bb0bf37a
mark-rest = អ្នកបានឱ្យ { $person } សម្រាក មុនពេលអ្នកសួរ។

# source: dc4843fc86c7
mark-rest-late = { $person } ត្រូវការសម្រាក តែបានសម្រាកក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 0cb951b83695
mark-no-rest = { $person } ត្រូវការសម្រាក តែគ្មាននរណាស្នើឱ្យសម្រាកទេ។

# source: 475b9329c094
mark-interpreter = អ្នកបានរកអ្នកបកប្រែឯករាជ្យឱ្យ { $person } មុនពេលអ្នកសួរ។

# source: aa46697c7629
mark-interpreter-late = អ្នកបានរកអ្នកបកប្រែឯករាជ្យឱ្យ { $person } តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: ad134684065b
mark-no-interpreter = { $person } គ្មានអ្នកបកប្រែឯករាជ្យទេ។

# source: 4e205d8827c4
mark-briefed = អ្នកបានណែនាំអ្នកបកប្រែរបស់ { $person } ជាមុន មុនពេលអ្នកសួរ។

# source: a86705207637
mark-briefed-late = អ្នកបានណែនាំអ្នកបកប្រែរបស់ { $person } តែក្រោយសំណួរសំខាន់ដំបូងៗ។

# source: 2b2fcf9671ea
mark-not-briefed = គ្មាននរណាណែនាំអ្នកបកប្រែរបស់ { $person } ជាមុនទេ។

## Care: during and after

# source: 04d0482d2fd2
mark-break = { $person } មានភាពតានតឹង ហើយអ្នកបានស្នើឱ្យសម្រាក មុនពេលសួរបន្ត។

# source: 9f31ca8b1f51
mark-break-late = { $person } មានភាពតានតឹង ហើយអ្នកបានសួរបន្ត មុនពេលស្នើឱ្យសម្រាក។

# source: f2eee93f48f3
mark-no-break = { $person } មានភាពតានតឹង តែគ្មាននរណាស្នើឱ្យសម្រាកទេ។

# source: eb791d5e1a94
mark-safe-contact = អ្នកបានព្រមព្រៀងជាមួយ { $person } ពីវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព។

# source: 81329b99b132
mark-no-safe-contact = { $person } បានចាកចេញ ដោយគ្មានវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព។

# source: 3388fb01e84f
mark-never-spoken-to = អ្នកមិនបានសួរ { $person } ពីអ្វីសំខាន់ទេ។

## Interviewing: order

# source: 9b64084d673f
mark-not-interviewed = គ្មានការសម្ភាសជាមួយ { $person } ទេ ដូច្នេះគ្មានឱកាសរៀបរាប់អ្វីទេ។

# source: bee0445c05e9
mark-open-first = អ្នកបានសុំឱ្យ { $person } រៀបរាប់ទាំងអស់ មុនអ្វីៗផ្សេងទៀត។

# source: 0cdbe98c7dfe
mark-open-later = អ្នកបានសុំឱ្យ { $person } រៀបរាប់ទាំងអស់ តែក្រោយសំណួរផ្សេងទៀត។

# source: 9f4d979017f9
mark-open-never = អ្នកមិនបានសុំឱ្យ { $person } រៀបរាប់ទាំងអស់ ដោយពាក្យរបស់ { $person } ផ្ទាល់ទេ។

# source: 679dace08830
mark-stages-covered = ជាមួយ { $person } អ្នកបានសួរពីដំណើរទាំងមូល ចាប់ពីសំណើដំបូង រហូតដល់ថ្ងៃនេះ។

# source: aa338c617e53
mark-stages-partly = ជាមួយ { $person } អ្នកបានសួរពីដំណើរមួយផ្នែក ចាប់ពីសំណើដំបូង រហូតដល់ថ្ងៃនេះ។

# source: fe22128dbb6d
mark-stages-missed = ជាមួយ { $person } ដំណើរភាគច្រើន ចាប់ពីសំណើដំបូង រហូតដល់ថ្ងៃនេះ មិនបានសួរទេ។

# source: 74a51a3b9478
mark-freedom-asked = អ្នកបានសួរ { $person } ពីវិធាន និងក្រដាសស្នាម និងថានឹងមានអ្វីកើតឡើងបើចាកចេញ។

# source: 08c83e4a6488
mark-freedom-partly = អ្នកបានសួរ { $person } ខ្លះៗពីសេរីភាពក្នុងការចាកចេញ តែមិនគ្រប់អ្វីដែលបង្ហាញវាទេ។

# source: a4dfe1b80f9f
mark-freedom-missed = អ្នកមិនបានសួរ { $person } ពីវិធាន និងក្រដាសស្នាម ឬថានឹងមានអ្វីកើតឡើងបើចាកចេញទេ។

# source: 073de335d47e
mark-closed = នៅចុងបញ្ចប់ អ្នកបានសង្ខេបជាមួយ { $person } ហើយប្រាប់ពីអ្វីបន្តទៀត។

# source: 7ffbf5b4e340
mark-closed-early = អ្នកបានសង្ខេបជាមួយ { $person } រួចក៏សួរបន្តទៀត។

# source: c13aed3dae38
mark-not-closed = ការសន្ទនាជាមួយ { $person } បានឈប់ ដោយគ្មានការសង្ខេប ឬការប្រាប់ពីអ្វីបន្តទៀត។

# source: bd64c04c1660
mark-second-meeting = នៅមានការសង្ស័យ ហើយអ្នកបានស្នើនិយាយជាមួយ { $person } ម្តងទៀត។

# source: 38f630ed219a
mark-no-second-meeting = នៅមានការសង្ស័យ តែគ្មាននរណាស្នើនិយាយជាមួយ { $person } ម្តងទៀតទេ។

## Interviewing: damage

# source: f6a6f91a5720
mark-leading = សំណួរមួយបានដាក់ចម្លើយក្នុងមាត់ { $person }។ អ្វីដែលរៀបរាប់ក្រោយនោះ មិនអាចទុកជាការបានទៀតទេ។

# source: 2899f4478771
mark-blaming = សំណួរ “ហេតុអ្វី” មួយបានបន្ទោស { $person }។ ការបន្ទោសធ្វើឱ្យមនុស្សរៀបរាប់តិច។

# source: 935f4bca2c37
mark-disbelief = សំណួរមួយបានធ្វើឱ្យ { $person } ឃើញថាអ្នកមិនជឿ។ មនុស្សដែលគេមិនជឿ ឈប់រៀបរាប់។

# source: 734ad93ccf9b
mark-breaks = សំណួរមួយទៅ { $person } ផ្ទុយនឹងវិធាននេះ។

# source: 1893c3ad34bc
mark-overheard = អ្នកបានសួរ { $person } នៅកន្លែងដែលអ្នកត្រួតត្រាអាចស្តាប់ឮ។ វាធ្វើឱ្យ { $person } មានគ្រោះថ្នាក់។

# source: fff426e7550d
mark-peer-interpreter = អ្នកបានសួរ { $person } តាមរយៈមនុស្សដែលមិនឯករាជ្យ។ បុគ្គលនោះអាចកំពុងភ័យខ្លាច ឬជាអ្នកបញ្ជា។

# source: 4022dc6a5291
mark-conduct-harm = អ្វីមួយដែលអ្នកបានធ្វើនៅទីនេះ បង្កអន្តរាយ។

## Noticing and judging

# source: 795e80b06e3c
mark-noticed = អ្នកបានរកឃើញសញ្ញានេះ។

# source: 8e80cb0a8bc9
mark-unseen = សញ្ញានេះមាននៅទីនោះ តែអ្នកមិនបានជួបវាទេ។

# source: 48b3fa85e6cd
mark-hit = អ្នកបានយល់ថានេះជាសញ្ញាអំពី { $person } ហើយវាពិតជាសញ្ញាមែន។

# source: fcb4a79bb860
mark-near-hit = អ្នកបានយល់ថានេះជាសញ្ញាអំពី { $person }។ វាជាសញ្ញាមែន តែបង្ហាញរឿងម្យ៉ាងទៀត ដែលជិតនឹងអ្វីដែលអ្នកបានសរសេរ។

# source: c529efc2a383
mark-miss = នេះជាសញ្ញាអំពី { $person } តែអ្នកមិនបានយល់ថាវាជាសញ្ញាទេ។

# source: 9a362f1a50fb
mark-false-alarm = អ្នកបានយល់ថានេះជាសញ្ញាអំពី { $person }។ តែតាមខ្លួនវាមិនគ្រប់គ្រាន់ទេ សូមសួរ។

# source: 264b168d1b26
mark-correct-rejection = អ្នកមិនបានយល់ថានេះជាសញ្ញាអំពី { $person } ទេ។ តាមខ្លួនវាមិនគ្រប់គ្រាន់ទេ។

## Reasoning

# source: 78d6f852fb51
mark-no-decision = គ្មានការសម្រេចអំពី { $person } ឱ្យកំណត់ត្រារបស់អ្នកគាំទ្រទេ។

# source: 18e389438b74
mark-borne-out = កំណត់ត្រារបស់អ្នកគាំទ្រសេចក្តីសន្និដ្ឋានរបស់អ្នកអំពី { $person }។

# source: 83926daec297
mark-leap = គ្មានអ្វីក្នុងកំណត់ត្រារបស់អ្នក គាំទ្រសេចក្តីសន្និដ្ឋានរបស់អ្នកអំពី { $person } ទេ។

# source: 756b01e8ecbd
mark-thinly-borne-out = កំណត់ត្រារបស់អ្នកគាំទ្រសេចក្តីសន្និដ្ឋានរបស់អ្នកអំពី { $person } តែគាំទ្របានតិចតួច។

# source: 0c07ddd58edd
mark-tested = មុនពេលអ្នកសន្និដ្ឋានថា { $person } គ្មានបញ្ហា អ្នកបានសួរពីការត្រួតត្រា និងពីការចាកចេញ។

# source: 45b892d06bec
mark-half-tested = មុនពេលអ្នកសន្និដ្ឋានថា { $person } គ្មានបញ្ហា អ្នកបានសួរពីការត្រួតត្រា ឬពីការចាកចេញ តែមិនទាំងពីរទេ។

# source: fe04d470f5d1
mark-untested = អ្នកបានសន្និដ្ឋានថា { $person } គ្មានបញ្ហា ដោយមិនបានសួរពីការត្រួតត្រា ឬពីការចាកចេញ។

# source: 9c5f19b890d2
mark-dimensions-found = កំណត់ត្រារបស់អ្នកបង្ហាញគ្រប់ប្រភេទនៃការកេងប្រវ័ញ្ច ឬការដាក់សម្ពាធ ដែលអាចមើលឃើញអំពី { $person }។

# source: cdb312549425
mark-dimensions-partly = កំណត់ត្រារបស់អ្នកបង្ហាញប្រភេទខ្លះនៃការកេងប្រវ័ញ្ច ឬការដាក់សម្ពាធ អំពី { $person } តែខ្វះប្រភេទខ្លះទៀត។

# source: a28c946abe69
mark-dimensions-missed = អ្វីដែលអ្នកបានឃើញ និងឮ ចង្អុលទៅការកេងប្រវ័ញ្ច ឬការដាក់សម្ពាធលើ { $person }។ កំណត់ត្រារបស់អ្នកមិនបង្ហាញវាទេ។

# source: 3d25290797fc
mark-no-leaps = ក្នុងកំណត់ត្រារបស់អ្នកអំពី { $person } អ្នកមិនបានយកអ្វីដែលមិនបង្ហាញអ្វី មកធ្វើជាសញ្ញាទេ។

# source: 13bd3695c5be
mark-few-leaps = ក្នុងកំណត់ត្រារបស់អ្នកអំពី { $person } មានរឿងមួយឬពីរដែលមិនបង្ហាញអ្វី ត្រូវបានយល់ថាជាសញ្ញា។

# source: c690657ff351
mark-many-leaps = ក្នុងកំណត់ត្រារបស់អ្នកអំពី { $person } មានរឿងជាច្រើនដែលមិនបង្ហាញអ្វី ត្រូវបានយល់ថាជាសញ្ញា។

## Deciding: the finding

# source: 921207478737
mark-undecided = អ្នកមិនបានសម្រេចអំពី { $person } ទេ។

# source: aef8df07263f
mark-finding-fits = សេចក្តីសន្និដ្ឋានរបស់អ្នកអំពី { $person } ត្រឹមត្រូវ។

# source: 7fd81cd1e785
mark-finding-partly = សេចក្តីសន្និដ្ឋានរបស់អ្នកអំពី { $person } ត្រូវទិសហើយ តែមានមួយទៀតត្រូវជាង។

# source: 462315f2ac13
mark-finding-strays = សេចក្តីសន្និដ្ឋានមួយរបស់អ្នកអំពី { $person } ត្រឹមត្រូវ តែមួយទៀតមិនត្រូវទេ។

# source: 0d2b714b2b1b
mark-victim-missed = { $person } ត្រូវការការការពារជាជនរងគ្រោះ តែសេចក្តីសន្និដ្ឋានរបស់អ្នកមិនផ្តល់ការការពារនោះទេ។

# source: f436e88ebd32
mark-over-referred = សេចក្តីសន្និដ្ឋានរបស់អ្នកអំពី { $person } លើសពីអ្វីដែលមាន។ វាដកពេលវេលា និងទំនុកចិត្តពី { $person } និងពីអ្នកដទៃ។

## Deciding: the referral

# source: 9a2ced2e7ae5
mark-service-fits = អ្នកបានបញ្ជូនបន្ត { $person } ទៅសេវាដែលអាចជួយបាន។

# source: 32204565cebd
mark-service-none-needed = { $person } មិនត្រូវការសេវាទេ ហើយអ្នកក៏មិនបានដាក់សេវាណាដែរ។

# source: cf100a27e342
mark-service-missing = { $person } ត្រូវការសេវា តែអ្នកមិនបានដាក់សេវាណាទេ។

# source: c4226642f133
mark-service-wrong = សេវាដែលអ្នកបានដាក់ មិនធ្វើអ្វីដែល { $person } ត្រូវការទេ។

# source: 2c25f6815313
mark-harmful-service = សេវាដែលអ្នកបានដាក់ បង្កអន្តរាយដល់មនុស្សក្នុងស្ថានភាពដូច { $person }។

# source: 83558e7d2f20
mark-referred-to-controller = អ្នកបានប្រគល់ { $person } ឱ្យមនុស្សដែលអាចកំពុងត្រួតត្រា { $person }។

# source: 874c56367ae2
mark-consented = បានសួរ { $person } ហើយ { $person } បានយល់ព្រម ហើយអ្នកបានកត់ត្រា។

# source: 6aeddfec36df
mark-refusal-respected = { $person } ឆ្លើយថាទេ ហើយអ្នកបានគោរពចម្លើយនោះ។

# source: 9606fee072d8
mark-refusal-overridden = { $person } ឆ្លើយថាទេ តែនៅតែត្រូវបានបញ្ជូនបន្ត។

# source: 941b4566ff1c
mark-consent-claimed = អ្នកបានសរសេរថា { $person } បានយល់ព្រម។ តែគ្មាននរណាបានសួរ { $person } ទេ។

# source: 53dc99efc225
mark-consent-misrecorded = អ្វីដែលអ្នកបានសរសេរអំពីការយល់ព្រម មិនមែនជាអ្វីដែល { $person } បាននិយាយទេ។

# source: 7db8fa751d4b
mark-consent-not-asked = គ្មាននរណាបានសួរ { $person } មុនការបញ្ជូនបន្តទេ។

# source: 061877da0450
mark-child-heard = អ្នកបានស្តាប់ { $person } ដែលជាកុមារ ហើយមិនបានឱ្យការការពាររង់ចាំការយល់ព្រមទេ។

# source: 5953ac77e1b9
mark-child-not-heard = { $person } ជាកុមារ៖ ត្រូវស្តាប់ និងត្រូវការពារ ដោយមិនបាច់មានការយល់ព្រម។

# source: b5c636b563a9
mark-shared-little = អ្នកមិនបានប្រាប់អំពី { $person } លើសពីអ្វីដែលចាំបាច់ទេ។

# source: 5446c79fd8cf
mark-shared-widely = អ្នកបានប្រាប់អ្វីដែល { $person } រៀបរាប់ ដល់មនុស្សច្រើនជាងចាំបាច់។

# source: 68858d77e46d
mark-shared-without-consent = អ្នកបានប្រាប់អ្វីដែល { $person } រៀបរាប់ ដោយគ្មានការយល់ព្រមពី { $person }។ វាអាចធ្វើឱ្យ { $person } មានគ្រោះថ្នាក់។

# source: a034c8c73a63
mark-shared-with-controller = អ្នកបានប្រាប់អ្វីដែល { $person } រៀបរាប់ ដល់មនុស្សដែលអាចកំពុងត្រួតត្រា { $person }។

# source: 072469d36635
mark-non-punishment = អ្នកបានឱ្យពិនិត្យជាមុនថាតើ { $person } ត្រូវគេបង្ខំឱ្យប្រព្រឹត្តបទល្មើសឬទេ។

# source: 699e9da50560
mark-offence-fits = អ្វីដែលអ្នកបានសម្រេចអំពីបទល្មើស ត្រូវនឹងករណីរបស់ { $person }។

# source: 08d7c2c473fc
mark-offence-wrong = អ្វីដែលអ្នកបានសម្រេចអំពីបទល្មើស មិនត្រូវនឹងករណីរបស់ { $person } ទេ។

# source: 1b79953c1a1b
mark-victim-charged = { $person } ត្រូវបានចោទប្រកាន់ ពីអ្វីដែលអ្នកដទៃបានបង្ខំឱ្យ { $person } ធ្វើ។

# source: 8b513f7b9328
mark-onward-fits = អ្វីដែលអ្នកបានសម្រេចអំពីការស្នាក់នៅ និងការបន្តដំណើរ ត្រូវនឹងករណីរបស់ { $person }។

# source: 01b77e010c9a
mark-onward-wrong = អ្វីដែលអ្នកបានសម្រេចអំពីការស្នាក់នៅ និងការបន្តដំណើរ មិនត្រូវនឹងករណីរបស់ { $person } ទេ។

# source: 92584760c97c
mark-victim-removed = { $person } ត្រូវបានបញ្ជូនចេញ ខណៈដែលរឿងនៅមិនទាន់ច្បាស់។ វាអាចនាំ { $person } ត្រឡប់ទៅរកអ្នកត្រួតត្រាវិញភ្លាម។

## Knowing how sure to be

# source: 5dabb9bb1b44
mark-not-rated = អ្នកមិនបានប្រាប់ថាអ្នកប្រាកដប៉ុនណាអំពី { $person } ទេ។

# source: e8659715a8d8
mark-rating-fits = កម្រិតដែលអ្នកប្រាកដអំពី { $person } ត្រូវនឹងការពិត។

# source: 3f2750fe4378
mark-rating-unsure = អ្នកស្ទើរតែមិនអាចសម្រេចអំពី { $person } បាន។

# source: 2e7bff961306
mark-rating-wrong = អ្នកប្រាកដគួរសមអំពី { $person } តែការពិតគឺផ្ទុយ។
