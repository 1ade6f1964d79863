# language: km
# translator: machine draft
# state: draft

## Terms: what you do. The words on the button.

# source: f47737a32f6e
conduct-separate = នាំ { $person } ទៅដាច់ដោយឡែក

# source: d215d847b642
conduct-private-room = រកបន្ទប់ឯកជន

# source: 357e4d0ff68f
conduct-offer-water = ជូនទឹក អាហារ និងឱ្យប្រើបន្ទប់ទឹក

# source: 2600512229e1
conduct-medical-help = សួរពីសុខភាព និងរកជំនួយ

# source: 76a146eb52a0
conduct-choose-interpreter = ជ្រើសថានរណាបកប្រែ

# source: b0fc35203596
conduct-brief-interpreter = ណែនាំអ្នកបកប្រែជាមុន

# source: e025e3e7bc87
conduct-explain-purpose = ប្រាប់ថាអ្នកជានរណា និងសួរដើម្បីអ្វី

# source: 1dac059d848c
conduct-explain-limits = ប្រាប់ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច

# source: 9a8f05b1e6fb
conduct-explain-rights = ប្រាប់ថានេះមិនមែនការចាប់ខ្លួនទេ ហើយប្រាប់ពីសិទ្ធិ និងជំនួយ

# source: 4176aceb97cf
conduct-ask-consent = សួរថា { $person } ព្រមនិយាយឬទេ

# source: 9177ca4738eb
conduct-break = ស្នើឱ្យសម្រាកសិន

# source: b14f2b8b2b6d
conduct-call-colleague = សុំសហការីឱ្យមក

# source: 9b88f9bae561
conduct-ask-referral-consent = សួរថា { $person } ចង់បានជំនួយពីសេវាឬទេ

# source: 0b6292a3ba09
conduct-safe-contact = ព្រមព្រៀងវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព

# source: 31ef5cb66936
conduct-second-meeting = ស្នើនិយាយគ្នាម្តងទៀតនៅថ្ងៃក្រោយ

# source: b3d34863eb5c
conduct-close = សង្ខេប ហើយប្រាប់ពីអ្វីបន្តទៀត

# source: b750e42cb2d2
conduct-let-controller-listen = ឱ្យអ្នកមកជាមួយអង្គុយស្តាប់

# source: ad95de87ffe2
conduct-ring-back = ហៅទៅលេខនោះវិញ

## Terms: what you did. What the story tells afterwards.

# source: 2dbf09ebb3d2
did-separate = អ្នកបាននាំ { $person } ទៅដាច់ដោយឡែក។

# source: 13fa9a42c840
did-separate-all = អ្នកបាននាំមនុស្សទៅដាច់ដោយឡែក ម្តងម្នាក់ៗ។

# source: f6bb20ccedcf
did-private-room = អ្នកបានរកបន្ទប់ឯកជនសម្រាប់ { $person }។

# source: a54263ba562b
did-private-room-all = អ្នកបានរកបន្ទប់ឯកជន។

# source: 718701588e2d
did-offer-water = អ្នកបានជូនទឹកនិងអាហារដល់ { $person } និងឱ្យប្រើបន្ទប់ទឹក។

# source: c44d54285180
did-offer-water-all = អ្នកបានជូនទឹក អាហារ និងឱ្យប្រើបន្ទប់ទឹក។

# source: 674b14bffa8f
did-medical-help = អ្នកបានសួរពីសុខភាពរបស់ { $person } និងរកជំនួយ។

# source: 6c0766471772
did-medical-help-all = អ្នកបានរកជំនួយពេទ្យ។

# source: e5176278af0a
did-choose-interpreter = អ្នកបានជ្រើសថានរណាបកប្រែឱ្យ { $person }។

# source: 096ee1267eb9
did-choose-interpreter-all = អ្នកបានជ្រើសថានរណាបកប្រែ។

# source: 22fa56528ed4
did-brief-interpreter = អ្នកបានណែនាំអ្នកបកប្រែរបស់ { $person } ជាមុន។

# source: 21ac597e6e02
did-brief-interpreter-all = អ្នកបានណែនាំអ្នកបកប្រែជាមុន។

# source: 3d8e279d56d1
did-explain-purpose = អ្នកបានប្រាប់ { $person } ថាអ្នកជានរណា និងសួរដើម្បីអ្វី។

# source: f099e794015f
did-explain-purpose-all = អ្នកបានប្រាប់ថាអ្នកជានរណា និងសួរដើម្បីអ្វី។

# source: 2ff88fc125bc
did-explain-limits = អ្នកបានប្រាប់ { $person } ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច។

# source: 860cb035bd3c
did-explain-limits-all = អ្នកបានប្រាប់ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច។

# source: d959e1a06a23
did-explain-rights = អ្នកបានប្រាប់ { $person } ថានេះមិនមែនការចាប់ខ្លួនទេ ហើយប្រាប់ពីសិទ្ធិ និងជំនួយ។

# source: 730338fcc8db
did-explain-rights-all = អ្នកបានប្រាប់ថានេះមិនមែនការចាប់ខ្លួនទេ ហើយប្រាប់ពីសិទ្ធិ និងជំនួយ។

# source: 23316f6abd0f
did-ask-consent = អ្នកបានសួរ { $person } ថា៖ តើព្រមនិយាយទេ?

# source: bc5f238e5bc9
did-ask-consent-all = អ្នកបានសួរថានរណាព្រមនិយាយ។

# source: 65668695746c
did-break = អ្នកបានស្នើឱ្យ { $person } សម្រាកសិន។

# source: 4c3c26b4329b
did-break-all = អ្នកបានស្នើឱ្យសម្រាកសិន។

# source: ead989f3adc3
did-call-colleague = អ្នកបានសុំសហការីម្នាក់ឱ្យមកជួប { $person }។

# source: 2f95fb43b673
did-call-colleague-all = អ្នកបានសុំសហការីម្នាក់ឱ្យមក។

# source: d9a3afff271a
did-ask-referral-consent = អ្នកបានសួរ { $person } ថា៖ តើចង់បានជំនួយនេះទេ?

# source: 1fd30970c2cb
did-ask-referral-consent-all = អ្នកបានសួរថានរណាចង់បានជំនួយ។

# source: eb791d5e1a94
did-safe-contact = អ្នកបានព្រមព្រៀងជាមួយ { $person } ពីវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព។

# source: 464a82fc0d92
did-safe-contact-all = អ្នកបានព្រមព្រៀងពីវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព។

# source: 78e5ad8cf0a4
did-second-meeting = អ្នកបានស្នើនិយាយជាមួយ { $person } ម្តងទៀតនៅថ្ងៃក្រោយ។

# source: 9d2661408eb2
did-second-meeting-all = អ្នកបានស្នើនិយាយគ្នាម្តងទៀតនៅថ្ងៃក្រោយ។

# source: e046d3c154cc
did-close = អ្នកបានសង្ខេបជាមួយ { $person } ហើយប្រាប់ពីអ្វីបន្តទៀត។

# source: 1ccb80a983e4
did-close-all = អ្នកបានសង្ខេប ហើយប្រាប់ពីអ្វីបន្តទៀត។

# source: e4e3b78b062f
did-let-controller-listen = អ្នកបានឱ្យអ្នកណាម្នាក់អង្គុយស្តាប់ ពេល { $person } និយាយ។

# source: ab8eae0d37e2
did-let-controller-listen-all = អ្នកបានឱ្យអ្នកណាម្នាក់អង្គុយស្តាប់។

# source: 6d6e80c66a25
did-ring-back = អ្នកបានហៅទៅលេខរបស់ { $person } វិញ។

# source: 5c3147154d9f
did-ring-back-all = អ្នកបានហៅទៅលេខនោះវិញ។

## Moves, named as things to do

# source: 19cb3fdc1dfe
deed-go = ទៅ៖ { $place }

# source: 05f38355f7f9
deed-look = មើល៖ { $spot }

# source: 6f26c1a8590f
deed-read = អាន៖ { $document }

# source: 8041e5216a78
deed-compare = ប្រៀបធៀប៖ { $first } និង { $second }

# source: 66c74b38244d
deed-ask = សួរ { $person }៖ “{ $words }”

# source: 1b870ea5fb96
deed-conduct = { $person }៖ { $words }

# source: f0a419047fdb
deed-interpret = ឱ្យ { $by } បកប្រែសម្រាប់ { $person }

# source: 1aaa7669fe77
deed-note = កំណត់ត្រាអំពី { $person }៖ “{ $cue }” បង្ហាញ { $shows }

# source: 6bbe89d87d6e
deed-note-nothing = កំណត់ត្រាអំពី { $person }៖ “{ $cue }” មិនបង្ហាញអ្វីទេ

# source: e262d90457d9
deed-retract = ដកកំណត់ត្រាអំពី { $person } វិញ៖ “{ $cue }”

# source: 74bdfa55d675
deed-rate = ប្រាប់ថាប្រាកដប៉ុនណាអំពី { $person }៖ { $percent } %

# source: 59808360a262
deed-decide = សម្រេចអំពី { $person }៖ { $findings }

# source: 3adf2e3db220
deed-decide-refer = សម្រេចអំពី { $person }៖ { $findings }។ បញ្ជូនបន្តទៅ៖ { $services }

# source: 6a971cfa3269
deed-end = បញ្ចប់វគ្គ

## Terms: more of what you do

# source: 58a8818b69b0
conduct-word-for-word = សុំឱ្យបកប្រែមួយម៉ាត់ៗ

# source: 626382875b5d
conduct-call-specialist = ហៅអ្នកដែលមានជំនាញខាងរឿងនេះ

# source: 82be4f2547bc
conduct-caution = ប្រាប់ { $person } ពីសិទ្ធិរបស់ជនសង្ស័យ

# source: 24905f4f3077
conduct-photograph = ថតរូបរបស់របរបស់ { $person }

# source: 8ffeae5c4e7a
conduct-seal = បិទត្រារបស់របរបស់ { $person }

# source: 73c80dc8dd84
conduct-list = សរសេរបញ្ជីរបស់របរបស់ { $person }

# source: 4fd1e7cf4826
conduct-give-back = ប្រគល់វាជូន { $person } វិញ

# source: 84ebd4c1c550
did-word-for-word = អ្នកបានសុំពាក្យរបស់ { $person } មួយម៉ាត់ៗ។

# source: 19a011ca194c
did-call-specialist = អ្នកបានហៅអ្នកមានជំនាញសម្រាប់ { $person }។

# source: d17e32924037
did-caution = អ្នកបានប្រាប់ { $person } ពីសិទ្ធិរបស់ជនសង្ស័យ។

# source: 8c1c96de147f
did-photograph = អ្នកបានថតរូបរបស់របរបស់ { $person }។

# source: 5d4f04af268b
did-seal = អ្នកបានបិទត្រារបស់របរបស់ { $person }។

# source: a5a1c0abf805
did-list = អ្នកបានសរសេរបញ្ជីរបស់របរបស់ { $person }។

# source: 0a61ed7cf328
did-give-back = អ្នកបានប្រគល់របស់របរជូន { $person } វិញ។
