# language: km
# translator: machine draft
# state: draft

## Program and shelf

# source: 4638a728dbde
text-size = ទំហំអក្សរ

# source: 1de27d043d6c
text-size-percent = { $percent } %

# source: 8ca344247c18
motion = ចលនា

# source: 380cdea73fcc
motion-some = មនុស្សដកដង្ហើម និងព្រិចភ្នែក

# source: 47b3f987d6a2
motion-none = អ្វីៗទាំងអស់នៅស្ងៀម

## Languages, and how a person reads

# source: a4fe65264ef7
reading-open = ភាសា

# source: a31c477f45f1
reading-hint = ភាសា លេខ និងទំហំអក្សរ៖ Ctrl + L

# source: d07d5544bcfd
reading-title = ភាសា និងអក្សរ

# source: a4fe65264ef7
reading-language = ភាសា

# source: 064e2ec166b1
reading-beside = ភាសាទីពីរនៅក្បែរ

# source: 4e5d760d27a4
reading-beside-why = សម្រាប់គ្រូបង្វឹក និងអ្នកបកប្រែដែលមើលអេក្រង់តែមួយ។

# source: dc937b598926
reading-beside-none = គ្មាន

# source: b0640f0fc460
reading-digits = លេខ

# source: 11a6767d5674
reading-close = រួចរាល់

# source: 65d9dff4e188
reading-draft = សេចក្តីព្រាង៖ ម៉ាស៊ីនបានបកប្រែអត្ថបទនេះ។ មិនទាន់មានអ្នកចេះភាសានេះចុះហត្ថលេខាទទួលស្គាល់នៅឡើយទេ។

# source: 5960f6464b39
reading-draft-short = ការបកប្រែព្រាង

# source: 178ddf02d3d2
reading-scenario-other = ករណីអនុវត្តនេះមិនមានជា{ $asked }ទេ។ អ្នកកំពុងអានវាជា{ $shown }។

# source: 754a81b16db9
reading-not-kept = ការជ្រើសរើសរបស់អ្នកនៅជាប់រហូតដល់អ្នកបិទកម្មវិធី។ មិនអាចរក្សាទុកបានទេ៖ { $reason }

# source: f395e6ce1b3d
reading-texts-refused = អត្ថបទខ្លះអានមិនបាន ហើយអត្ថបទផ្សេងត្រូវបានយកមកជំនួស៖ { $reason }

# source: ba118bf7fc9c
language-en = ភាសាអង់គ្លេស

# source: 08d72ec6a16a
language-km = ភាសាខ្មែរ

# source: ad705ee19c04
language-th = ភាសាថៃ

# source: f25499e9df5c
language-vi = ភាសាវៀតណាម

# source: 4fe1bb67f3b9
language-id = ភាសាឥណ្ឌូណេស៊ី

# source: 5e7ade55f3ea
date = ថ្ងៃទី{ $day } ខែ{ $month } ឆ្នាំ{ $year }

# source: 79e6b3cc35b3
date-and-time = { $date } ម៉ោង { $time }

# source: 37082e68df85
month-1 = មករា

# source: c877c6ff405e
month-2 = កុម្ភៈ

# source: 9d95a2cf0d71
month-3 = មីនា

# source: 4afe6ea150d5
month-4 = មេសា

# source: 8c78fe5b9936
month-5 = ឧសភា

# source: d5808c0e0a47
month-6 = មិថុនា

# source: e9cf7a1ca4a7
month-7 = កក្កដា

# source: a66d8970e569
month-8 = សីហា

# source: cd559ea0abca
month-9 = កញ្ញា

# source: fdd791787b64
month-10 = តុលា

# source: 9de6fe1d7265
month-11 = វិច្ឆិកា

# source: 8fb204ca4609
month-12 = ធ្នូ

## A quiet moment

# source: 92242c5fe831
quiet = ពេលស្ងប់ស្ងាត់

# source: fa8604d228d5
quiet-stop = អ្នកអាចឈប់នៅទីនេះបាន។ អ្វីដែលអ្នកបានធ្វើត្រូវបានរក្សាទុក ហើយគ្មាននរណាត្រូវបានប្រាប់ថាអ្នកឈប់ទេ។

# source: 86c2c56a6c3b
quiet-ground = ដាក់ជើងទាំងពីរលើកម្រាល។ ដកដង្ហើមចេញយឺតៗ យូរជាងពេលដកដង្ហើមចូល។ រកមើលវត្ថុប្រាំនៅជិតអ្នក ហើយនិយាយឈ្មោះវាក្នុងចិត្ត។

# source: 3af25586c087
quiet-invented = មនុស្សទាំងអស់ក្នុងកម្មវិធីនេះត្រូវបានប្រឌិតឡើង។ បន្ទប់ដែលអ្នកអង្គុយគឺពិត។

# source: d37a7c9f0646
quiet-talk = បើមានអ្វីនៅជាប់ក្នុងចិត្តអ្នក សូមនិយាយជាមួយមនុស្សដែលអ្នកទុកចិត្ត ឬជាមួយអ្នកដែលដឹកនាំបន្ទប់។

# source: 37e1b9087383
quiet-support = ជំនួយនៅជិតអ្នក៖ { $words }

# source: 97903f19edf6
quiet-back = បន្ត

# source: 8696ee7416eb
quiet-leave = ឈប់ ហើយរក្សាទុកអ្វីដែលខ្ញុំបានធ្វើ

# source: 88f20221cac1
look = ពណ៌

# source: dbcd5e7bb7a0
look-light = ភ្លឺ

# source: 60acc53f13a5
look-dark = ងងឹត

# source: 415a8336713e
look-contrast = ពណ៌ផ្ទុយគ្នាខ្លាំង

# source: 74c701892777
look-projector = សម្រាប់ម៉ាស៊ីនបញ្ចាំង
## Keys

# source: f0d66a79c138
keys-title = គ្រាប់ចុច

# source: dcc10bfd55ac
keys-everywhere = គ្រប់ទីកន្លែង

# source: 1a0531fb6c7c
keys-run = ពេលអ្នកលេង

# source: 602e30bbc4b9
keys-moment = ពេលមាននរណារង់ចាំអ្នក

# source: 5594b6d3f484
keys-talk = ក្នុងការសន្ទនា

# source: 994c39e4a092
keys-line = ពេលឃ្លាមួយបើក

# source: d1535f697e51
keys-author = សម្រាប់អ្នកនិពន្ធ

# source: 5c5b4453ac5e
keys-next = ទៅអ្វីបន្ទាប់ដែលអាចចុច

# source: 5b66ba3caf0c
keys-before = ទៅអ្វីមុន

# source: 3670834aefcc
keys-press = ចុច

# source: 9dff8e3ddbfd
keys-back = ដាក់អ្វីដែលនៅពីលើចេញ

# source: 524fd0fab619
keys-keys = សន្លឹកនេះ

# source: 005e881fe25e
keys-reading = ភាសា និងទំហំអក្សរ

# source: 13b394639582
keys-larger = អក្សរធំជាង

# source: d13cae54a480
keys-smaller = អក្សរតូចជាង

# source: fba04088a2be
keys-panel = បើកផ្នែកមួយ តាមលំដាប់នៅចំហៀង

# source: 830eb90d7be4
keys-quiet = អេក្រង់ស្ងប់ស្ងាត់ ហើយត្រឡប់មកវិញ

# source: 6603b3787d99
keys-place = ជ្រើសអ្វីដែលនៅក្បែរលេខ

# source: 26b83994dca8
keys-wait = រង់ចាំ

# source: 22007e69ac59
keys-take-back = ដកពាក្យដែលអ្នកទើបនិយាយ

# source: dd6ffe71b069
keys-closer = មើលឯកសារមួយឱ្យជិត ហើយត្រឡប់មកវិញ

# source: c84a6dcd777f
keys-sort = ឃ្លានេះមានន័យ ត្រូវសួរបន្ត ឬទុកមួយឡែក

# source: 21ec15941cb6
keys-reason = ដាក់ឃ្លានេះជាហេតុផល ឬដកវាវិញ

# source: e39c89f9d62f
keys-page-on = ទំព័របន្ទាប់

# source: e8cee30b5299
keys-page-back = ទំព័រមុន

# source: 72944b247ac9
keys-author-panel = បើកផ្ទាំងអ្នកនិពន្ធ ឬបិទវា

# source: 19eced90922e
keys-author-back = ថយក្រោយមួយជំហាន

# source: ca00e0917b48
keys-author-forward = ទៅមុខមួយជំហាន
