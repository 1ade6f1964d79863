# language: km
# translator: machine draft
# state: draft

## Whose a row is, and when

# source: 5e03ce6b9335
export-run = វគ្គ៖ ឈ្មោះដែលបង្កើតពីកំណត់ហេតុរបស់វា ដូចគ្នាក្នុងគ្រប់តារាង និងក្នុងសេចក្តីថ្លែង xAPI

# source: cf82056a42b6
export-trainee = សិក្ខាកាម៖ ស្លាកដែលនៅដដែលក្នុងរាល់ការនាំចេញពីថតកំណត់ហេតុតែមួយ។ គ្មានឈ្មោះនរណាទេ

# source: bb45ee9eda69
export-scenario = ករណីអនុវត្ត តាមឈ្មោះថតរបស់វា

# source: 43a019e142d4
export-move = ជំហាន រាប់ពី 1

# source: 8e5279fe9ad7
export-act = ថ្ងៃ ឬផ្នែកនៃថ្ងៃ តាមឈ្មោះក្នុងករណីអនុវត្ត

# source: 5a77e2e7a03d
export-second = ថ្ងៃនោះបានកន្លងប៉ុន្មាន តាមនាឡិកានៃវគ្គ

# source: b3466fa0d67c
export-at = ពេលដែលបានធ្វើ៖ ការចាប់ផ្តើមវគ្គ និងពេលវេលាលេងក្រោយពីនោះ។ ការផ្អាករវាងការអង្គុយពីរលើកមិនរាប់បញ្ចូលទេ

# source: 4cfbd7650ff9
export-person = បុគ្គល តាមឈ្មោះតួក្នុងករណីអនុវត្ត

# source: 8589d45ca745
export-line = ពាក្យ ដូចកំណត់ហេតុហៅ៖ ចំណងជើង ទីតាំងក្រោមវា និងស្នាមនៃពាក្យ

# source: 9a1b31778f4c
export-words = ពាក្យ ជាភាសាក្នុងជួរឈរ `language` នៃវគ្គ

## Runs

# source: 4dc9a5758f64
export-title = ចំណងជើងនៃករណីអនុវត្ត

# source: 595606660cf0
export-revision = កំណែនៃករណីអនុវត្តដែលវគ្គត្រូវបានលេងចុងក្រោយ

# source: ab82094e314d
export-language = ភាសានៃពាក្យក្នុងតារាងទាំងនេះ៖ ភាសាដែលបានស្នើ ឬភាសារបស់ករណីអនុវត្ត បើមិនទាន់បកប្រែ

# source: 30592a0e411f
export-state = ស្ថានភាពនៃវគ្គ។ ការពិតត្រូវបានប្រាប់តែអំពីវគ្គដែលបានចប់ប៉ុណ្ណោះ

# source: 282b3598e19a
export-state-ended = បានចប់

# source: 49efc413d841
export-state-not-ended = មិនទាន់ចប់ ហើយអាចបន្តបាន៖ រាប់តែប៉ុណ្ណោះ

# source: a213e4040464
export-state-differs = ថ្ងៃនេះវាទៅជាផ្សេង ព្រោះមានអ្វីផ្លាស់ប្តូរ៖ រាប់តែប៉ុណ្ណោះ

# source: cea22372eace
export-state-no-scenario = ករណីអនុវត្តរបស់វាមិនមាននៅទីនេះ៖ រាប់តែប៉ុណ្ណោះ

# source: c40dc55a94a1
export-state-spoiled-scenario = ករណីអនុវត្តរបស់វាលេងមិនបាន៖ រាប់តែប៉ុណ្ណោះ

# source: c4ceb7c0e5b1
export-state-unfair = គ្មាននរណាត្រូវបានវាយតម្លៃក្នុងការចាប់ឆ្នោតនេះទេ ព្រោះមនុស្សដែលប្រយ័ត្នក៏នឹងសម្រេចខុស៖ រាប់តែប៉ុណ្ណោះ

# source: e1b1d3cbe779
export-begun = ពេលដែលវគ្គចាប់ផ្តើម

# source: 5e48fea2f83e
export-played = បានលេងរយៈពេលប៉ុន្មាន

# source: 5bab29044b70
export-moves = បានធ្វើប៉ុន្មានជំហាន

# source: d3fda8c2c150
export-earlier-plays = ករណីអនុវត្តនេះត្រូវបានលេងនៅទីនោះប៉ុន្មានដងពីមុន

# source: d236674b4c05
export-draw = លេខដែលកំណត់ថានរណាជានរណា៖ លេខដូចគ្នា មនុស្សដូចគ្នា

# source: 7bcbdb79bda4
export-program = កំណែកម្មវិធីដែលបានលេងចុងក្រោយ

# source: b0a03ad90ca3
export-rules = កំណែនៃវិធានរបស់វា

# source: aafb28a6b317
export-as-kept = តើកំណត់ហេតុរក្សាទុកលទ្ធផលដូចគ្នាឬទេ។ តារាងទាំងនេះប្រើវិធានដែលមានឥឡូវនេះ

# source: d37d019a141f
export-band = វគ្គត្រូវបានអានជារួមដូចម្តេច; គ្មានលេខចូលក្នុងវាទេ។ សម្រាប់វគ្គដែលរាប់តែប៉ុណ្ណោះ គឺអ្វីដែលកំណត់ហេតុរក្សាទុក

# source: fca755d0865d
export-people = ត្រូវសម្រេចអំពីមនុស្សប៉ុន្មាននាក់

# source: 3def2e533a71
export-victims = ក្នុងនោះជនរងគ្រោះប៉ុន្មាននាក់

# source: 04c5a99e60bf
export-questions = សំណួរ និងចម្លើយប៉ុន្មានត្រូវបាននិយាយទៅកាន់មនុស្ស

# source: e33ae3bb8c9f
export-recommended = ក្នុងនោះប៉ុន្មានជាប្រភេទដែលបានណែនាំ

# source: bb8d4a7e99da
export-planted = ប៉ុន្មានដងដែលនរណាម្នាក់យល់ព្រមនឹងពាក្យដែលគេដាក់ក្នុងមាត់ ហើយមិនបានដកវិញភ្លាម

## Decisions

# source: 62e297bba7e2
export-truth = អ្វីជាការពិតអំពីបុគ្គលនេះក្នុងវគ្គនេះ

# source: 7e9bd58fdcac
export-age-group = បុគ្គលនោះជាកុមារ ឬមនុស្សពេញវ័យ

# source: b607ee2a0ff7
export-known = អ្វីដែលមនុស្សប្រយ័ត្ននឹងបានដឹងក្នុងវគ្គដដែល

# source: 3c33bf97c213
export-known-grounds = គ្រប់គ្រាន់ដើម្បីសន្មតថាជាជនរងគ្រោះ

# source: e04b7a0fb77e
export-known-some = មានសញ្ញា តែមិនគ្រប់គ្រាន់

# source: 97e4f58e6d6e
export-known-nothing = គ្មានអ្វីទាំងសងខាង

# source: 0b4dd38d730b
export-known-clears = គ្រប់គ្រាន់ដើម្បីបដិសេធវា

# source: 8e47533fd4cd
export-decided = តើមានការសម្រេចអំពីបុគ្គលនោះឬទេ

# source: 04e52f1fac5d
export-findings = អ្វីដែលបានរកឃើញ

# source: 5032498ad58e
export-presumed = តើបុគ្គលនោះត្រូវបានសន្មតថាជាជនរងគ្រោះ ឬកុមារប្រឈមហានិភ័យឬទេ

# source: ed5f1ea1c7c3
export-certainty = សិក្ខាកាមនិយាយថាបុគ្គលនោះទំនងជាជនរងគ្រោះកម្រិតណា

# source: 5bc6abba631b
export-grounds = បន្ទាត់កត់ត្រាប៉ុន្មានត្រូវបានផ្តល់ជាហេតុផល

# source: b11ef2851d73
export-services = ជំនួយដែលបានរៀបចំ ឬផ្តល់ជូន តាមឈ្មោះក្នុងករណីអនុវត្ត

# source: 6e744a81de79
export-told-of = នរណាផ្សេងទៀតត្រូវបានប្រាប់ តាមឈ្មោះក្នុងករណីអនុវត្ត

# source: ea9056690b02
export-offences = អ្វីដែលត្រូវធ្វើអំពីបទល្មើស

# source: 9e1716399f86
export-onward = អ្វីដែលកើតឡើងបន្ទាប់ចំពោះបុគ្គលនោះ

# source: 99893ff3c382
export-given-to = បុគ្គលនោះត្រូវបានប្រគល់ទៅនរណា តាមឈ្មោះតួ

# source: 039d5f377dd4
export-way-back = តើមានផ្លូវត្រឡប់មកវិញដោយសុវត្ថិភាពឬទេ៖ លេខដែលអាចរក្សាទុក ថ្ងៃ និងឈ្មោះ

# source: 75397e34a363
export-verdict = អ្វីដែលបានកើតឡើងចំពោះបុគ្គលនោះ ដោយសារអ្វីៗដែលបានធ្វើ និងមិនបានធ្វើ

# source: 197345bf0fed
export-unsafe = តើវាអាចធ្វើឱ្យបុគ្គលនោះមានគ្រោះថ្នាក់ឬទេ

# source: d753426bdcdb
export-reasons = ហេតុអ្វី តាមឈ្មោះជួរក្នុងតារាងវិនិច្ឆ័យ

## Questions

# source: 96d152bc9357
export-said-as = តើវាជាសំណួរ ឬចម្លើយចំពោះអ្វីដែលនរណាម្នាក់ចង់បាន

# source: dedaa3ce6f82
export-said-question = សំណួរ

# source: c112f1ee1097
export-said-reply = ចម្លើយ

# source: c92000947082
export-subject = អំពីអ្វី តាមឈ្មោះក្នុងករណីអនុវត្ត

# source: 3653d22e5a5a
export-kind = ប្រភេទនៃពាក្យនៅពេលនោះ

# source: e51e8c1c30bd
export-is-recommended = តើប្រភេទនោះត្រូវបានណែនាំឬទេ

# source: 82220cecfba9
export-trust-before = ទំនុកចិត្តមុននោះ ក្រោយជំហានមុនជាមួយបុគ្គលនេះ

# source: 687ca9d7fb2a
export-trust-after = ទំនុកចិត្តក្រោយនោះ

# source: cad7c6e12347
export-distress-before = ភាពតានតឹងមុននោះ ក្រោយជំហានមុនជាមួយបុគ្គលនេះ

# source: 275fe5564799
export-distress-after = ភាពតានតឹងក្រោយនោះ

# source: d32ca6051c5d
export-told = បុគ្គលនោះប្រាប់ដល់កម្រិតណា ដោយពាក្យរបស់ខ្លួន; ទទេ បើគ្មានអ្វីថ្មី

# source: ed3d1fa466f9
export-is-planted = តើបុគ្គលនោះយល់ព្រមនឹងពាក្យដែលគេដាក់ក្នុងមាត់ឬទេ

# source: 93144b5c8fff
export-taken-back = តើត្រូវបានដកវិញភ្លាមឬទេ

# source: 2fed5c890f7f
export-fear-met = ការភ័យខ្លាចដែលត្រូវបានឆ្លើយតបដោយវា

# source: 93f9a314e0b1
export-heard-by = នរណាផ្សេងទៀតបានឮវា

# source: 9259c6a88623
export-heard-power = អ្នកមានអំណាចលើបុគ្គលនោះ

# source: 85ef61f3ac9f
export-heard-group = អ្នកក្នុងក្រុម

# source: 0cf19ffa822f
export-heard-stranger = អ្នកផ្សេង

## Notes

# source: e828e512a91a
export-page = បុគ្គលដែលបន្ទាត់នៅលើទំព័ររបស់គេ តាមឈ្មោះតួ

# source: 990581c25ccf
export-line-of = នរណានិយាយវា ឬជាជួរក្នុងឯកសាររបស់នរណា តាមឈ្មោះតួ

# source: ebb412ae9ca3
export-sort = សិក្ខាកាមបានចាត់ថ្នាក់វាដូចម្តេច

# source: 4c961200d2a0
export-worry = ក្តីកង្វល់ដែលសិក្ខាកាមបានជ្រើស

# source: d97d0fa2d422
export-codes = លេខកូដសូចនាករដែលសិក្ខាកាមបានជ្រើស នៅកម្រិតអ្នកជំនាញ

# source: 17babf6fd3e8
export-came-out = វាសមនឹងអ្វីដែលបន្ទាត់មានដូចម្តេច; ទទេ បើករណីអនុវត្តមិននិយាយអ្វី

# source: 7daf77ba61f5
export-ground = តើវាត្រូវបានផ្តល់ជាហេតុផលនៃការសម្រេចអំពីបុគ្គលនេះឬទេ

## Units, and what may stand in a column

# source: 59f006d63bd0
export-unit-seconds = វិនាទី

# source: c9022680f888
export-unit-people = នាក់

# source: cff2fe22bf94
export-unit-percent = ភាគរយ

# source: 76f5af292f96
export-unit-points = ពិន្ទុក្នុង 100

# source: 3ae9ac44553f
export-holds-words = ពាក្យ ឬឈ្មោះ

# source: d7755b3f1e76
export-holds-names = ឈ្មោះនានា ដកឃ្លារវាងគ្នា

# source: 833b74645888
export-holds-whole = ចំនួនគត់ពី { $from } ដល់ { $to }

# source: 94e7e76c2569
export-holds-at-least = ចំនួនគត់ { $from } ឬច្រើនជាង

# source: af7c6eca4d0a
export-holds-moment = ពេលវេលាជា UTC ដូច 2026-11-29T10:00:00.000Z (RFC 3339)

# source: 5353f40de8ca
export-holds-some-of = មួយចំនួនក្នុងចំណោមនេះ ដកឃ្លារវាងគ្នា៖ { $terms }
