# language: km
# translator: machine draft
# state: draft

## What the system refuses

# source: 1f0435031dd0
error-system = { $why } ({ $words })

# source: e364d9c374ec
error-system-not-found = រកវាមិនឃើញទេ

# source: d24d607b6ff5
error-system-permission = គណនីនេះគ្មានសិទ្ធិអាន ឬសរសេរនៅទីនេះទេ

# source: 71da1bb57295
error-system-full = ថាសពេញហើយ

# source: 535c51563be7
error-system-read-only = ថាសនេះអាចអានបាន តែសរសេរមិនបានទេ

# source: 07474fae12f3
error-system-in-the-way = មានអ្វីផ្សេងឈ្មោះនេះរារាំង

# source: 09f9a4827cb1
error-system-busy = កម្មវិធីផ្សេងកំពុងបើកវា

# source: abe824416059
error-system-away = ថាស ឬថតចែករំលែកនេះមិនឆ្លើយតបទេ; សូមដោតឧបករណ៍ផ្ទុកវិញ ឬភ្ជាប់ថតចែករំលែកវិញ

# source: 6108db02aeae
error-system-other = ប្រព័ន្ធមិនអនុញ្ញាត

# source: ab08e5f1d5fd
error-place = { $path }៖ { $reason }

# source: c91e49cad102
error-too-many-files = វាមានឯកសារលើសពី { $most }; សូមបញ្ជាក់ថតរបស់ករណីអនុវត្ត

# source: 7a8060d30e3b
error-too-large = ឯកសារធំជាង { $most } បៃ; សូមធ្វើវាឱ្យតូចជាងនេះ

# source: 63642e2e0106
error-not-text = { $words }

## Texts of the program

# source: 3eb7aed6f698
error-texts-place = អត្ថបទនៅក្នុងថតតាមភាសានីមួយៗ; សូមដាក់ឯកសារនេះក្នុងថតមួយ ដូចជា km/run.ftl

# source: 79c913348827
error-no-language-code = `{ $code }` មិនមែនជាកូដភាសាទេ; សូមសរសេរដូចជា km

# source: 4b699414f04b
error-no-language = គ្មានភាសា `{ $code }` ទេ។ មាន៖ { $there }

# source: 0aaba128d3bc
error-language-meant = គ្មានភាសា `{ $code }` ទេ។ តើអ្នកចង់និយាយថា `{ $meant }` ({ $name }) ឬ?

# source: f04f21a8df52
error-texts-name = ឯកសារនេះមិនត្រូវបានអានក្រោមឈ្មោះនេះទេ។ សូមដាក់ឈ្មោះ { $right }

# source: 1a6af1d1aab6
error-texts-unreadable = អត្ថបទជាភាសា `{ $code }` មិនអាចអានជា Fluent បានទេ (បៃ { $byte })

# source: eaccdb919ce9
error-texts-twice = អត្ថបទជាភាសា `{ $code }` មានសារ `{ $name }` ពីរដង

## Kept runs

# source: d10f22a80d77
error-run-open-elsewhere = ការអនុវត្តនេះកំពុងបើកក្នុងបង្អួចផ្សេង

# source: 70f13c2f235a
error-record-away = មិនអាចទៅដល់កំណត់ត្រានេះបានទេ; បើវានៅលើឧបករណ៍ផ្ទុក សូមដោតវាវិញ ហើយបើវានៅលើថតចែករំលែក សូមភ្ជាប់វាវិញ

# source: dd427076e461
error-record-other = មានអ្នកផ្សេងបានសរសេរលើកំណត់ត្រានេះ ឬវាជាកំណត់ត្រាផ្សេង; វាត្រូវបានទុកដដែល

# source: 78004dc76f4a
error-run-ended = ការអនុវត្តនេះបានបញ្ចប់ហើយ

# source: d734d52af4d0
error-run-differs = ករណីអនុវត្តត្រូវបានកែប្រែ ចាប់តាំងពីការអនុវត្តនេះត្រូវបានរក្សាទុក ហើយឥឡូវវាចេញជាអ្វីផ្សេង៖ { $why }។ អាចអានបាន តែបន្តមិនបានទេ

# source: 4788930342d4
error-run-differs-first = មុនជំហានដំបូង { $why }

# source: 7ac9ca09d261
error-run-differs-move = នៅជំហានទី { $at } ({ $step }) { $why }

# source: 25c86a6de813
error-run-other-scenario = នេះជាការអនុវត្តនៃករណីអនុវត្តផ្សេង `{ $name }`

# source: 3a2638b9290f
error-record-empty = កំណត់ត្រានេះទទេ ឬដាច់នៅបន្ទាត់ទីមួយ

# source: 50fb2b512aea
error-record-too-large = វាធំជាងកំណត់ត្រាណាៗ; អានបានច្រើនបំផុត { $most } បៃ

# source: 8b06b0ccca27
error-record-none = នេះមិនមែនជាកំណត់ត្រានៃការអនុវត្តទេ

# source: d852fff1ec03
error-record-earlier = កំណត់ត្រានេះធ្វើដោយកម្មវិធីជំនាន់មុន (ទម្រង់ { $format } ជំនាន់នេះអាន { $newest })។ អាចអានបានតែជាមួយជំនាន់នោះប៉ុណ្ណោះ

# source: 6752a751f420
error-record-later = កំណត់ត្រានេះធ្វើដោយកម្មវិធីជំនាន់ក្រោយ (ទម្រង់ { $format } ជំនាន់នេះអាន { $newest })។ សូមធ្វើបច្ចុប្បន្នភាពកម្មវិធីដើម្បីអានវា

# source: 7ea0f228fb9e
error-record-changed = បន្ទាត់ { $line } មិនដូចអ្វីដែលបានសរសេរទេ៖ វា ឬបន្ទាត់មុនវា ត្រូវបានកែ

# source: 3ab1f00c20a1
error-record-unclear = កម្មវិធីនេះមិនយល់បន្ទាត់ { $line } ទេ

# source: 79d3d88c979d
error-move-refused = ពេលនេះ ជំហាននេះមិនត្រូវបានទទួលទេ ({ $why })

# source: 508394ce3337
error-other-events = មានអ្វីផ្សេងកើតឡើងតាមមក

# source: ef908b4696e7
error-other-words = បន្ទាត់ផ្សេងត្រូវបាននិយាយ ឬឃើញ៖ ពីមុន { $kept } ឥឡូវ { $now }

# source: a94af2ae479d
error-not-ended = មានលទ្ធផលរក្សាទុក សម្រាប់ការអនុវត្តដែលមិនចប់

## Names that a scenario does not have

# source: 15ec7f3b70bd
error-no-person = គ្មានមនុស្ស `{ $name }` ទេ

# source: e66dda5869d1
error-no-document = គ្មានឯកសារ `{ $name }` ទេ

# source: 05bafb0dc2dc
error-no-service = គ្មានសេវា `{ $name }` ទេ

# source: 00941f9d806b
error-no-place = គ្មានកន្លែង `{ $name }` ទេ

# source: 9f84832194b8
error-no-indicator = គ្មានសូចនាករ `{ $name }` ទេ

# source: 5c137f516ff6
error-no-spot = គ្មានអ្វីឱ្យមើលឈ្មោះ `{ $name }` ទេ

# source: fa2717318265
error-no-thing = គ្មានវត្ថុ `{ $name }` ទេ

# source: 49b65a7564a8
error-no-subject = គ្មានប្រធានបទ `{ $name }` ទេ

# source: a3b17a935039
error-no-wording = ពាក្យទាំងនេះគ្មាននៅក្នុងការសន្ទនាទេ៖ `{ $name }`

# source: 48b952377513
error-no-line = គ្មានបន្ទាត់ `{ $name }` ទេ

# source: 6dd860b714c4
error-no-word = គ្មានពាក្យបែបនេះទេ៖ `{ $name }`

# source: 251a1495a8b7
error-no-talk = មិនកំពុងនិយាយជាមួយអ្នកណាទេ

## Places in author view

# source: 442425f0aa03
error-own-folder = នេះជាថតរបស់ករណីអនុវត្តផ្ទាល់ ហើយគ្មានអ្វីត្រូវសរសេរនៅទីនោះឡើយ

# source: 6f7736384d1a
error-folder-open-elsewhere = វាកំពុងបើកក្នុងបង្អួចផ្សេង

## Drills

# source: 77eae757429d
error-no-files-here = នៅទីនេះគ្មានកន្លែងសម្រាប់ឯកសារទេ

# source: eca40a9345cc
error-drills-aside = មិនអាចយល់ { $place } បានទេ; វាត្រូវបានទុកមួយឡែកជា { $aside } ហើយលំហាត់ចាប់ផ្ដើមសារជាថ្មី

# source: 87e00250c870
error-drills-later = { $place } ត្រូវបានសរសេរដោយកំណែថ្មីជាងនៃកម្មវិធីនេះ; គ្មានអ្វីត្រូវបានសរសេរនៅទីនោះទេ ដូច្នេះសូមធ្វើបច្ចុប្បន្នភាពកម្មវិធី

# source: f7f284557c52
error-drills-stuck = មិនអាចយល់ { $place } ហើយក៏មិនអាចទុកមួយឡែកបានដែរ ({ $reason }); គ្មានអ្វីត្រូវបានសរសេរនៅទីនោះទេ
