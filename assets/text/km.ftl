# language: km
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = មូលហេតុសមស្រប

# source: a89390ce512d
program-purpose = ហាត់មើលសញ្ញានៃការជួញដូរមនុស្ស ហាត់និយាយជាមួយមនុស្ស និងហាត់សម្រេចថាអ្វីការពារពួកគេ។ នៅទីនេះ គ្មាននរណាអាចរងគ្រោះថ្នាក់ទេ។

# source: 4638a728dbde
text-size = ទំហំអក្សរ

# source: 1de27d043d6c
text-size-percent = { $percent } %

# source: 54d29beec875
quit = បិទកម្មវិធី

# source: 64b1b0dd3adc
shelf-empty = នៅទីនេះគ្មានករណីអនុវត្តទេ។ សូមដាក់ថតឈ្មោះ “scenarios” នៅក្បែរកម្មវិធី រួចបើកវាម្តងទៀត។

# source: dc01c5fddc0a
shelf-fiction = ប្រទេស ក្រុមហ៊ុន មនុស្ស និងលេខទូរសព្ទទាំងអស់ គឺប្រឌិតឡើង។

# source: ce1cd6505cd6
card-minutes = ប្រហែល { $minutes } នាទី

# source: fad6057bb540
card-reviewed = បានពិនិត្យហើយ

# source: 887d99cb2ec9
card-draft = សេចក្តីព្រាង មិនទាន់បានពិនិត្យ

# source: ac14b9d880df
card-unplayable = មិនអាចលេងករណីអនុវត្តនេះបានទេ៖ { $reason }

# source: 4debe642537e
card-resumable = អ្នកបានចាប់ផ្តើម៖ { $when }

# source: 97903f19edf6
card-resume = បន្ត

# source: ed077f3d8125
card-open = បើក

# source: d41a34af2ab7
back-to-shelf = ត្រឡប់ទៅបញ្ជីករណី

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

## Prebrief

# source: 4d579636f5b1
prebrief-role = អ្នកជានរណា

# source: c9cc3a3fd728
prebrief-aims = អ្វីដែលអ្នកហាត់

# source: 460ca7711eb5
prebrief-content-note = មុនពេលចាប់ផ្តើម៖ { $note }

# source: 5ce77f498b71
prebrief-pause = អ្នកអាចផ្អាក ឬឈប់ពេលណាក៏បាន។ អ្វីដែលអ្នកបានធ្វើ ត្រូវរក្សាទុក។

# source: 3c87e0e4fffe
prebrief-rules = វិធាននៅទីនេះ

# source: 9c870aa6e5e9
prebrief-how = របៀបលេង

# source: a06afd991978
prebrief-how-look = មើលជុំវិញ ហើយអានអ្វីដែលមាននៅទីនោះ។ គ្រប់យ៉ាងត្រូវចំណាយពេល។

# source: ea07c45942f9
prebrief-how-talk = និយាយជាមួយមនុស្ស។ របៀប កន្លែង និងពេលដែលអ្នកសួរ កំណត់ថាពួកគេអាចប្រាប់អ្វីបាន។

# source: 5ef13709f368
prebrief-how-note = កត់ត្រាថាសញ្ញាមួយបង្ហាញអ្វី និងអំពីនរណា។ មានរឿងជាច្រើនដែលមិនបង្ហាញអ្វីទេ។

# source: f7292e6aea87
prebrief-how-decide = សម្រេចសម្រាប់មនុស្សម្នាក់ៗ។ បន្ទាប់មក អ្នកនឹងឃើញថាការពិតជាអ្វី។

# source: 36a213c1a49a
prebrief-keys = បើគ្មានកណ្តុរ៖ ចុច Tab និងគ្រាប់ចុចព្រួញដើម្បីរំកិល, Enter ដើម្បីជ្រើស, Escape ដើម្បីថយក្រោយ, Ctrl ជាមួយ 1 ដល់ 5 ដើម្បីបើកផ្នែកមួយ។

# source: 889bba6a3891
prebrief-sources = ករណីនេះផ្អែកលើអ្វី

# source: 887d99cb2ec9
prebrief-draft = សេចក្តីព្រាង មិនទាន់បានពិនិត្យ

# source: 6275799bc6ae
prebrief-draft-means = មិនទាន់មានអ្នកជំនាញណាបានពិនិត្យករណីអនុវត្តនេះទេ។ សូមកុំប្រើវាក្នុងវគ្គបណ្តុះបណ្តាលពិតប្រាកដ មុនពេលពួកគេពិនិត្យ។

# source: 09b538d1d0fa
prebrief-begin = ចាប់ផ្តើម

# source: 1af28b4577fc
source-line = { $title }។ { $body }, { $year }

## Run: the rail

# source: e9463dccf054
panel-place = ទីកន្លែង

# source: 7db20897053b
panel-people = មនុស្ស

# source: b4e929d8bcfe
panel-documents = ឯកសារ

# source: 0dec07abf92d
panel-notebook = សៀវភៅកំណត់ត្រា

# source: 30fddb9fe431
panel-decide = សម្រេច

# source: 8b4bf6ff6b00
panel-shortcut = Ctrl + { $number }

# source: c8187c410435
waiting-documents =
    { $count ->
        [0] បានអានទាំងអស់ហើយ។
       *[other] មានឯកសារ { $count } មិនទាន់អាន។
    }

# source: 2935ac019811
waiting-cues =
    { $count ->
        [0] អ្វីទាំងអស់ដែលអ្នកសម្គាល់ឃើញ មានកំណត់ត្រាហើយ។
       *[other] មានចំណុច { $count } ដែលអ្នកសម្គាល់ឃើញ តែមិនទាន់មានកំណត់ត្រា។
    }

# source: 74556f0db8e1
waiting-decisions =
    { $count ->
        [0] បានសម្រេចអំពីមនុស្សគ្រប់គ្នាហើយ។
       *[other] មានមនុស្ស { $count } នាក់ រង់ចាំការសម្រេច។
    }

# source: e2c819f9990c
clock-left =
    { $minutes ->
        [0] ជិតចប់វេនហើយ
       *[other] នៅសល់ { $minutes } នាទី
    }

# source: e1710b7f5a62
clock-left-hours =
    { $hours ->
       *[other] នៅសល់ប្រហែល { $hours } ម៉ោង
    }

# source: 1e4c2e3a619e
clock-over = ចប់វេនហើយ។ សូមបញ្ចប់កំណត់ត្រា និងការសម្រេចរបស់អ្នកដោយមិនបាច់ប្រញាប់។

# source: 858e4ba7a29f
run-pause = ផ្អាក

# source: 6a971cfa3269
run-end = បញ្ចប់វគ្គ

# source: 518aa875d13c
notice-dismiss = យល់ហើយ

## Run: place

# source: e43fa23cc462
place-look = មើល

# source: dd7fcb1a082f
place-seen = មើលហើយ

# source: a8aa078b7ea6
place-go = ទៅ

# source: 30094e0bec00
place-do = ធ្វើ

# source: d0f48649c7ca
place-log = អ្វីដែលអ្នកឃើញ និងឮ

# source: f9663ab7d81f
place-no-picture = { $place }៖ គ្មានរូបភាពទេ។ សូមប្រើបញ្ជី។

# source: 31680fe8bd33
log-said = { $who }៖ { $words }

# source: 66f53417d3b7
just-now = អម្បាញ់មិញ

# source: cde0e5c6d7af
already-done = ធ្វើរួចហើយ

## Run: people

# source: 7db20897053b
people-title = មនុស្ស

# source: deb51fff3255
people-nobody = នៅទីនេះគ្មាននរណាឱ្យនិយាយជាមួយទេ។

# source: 08b041935798
speaker-you = អ្នក

# source: 7c0a12f6e5a2
name-and-age = { $name }, { $age } ឆ្នាំ

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = មានអ្នកដទៃនៅក្បែរ

# source: 4be5ee2f6e03
setting-apart = នៅដាច់ដោយឡែក

# source: ce466cd66e56
setting-private = ក្នុងបន្ទប់ឯកជន

# source: db883a6d9277
setting-apart-private = តែម្នាក់ឯងក្នុងបន្ទប់ឯកជន

# source: e46e94d127d3
setting-will-talk = ព្រមនិយាយ

# source: dc26b91a668e
setting-will-not-talk = មិនចង់និយាយ

# source: 7a4710e05ca0
setting-wants-referral = ចង់ឱ្យបញ្ជូនបន្ត

# source: a14610718eae
setting-wants-no-referral = មិនចង់ឱ្យបញ្ជូនបន្ត

# source: 4686d9ff1e33
setting-language = និយាយភាសាដូចគ្នា

# source: 465be15f15c2
setting-no-language = គ្មានភាសាដែលយល់គ្នា ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } បកប្រែ

# source: b8c209cdead6
talk-ask = សួរ

# source: 30094e0bec00
talk-do = ធ្វើ

# source: e5cc669f1314
talk-asked = សួររួចហើយ

# source: b2db1efd6af6
talk-no-questions = ឥឡូវនេះគ្មានអ្វីត្រូវសួរទេ។

# source: 84f568ca4008
talk-nothing-yet = អ្នកមិនទាន់បាននិយាយគ្នាទេ។

# source: d9752a22b1e9
interpreter-choose = ឱ្យ { $person } បកប្រែ

# source: 94405dc8ef80
group-setting = កន្លែង និងភាសា

# source: 20e5d0bf372e
group-explain = ពន្យល់ និងសុំការយល់ព្រម

# source: 4262074d6c60
group-care = ការថែទាំ

# source: 1afde71b02ce
group-close = អ្វីបន្តទៀត

# source: f97e9da0e3b8
group-other = ផ្សេងៗ

## Run: documents

# source: b4e929d8bcfe
documents-title = ឯកសារ

# source: 638d4664bd68
documents-none = អ្នកគ្មានឯកសារទេ។ សូមមើលជុំវិញ៖ របស់ខ្លះមានក្រដាសស្នាមនៅក្នុង។

# source: 18b04b8f2a62
documents-choose = ជ្រើសឯកសារមួយនៅខាងឆ្វេងដើម្បីអាន។ ជ្រើសពីរដើម្បីដាក់ទន្ទឹមគ្នា។

# source: 27c06e713c4d
documents-hint = បើកពីរ រួចប្រៀបធៀបវា។

# source: 53865c7ae053
documents-compare = ប្រៀបធៀបទាំងពីរនេះ

# source: 3316348dbadf
document-read = អានហើយ

# source: 2d7534b1a845
document-unread = មិនទាន់អាន

# source: 27efb7274c77
document-do-read = អាន

# source: 2ae913d6d3e2
document-close = ទុកវិញ

## Run: notebook

# source: fb5a97385938
notebook-cues = អ្វីដែលអ្នកសម្គាល់ឃើញ

# source: b99f60c94557
notebook-empty = អ្នកមិនទាន់សម្គាល់ឃើញអ្វីទេ។ សូមមើល អាន និងសួរ។

# source: 49c266baaaa7
notebook-search = ស្វែងរក

# source: 63cc025cbbc8
notebook-only-unmarked = តែអ្វីដែលគ្មានកំណត់ត្រា

# source: 9aa254769af9
cue-below = { $how } · { $marked }

# source: 124c6c381a5f
cue-marked =
    { $count ->
        [0] មិនទាន់មានកំណត់ត្រា
       *[other] កំណត់ត្រា { $count }
    }

# source: 7208794c984e
how-seen = បានឃើញ

# source: 3316348dbadf
how-read = បានអាន

# source: 9f7f9b62381a
how-compared = ឃើញដោយប្រៀបធៀប

# source: ef895c244418
how-told = { $person } ប្រាប់

# source: 2d5b00a7267f
how-noticed = សម្គាល់ឃើញដោយចៃដន្យ

# source: fddc2b0bdb92
certainty-title = តើអ្នកប្រាកដប៉ុនណា?

# source: aed960c488f0
certainty-why = សូមប្រាប់ថាអ្នកគិតថាវាអាចពិតប៉ុនណា មិនមែនថាវាធ្ងន់ធ្ងរប៉ុនណាទេ។ អ្នកអាចកែបានរហូតដល់ចប់។

# source: 4675cc2c359b
certainty-question = តើមានលទ្ធភាពប៉ុនណា ដែល { $person } ជាជនរងគ្រោះ?

# source: a8a22dc748a9
certainty-ends = 0៖ ប្រាកដជាមិនមែន។ 100៖ ប្រាកដជាមែន។

# source: 1de27d043d6c
percent = { $percent } %

# source: 55576676783c
notes-title = កំណត់ត្រារបស់អ្នក

# source: ec68cb3e7c34
notes-none = អ្នកមិនទាន់បានសរសេរអ្វីទេ។ សូមជ្រើសអ្វីមួយនៅខាងឆ្វេង។

# source: 63d3a2ef781f
note-cue = អ្នកសម្គាល់ឃើញ

# source: 50fb072dfa8b
note-about = អំពីនរណា?

# source: 16d9abdc89c4
note-meaning = តើវាបង្ហាញអ្វី?

# source: 2b83b847e97c
note-indicators = សញ្ញានៃការជួញដូរមនុស្ស

# source: abb039422a0b
note-nothing = វាមិនបង្ហាញអ្វីទេ

# source: fddc2b0bdb92
note-how-sure = តើអ្នកប្រាកដប៉ុនណា?

# source: 6dcbba6a0821
note-save = កត់ត្រា

# source: 7d9eb7acb13e
note-close = បិទ

# source: c0bf75bd78bf
note-change = កែ

# source: 7d2a64f5083a
note-retract = ដកវិញ

# source: 56602d50dd5d
note-sure = ប្រាកដ { $percent } %

# source: 2235762fb11e
note-missing-about = សូមប្រាប់ថាវាអំពីនរណា។

# source: bfd8f7409a99
note-missing-sure = សូមប្រាប់ថាអ្នកប្រាកដប៉ុនណា។

# source: 9f2099250cd4
note-missing-meaning = សូមប្រាប់ថាវាបង្ហាញអ្វី។

# source: f296e674c79c
note-missing-indicators = សូមជ្រើសសញ្ញាយ៉ាងហោចណាស់មួយពីបញ្ជី។

# source: 5b4a623367f8
reference-title = សញ្ញា

# source: cf34797117ed
reference-search = ស្វែងរក៖ បំណុល, លិខិតឆ្លងដែន, ប្រាក់ឈ្នួល …

# source: 5ddc83cd52c1
reference-tag = ទាំងអស់នេះ៖ { $tag }។

# source: 07098fde9903
reference-none = គ្មានអ្វីត្រូវនឹងពាក្យទាំងនេះទេ។

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Run: decide

# source: cfa6a08af3ed
decide-title = ការសម្រេច

# source: 7df0784dce9d
decide-open = មិនទាន់សម្រេច

# source: 0e4b38ba45fe
debrief-undecided = អ្នកមិនបានសម្រេចទេ

# source: 8d3c6686ec30
decide-done = សម្រេចហើយ

# source: d03527468a22
decide-threshold = មានមូលហេតុសមស្រប គឺគ្រប់គ្រាន់ហើយ។ អ្នកមិនត្រូវការភស្តុតាងបញ្ជាក់ច្បាស់ទេ។

# source: e60c5cf0cd2e
decide-findings = តើអ្នកសន្និដ្ឋានដូចម្តេចអំពី { $person }?

# source: 2f190050203f
decide-findings-why = អាចត្រូវលើសពីមួយ។

# source: 5b11b4ba4910
decide-consent = ការយល់ព្រមឱ្យបញ្ជូនបន្ត

# source: 7d56a2da9b43
decide-services = តើអ្នកបញ្ជូនបន្ត { $person } ទៅណា?

# source: ce2903a0a67c
decide-share = តើប្រាប់នរណាទៀតអំពីបុគ្គលនេះ?

# source: b04396db27a0
decide-share-why = ប្រាប់តែអ្វីដែលចាំបាច់ និងប្រាប់តែអ្នកដែលត្រូវការវា។

# source: f82139de92ef
decide-offences = បើមានបទល្មើស

# source: 394e5fdc3634
decide-onward = ការស្នាក់នៅ និងការបន្តដំណើរ

# source: 908900e66bf6
decide-confirm = សម្រេចអំពី { $person }

# source: eca1d446d63e
decide-change = កែការសម្រេចអំពី { $person }

# source: bee9cc87d179
decide-kept = បានសម្រេចហើយ។ អ្នកនៅតែអាចកែបាន។

# source: c539d30b69e4
decide-missing = នៅខ្វះ៖ { $missing }

# source: 0306a0b1a9bc
missing-finding = សេចក្តីសន្និដ្ឋាន

# source: 12423e0482f3
missing-consent = ការយល់ព្រម

# source: 3b1136af07e5
missing-offences = បទល្មើស

# source: a00015ab84ee
missing-onward = ការស្នាក់នៅ និងការបន្តដំណើរ

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Ending

# source: 0478862bdbea
end-title = បញ្ចប់វគ្គឬ?

# source: 81a57fe2edfa
end-undecided = អ្នកមិនទាន់សម្រេចអំពី៖

# source: 54f9aeaef83e
end-all-decided = អ្នកបានសម្រេចអំពីមនុស្សគ្រប់គ្នាហើយ។ ក្រោយពីនេះ មិនអាចកែអ្វីបានទៀតទេ។

# source: 0d223d80daad
end-unrated = អ្នកមិនទាន់ប្រាប់ថាអ្នកប្រាកដប៉ុនណាអំពី៖ { $people }

# source: a9549d7d0636
end-stay = កុំទាន់

# source: e7121904357f
end-confirm = បញ្ចប់ ហើយមើលការពិត

## Debrief

# source: 19f8ea61bd57
chapter-truth = ការពិតជាអ្វី

# source: 4e3d6d093496
chapter-moves = អ្វីដែលអ្នកបានធ្វើ

# source: 145a7f8b6db9
chapter-talk = ការសន្ទនា

# source: 5b4a623367f8
chapter-signs = សញ្ញា

# source: 1c4f6830901e
chapter-next = បន្តទៅអ្វី

# source: 42e4f17623cc
debrief-result = លទ្ធផលរបស់អ្នក

# source: c5d7aa86e8b0
debrief-again = លេងម្តងទៀត

# source: 82b55f2db673
debrief-score-reached = { $score } លើ 100, បានសម្រេច

# source: 3db6be457c72
debrief-score-below = { $score } លើ 100, ត្រូវការ { $least }

# source: 9a413208cd01
debrief-unsafe = គ្មានសុវត្ថិភាព ទោះអ្វីផ្សេងទៀតល្អក៏ដោយ៖ { $rule }

# source: e9ed4c87bd55
debrief-made = អ្នកសន្និដ្ឋាន

# source: d312e3cb7f93
debrief-fits = អ្វីដែលត្រូវ

# source: d61ffb8c91e8
debrief-rated = ប្រាកដប៉ុនណា

# source: eb38ca40211a
debrief-nothing = គ្មានអ្វីនៅទីនេះទេ។

# source: 06a34667e952
debrief-cue = អំពី៖ “{ $cue }”

# source: cbe1893be322
debrief-moment = ជំហានទី { $number }៖ “{ $words }”

# source: 3684b7586cff
debrief-instead = គួរធ្វើវិញ៖ { $instead }

# source: bc7af8ccc77d
debrief-source = ប្រភព៖ { $source }

# source: 634d43a9cc80
debrief-no-talk = អ្នកមិនបាននិយាយជាមួយនរណាទេ។

# source: ade9248e0132
debrief-trust = ទំនុកចិត្ត

# source: ae55ea403754
debrief-distress = ភាពតានតឹង

# source: f433086ff510
debrief-curve = ទំនុកចិត្តប្តូរពី { $trust } ទៅ { $trust-after }, ភាពតានតឹងប្តូរពី { $distress } ទៅ { $distress-after }។

# source: f1ce256e6081
debrief-about = អំពី { $person }

# source: ee3eaad05347
debrief-count = { $what }៖ { $count }

# source: b5b41d606436
debrief-shows = វាបង្ហាញ

# source: ab8c69ee8ef8
debrief-your-note = អ្នកបានសរសេរ

# source: 16d25333f6c8
debrief-noted = { $what } (ប្រាកដ { $percent } %)

# source: 718f73841169
debrief-not-noted = គ្មានអ្វីអំពីវា

# source: 42a2ce7f63f9
verdict-harm = បង្កអន្តរាយ

# source: 3d86eb082e36
verdict-missed = ខកខាន

# source: 761fab5ada07
verdict-partly = បានមួយផ្នែក

# source: c939327ca16d
verdict-good = ល្អ

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = ឥឡូវនេះ ខ្ញុំបកប្រែឱ្យ { $person }។

# source: d318960342dc
line-will-talk = { $person } ព្រមនិយាយ។

# source: 566c2772c989
line-will-not-talk = { $person } មិនចង់និយាយទេ។

# source: 8d3c4f054360
line-wants-referral = { $person } ចង់បានជំនួយនេះ។

# source: da3be5f8e809
line-wants-no-referral = { $person } មិនចង់ឱ្យបញ្ជូនបន្តទេ។

# source: 6eb66ceef9f9
line-shut = { $person } នឹងមិននិយាយអ្វីទៀតទេ។

# source: c6d48d79d53e
line-shift-over = ចប់វេនហើយ។ នៅសល់តែកំណត់ត្រា និងការសម្រេចរបស់អ្នកប៉ុណ្ណោះ។

# source: 976e64148602
line-nothing-to-compare = ពេលដាក់ទន្ទឹមគ្នា វាមិនបង្ហាញអ្វីថ្មីទេ។

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = វគ្គបានចប់ហើយ។

# source: efc1ff007542
refusal-shift-over = ចប់វេនហើយ។ អ្នកនៅតែអាចសរសេរកំណត់ត្រា និងសម្រេចបាន។

# source: 012277ee1f17
refusal-not-here = វាមិននៅទីនេះទេ។

# source: 9328afe8f864
refusal-person-not-here = { $person } មិននៅទីនេះទេ។

# source: ed5a1359817e
refusal-already-here = អ្នកនៅទីនេះស្រាប់ហើយ។

# source: 39b0230a0f4b
refusal-told = ឥឡូវនេះធ្វើមិនបានទេ។

# source: 39b0230a0f4b
refusal-not-now = ឥឡូវនេះធ្វើមិនបានទេ។

# source: 12769e730b1d
refusal-no-common-language = អ្នក និង { $person } គ្មានភាសាដែលយល់គ្នាទេ។ សូមរកអ្នកណាម្នាក់មកបកប្រែ។

# source: 3d8f2cf66eb0
refusal-no-interpreter-needed = អ្នក និង { $person } យល់គ្នាស្រាប់ហើយ។

# source: 96ce5dca9988
refusal-no-interpreter = មិនទាន់មាននរណាបកប្រែឱ្យ { $person } ទេ។

# source: 40c082c30a6e
refusal-not-an-interpreter = { $person } មិនធ្វើការបកប្រែទេ។

# source: b8e803fe9b16
refusal-too-distressed = ឥឡូវនេះ { $person } បន្តទៀតមិនបានទេ។ សូមឈប់សួរ ហើយស្នើឱ្យសម្រាកសិន។

# source: 566c2772c989
refusal-will-not-talk = { $person } មិនចង់និយាយទេ។

# source: e996be26883a
refusal-no-such-document = អ្នកគ្មានឯកសារនោះទេ។

# source: 4b66a5b72db9
refusal-not-both-read = សូមអានឯកសារទាំងពីរជាមុនសិន។

# source: fd1cd159372d
refusal-already-done = បានធ្វើរួចហើយ។
refusal-seen-before = អ្នកបានមើលរួចហើយ គ្មានអ្វីផ្លាស់ប្ដូរទេ៖ { $words }
refusal-answered-before = ដូចមុន៖ { $words }

# source: 19237b81dcfb
refusal-needs-person = សូមជ្រើសមនុស្សម្នាក់ជាមុនសិន។

# source: 80bb8f5d61c8
refusal-cue-not-met = អ្នកមិនបានសម្គាល់ឃើញវាទេ។

# source: 57aac28f7fe9
refusal-no-such-note = គ្មានកំណត់ត្រាបែបនេះទេ។

# source: 529d162bb93c
refusal-not-asked = គ្មានសំណួរអំពី { $person } ទេ។

# source: 97f628ac11c7
refusal-no-finding = ការសម្រេចត្រូវមានសេចក្តីសន្និដ្ឋានយ៉ាងហោចណាស់មួយ។

# source: 898c1631d1ee
refusal-no-such-service = នៅទីនេះគ្មានសេវានេះទេ។

# source: ca936f6bebb1
refusal-out-of-range = លេខនោះនៅក្រៅកម្រិត។

## Terms: the definition and the indicators

# source: acf69c79d070
element-act = អំពើ៖ ជ្រើសរើស ដឹកជញ្ជូន ឃុំទុក ឬទទួលមនុស្ស

# source: b1d94b245629
element-means = មធ្យោបាយ៖ កម្លាំងបង្ខំ ការគំរាម ការកុហក ឬការឆ្លៀតយកស្ថានភាពងាយរងគ្រោះ

# source: b798d87ce040
element-purpose = គោលបំណង៖ ការកេងប្រវ័ញ្ច

# source: d12ca643a199
dimension-deceptive-recruitment = ការកុហកពេលជ្រើសរើស

# source: 75fd6727369a
dimension-coercive-recruitment = ការដាក់សម្ពាធពេលជ្រើសរើស

# source: 80774c7b1b42
dimension-recruitment-vulnerability = ការជ្រើសរើសដោយឆ្លៀតយកស្ថានភាពងាយរងគ្រោះ

# source: ec93da6796e0
dimension-exploitation = ការកេងប្រវ័ញ្ច

# source: c223fdb1192f
dimension-coercion-at-destination = ការដាក់សម្ពាធនៅកន្លែងធ្វើការ

# source: fd3abc7c9953
dimension-destination-vulnerability = ការឆ្លៀតយកស្ថានភាពងាយរងគ្រោះនៅកន្លែងធ្វើការ

# source: eda15ce4834a
strength-strong = ខ្លាំង

# source: c082456a7766
strength-medium = មធ្យម

# source: 481ba4019c9d
strength-weak = ខ្សោយ

# source: ad08defcbfea
age-group-adult = មនុស្សពេញវ័យ

# source: 8053321281f5
age-group-child = កុមារ

# source: ad11ddb6f2bd
tag-verified = បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ

# source: 1e4fab516a52
tag-secondary = ដឹងតាមសេចក្តីសង្ខេប មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ

# source: 1cfb03f2087b
tag-memory-high = មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ

# source: 9be0fc06fba6
tag-memory-medium = មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ សូមប្រើដោយប្រុងប្រយ័ត្ន

# source: fad6c37f8a50
tag-memory-low = មិនទាន់បានផ្ទៀងផ្ទាត់ សូមប្រើដោយប្រុងប្រយ័ត្នខ្លាំង

# source: 8abc2220f2b7
tag-design = ការសម្រេចរបស់គម្រោងនេះ មិនមែនវិធានដែលបានបោះពុម្ពផ្សាយទេ

# source: 44dfb2315aa6
tag-not-found = បានរកហើយ តែមិនឃើញប្រភពដែលបានបោះពុម្ពផ្សាយ

## Terms: talking

# source: 5aa56ab42916
kind-open-invitation = សំណួរបើក

# source: 3da2e90b61d3
kind-probing = សំណួរស៊ីជម្រៅ

# source: 120ea01e4a80
kind-closed = សំណួរបិទ ត្រូវពេល

# source: 9e9abb743bc3
kind-closed-too-early = សំណួរបិទ ឆាប់ពេក

# source: 6db84b7e0f50
kind-forced-choice = សំណួរបង្ខំឱ្យជ្រើស

# source: a442ccd16b54
kind-multiple = សំណួរច្រើនក្នុងពេលតែមួយ

# source: 2582b04c5216
kind-leading = សំណួរនាំចម្លើយ

# source: 046a3dce1b4e
kind-blaming-why = “ហេតុអ្វី” បែបបន្ទោស

# source: b98d68b21901
kind-disbelief = បញ្ចេញមតិ ឬមិនជឿ

# source: 955f2c6be6dc
topic-rapport = ការស្គាល់គ្នា

# source: 5d0a5beecd49
topic-needs = តម្រូវការឥឡូវនេះ

# source: aeb227fcc593
topic-recruitment = រឿងចាប់ផ្តើមយ៉ាងណា

# source: 40ec9f70c2fa
topic-journey = ដំណើរមកទីនេះ

# source: f251fea4307b
topic-arrival = ថ្ងៃដំបូងៗ

# source: 6ed2d78817e2
topic-work = ការងារ

# source: 556f53283486
topic-control = ក្រដាសស្នាម បំណុល និងវិធាន

# source: ff02c3231a56
topic-leaving = ការចាកចេញ

# source: eae74a685e89
topic-offence = បទល្មើសដែលអាចមាន

# source: 5460ee7363b2
topic-others = អ្នកដទៃ

# source: 1afde71b02ce
topic-next = អ្វីបន្តទៀត

# source: 911cc1f0ad6f
manner-free = រៀបរាប់ដោយខ្លួនឯង

# source: 11f97aeaaed5
manner-prompted = ប្រាប់ពេលមានគេសួរ

# source: 3c4c61a84641
manner-contaminated = ប្រាប់ក្រោយសំណួរនាំចម្លើយ

# source: bf301513f3d4
manner-coached = ប្រាប់នៅកន្លែងដែលអ្នកដទៃអាចស្តាប់ ឬបង្គាប់

# source: ed077f3d8125
ease-open = បើកចិត្ត

# source: 35d309ba5fab
ease-guarded = ប្រយ័ត្នពាក្យ

# source: c21ead0614e7
ease-closed = មិនបើកចិត្ត

# source: 2b4b2eadf7b2
strain-calm = ស្ងប់

# source: 1f22b5bc251d
strain-uneasy = មិនស្រួលក្នុងចិត្ត

# source: 8b2f40633932
strain-upset = រំជើបរំជួល

# source: 614dc26015e4
need-water = ទឹក ឬអាហារ

# source: 73800c472aa9
need-medical = គ្រូពេទ្យ

# source: 05863ec2c378
need-rest = ការសម្រាក

# source: 5c3967e73c04
gender-woman = ស្ត្រី

# source: 20fe1bd201cd
gender-man = បុរស

# source: 14b2e5eab15c
role-interviewee = អ្នកដែលអាចត្រូវការការការពារ

# source: 8f6ae5862819
role-controller = អ្នកត្រួតត្រា

# source: ff1948db56e4
role-colleague = សហការី

# source: 3a89716d5dfe
role-interpreter = អ្នកបកប្រែ

# source: ba475132313f
role-bystander = អ្នកនៅក្បែរ

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

# source: 19bc6b8860ba
conduct-threaten = ប្រាប់ថានឹងមានអ្វីកើតឡើងចំពោះអ្នកដែលមិននិយាយ

# source: ab0b9c29780d
conduct-promise = សន្យាថាអ្វីៗនឹងល្អទាំងអស់

# source: 0bf31b34dd66
conduct-search-phone = ឆែកមើលទូរសព្ទ

# source: 6928830ba4b6
conduct-call-family = ទូរសព្ទទៅគ្រួសារ

# source: b750e42cb2d2
conduct-let-controller-listen = ឱ្យអ្នកមកជាមួយអង្គុយស្តាប់

# source: b2c78bc33d89
conduct-question-group = សួរមនុស្សទាំងអស់ជាមួយគ្នា

# source: 805e4c1cdc99
conduct-hand-passport = ប្រគល់លិខិតឆ្លងដែនឱ្យគេ

# source: ba6d5d19419a
conduct-hand-back = ប្រគល់ { $person } ឱ្យគេ

# source: ad95de87ffe2
conduct-ring-back = ហៅទៅលេខនោះវិញ

# source: 858c818d5e1f
conduct-tell-owner = ប្រាប់ម្ចាស់កន្លែងពីអ្វីដែលគេបាននិយាយ

# source: c73071dfffe6
conduct-let-press-in = ឱ្យអ្នកសារព័ត៌មានចូល

# source: 05610265bfd3
conduct-press-for-detail = ដេញសួរឱ្យលម្អិតទៀត

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

# source: 804711c50944
did-threaten = អ្នកបានប្រាប់ { $person } ថានឹងមានអ្វីកើតឡើងចំពោះអ្នកដែលមិននិយាយ។

# source: 6884ae41d774
did-threaten-all = អ្នកបានប្រាប់ថានឹងមានអ្វីកើតឡើងចំពោះអ្នកដែលមិននិយាយ។

# source: fc61ce6d3656
did-promise = អ្នកបានសន្យាជាមួយ { $person } ថាអ្វីៗនឹងល្អទាំងអស់។

# source: 9f733304b2ea
did-promise-all = អ្នកបានសន្យាថាអ្វីៗនឹងល្អទាំងអស់។

# source: 755d1e519db5
did-search-phone = អ្នកបានឆែកមើលទូរសព្ទរបស់ { $person }។

# source: a9c2dccb8f51
did-search-phone-all = អ្នកបានឆែកមើលទូរសព្ទមួយ។

# source: 4c1df164ad39
did-call-family = អ្នកបានទូរសព្ទទៅគ្រួសាររបស់ { $person }។

# source: fc1680b7b570
did-call-family-all = អ្នកបានទូរសព្ទទៅគ្រួសារមួយ។

# source: e4e3b78b062f
did-let-controller-listen = អ្នកបានឱ្យអ្នកណាម្នាក់អង្គុយស្តាប់ ពេល { $person } និយាយ។

# source: ab8eae0d37e2
did-let-controller-listen-all = អ្នកបានឱ្យអ្នកណាម្នាក់អង្គុយស្តាប់។

# source: 2e56a8f91bdc
did-question-group = អ្នកបានសួរ { $person } ជាមួយគ្នានឹងអ្នកដទៃ។

# source: e6045e5826d9
did-question-group-all = អ្នកបានសួរមនុស្សទាំងអស់ជាមួយគ្នា។

# source: e352213b0678
did-hand-passport = អ្នកបានប្រគល់លិខិតឆ្លងដែនរបស់ { $person } ឱ្យគេ។

# source: 5bda33bb44ea
did-hand-passport-all = អ្នកបានប្រគល់លិខិតឆ្លងដែនមួយឱ្យគេ។

# source: 22b33ea24cba
did-hand-back = អ្នកបានប្រគល់ { $person } ឱ្យគេ។

# source: 1c40744321c1
did-hand-back-all = អ្នកបានប្រគល់មនុស្សឱ្យគេ។

# source: 6d6e80c66a25
did-ring-back = អ្នកបានហៅទៅលេខរបស់ { $person } វិញ។

# source: 5c3147154d9f
did-ring-back-all = អ្នកបានហៅទៅលេខនោះវិញ។

# source: e226a9827b6c
did-tell-owner = អ្នកបានប្រាប់ម្ចាស់កន្លែងពីអ្វីដែល { $person } បាននិយាយ។

# source: 1d848476d735
did-tell-owner-all = អ្នកបានប្រាប់ម្ចាស់កន្លែងពីអ្វីដែលគេបាននិយាយ។

# source: 79ebd09e2fb2
did-let-press-in = អ្នកបានឱ្យអ្នកសារព័ត៌មានចូលជួប { $person }។

# source: b50694a4be09
did-let-press-in-all = អ្នកបានឱ្យអ្នកសារព័ត៌មានចូល។

# source: 06ec872b2a81
did-press-for-detail = អ្នកបានដេញសួរ { $person } ឱ្យលម្អិតទៀត។

# source: ffce5c2bdb1b
did-press-for-detail-all = អ្នកបានដេញសួរឱ្យលម្អិតទៀត។

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

## Terms: how a move is judged

# source: c47d21c643c0
move-best = ល្អបំផុត

# source: c939327ca16d
move-good = ល្អ

# source: 75b9483446d7
move-slip = ភ្លាត់បន្តិច

# source: 325928dad748
move-mistake = កំហុស

# source: c3d0c65c7f85
move-unsafe = គ្មានសុវត្ថិភាព

# source: ef260073e8ed
move-best-means = ក្នុងចំណោមអ្វីដែលបានសាក គ្មានអ្វីល្អជាងនេះទេ ហើយបើមិនធ្វើ លទ្ធផលនឹងអន់ជាង។

# source: 53d47bf2d3f8
move-good-means = ល្អស្មើនឹងជម្រើសផ្សេង ឬខុសគ្នាតិចពេក ពិបាកថាមួយណាល្អជាង។

# source: 2c20e49074e6
move-slip-means = មានជម្រើសផ្សេងដែលផ្តល់លទ្ធផលល្អជាងបន្តិច។

# source: 380e188ce775
move-mistake-means = មានជម្រើសផ្សេងដែលផ្តល់លទ្ធផលល្អជាងច្រើន។

# source: 11ea122fbaa5
move-unsafe-means = វាអាចធ្វើឱ្យមនុស្សមានគ្រោះថ្នាក់។ ចំណុចនេះសំខាន់ ទោះពិន្ទុប៉ុន្មានក៏ដោយ។

## Terms: what was true, and what you decide

# source: 8ad9f96785f1
truth-trafficked = ត្រូវគេជួញដូរ

# source: a3fec538a7c0
truth-trafficked-and-offended = ត្រូវគេជួញដូរ និងត្រូវគេបង្ខំឱ្យប្រព្រឹត្តបទល្មើស

# source: 7cda795dc12e
truth-at-risk = កំពុងធ្វើដំណើរទៅរកការកេងប្រវ័ញ្ច

# source: 4d202a3320d2
truth-willing-operator = ចូលរួមដោយស្ម័គ្រចិត្ត

# source: b87bcabf2190
truth-exploiter = បានឃុំទុក ឬជ្រើសរើសអ្នកដទៃ

# source: 94f806f3a90d
truth-labour-rights = ត្រូវគេប្រព្រឹត្តមិនល្អនៅកន្លែងធ្វើការ តែអាចចាកចេញបាន

# source: ef4f20b2cf92
truth-other-protection = មិនត្រូវគេជួញដូរ តែត្រូវការការការពារផ្សេង

# source: 3da00761525a
truth-unaffected = គ្មានអ្វីត្រូវរកឃើញ

# source: 16291601e7ce
finding-presumed-victim = ជនសន្មតថារងគ្រោះ

# source: 204dda32de5e
finding-presumed-victim-means = មានមូលហេតុសមស្របដើម្បីគិតដូច្នេះ។ បញ្ជូនបន្ត ដោយមានការយល់ព្រម។

# source: 3361abb257de
finding-child-at-risk = កុមារប្រឈមនឹងគ្រោះថ្នាក់

# source: fadfb6714d3f
finding-child-at-risk-means = អាយុក្រោម 18 ឆ្នាំ។ ការការពារកុមារត្រូវមកមុនគេ។

# source: e2042bd346dc
finding-suspicion-remains = នៅមានការសង្ស័យ

# source: 2ba8145883f9
finding-suspicion-remains-means = ថ្ងៃនេះមិនទាន់ច្បាស់។ ត្រូវនិយាយគ្នាម្តងទៀត និងមានវិធីទាក់ទងដោយសុវត្ថិភាព។

# source: fe69239324b6
finding-other-protection-need = ត្រូវការការការពារផ្សេង

# source: de3fe3b6bc0f
finding-other-protection-need-means = មិនមែនការជួញដូរមនុស្សទេ តែនៅត្រូវការការការពារ។

# source: 887ea32c7ae5
finding-labour-rights = សិទ្ធិការងារ

# source: f515bccfe079
finding-labour-rights-means = ត្រូវគេប្រព្រឹត្តមិនល្អនៅកន្លែងធ្វើការ តែអាចចាកចេញបាន។

# source: 6c4ae4bcab5d
finding-suspect-with-rights = ជនសង្ស័យ ដែលមានសិទ្ធិ

# source: 2e3998100731
finding-suspect-with-rights-means = ប្រហែលជាបានប្រព្រឹត្តបទល្មើសដោយស្ម័គ្រចិត្ត។ អាចដាក់ជាមួយសេចក្តីសន្និដ្ឋានមួយទៀត។

# source: 4538f2dc67b5
finding-emergency = ករណីបន្ទាន់

# source: 0d7a6817bb16
finding-emergency-means = អាយុជីវិត ឬសុខភាព កំពុងមានគ្រោះថ្នាក់។

# source: ae896932ed05
finding-no-grounds = គ្មានមូលហេតុ

# source: 00bd476042c5
finding-no-grounds-means = គ្មានអ្វីតម្រូវឱ្យមានការបញ្ជូនបន្តទេ។ បុគ្គលនេះបន្តដំណើរ ដោយទទួលបានព័ត៌មាន។

# source: 58a429e3a82d
consent-agreed = បានសួរ បានយល់ និងបានយល់ព្រម

# source: f49661974546
consent-declined = បានសួរ ហើយឆ្លើយថាទេ ហើយចម្លើយនោះត្រូវបានគោរព

# source: b70897774a96
consent-not-asked = មិនបានសួរ

# source: 844f693aad2d
consent-child-heard = កុមារ៖ បានស្តាប់ និងបានការពារ ដោយមិនបាច់មានការយល់ព្រម

# source: 6830c9486f23
offence-none = គ្មានបទល្មើសដែលត្រូវពិចារណា

# source: eed4defde58c
offence-non-punishment-review = ពិនិត្យជាមុនថាតើបុគ្គលនេះត្រូវគេបង្ខំឱ្យធ្វើឬទេ

# source: 545cb74bf0a7
offence-investigate-with-rights = ស៊ើបអង្កេត ដោយមានសិទ្ធិគ្រប់យ៉ាងរបស់ជនសង្ស័យ

# source: 72966ecfc67e
offence-charge = ចោទប្រកាន់ ឬពិន័យឥឡូវនេះ

# source: 0f9248b10986
onward-stays-while-open = ស្នាក់នៅពេលរឿងមិនទាន់ចប់ ហើយគ្មាននរណាត្រូវបណ្តេញចេញទេ

# source: 72bc1d9fd360
onward-return-if-wanted = ទៅស្រុកវិញពេលក្រោយ បើចង់ ក្រោយពិនិត្យហានិភ័យ

# source: 5f8cd24b5fcb
onward-free-to-go = អាចបន្តដំណើរដោយសេរី

# source: 22d58f77da17
onward-remove-now = បណ្តេញចេញ ឬបញ្ជូនត្រឡប់ឥឡូវនេះ

# source: a67d8363be5b
service-victim-support = ជំនួយជនរងគ្រោះ ឬទីជម្រកសុវត្ថិភាព

# source: 926591bd03a0
service-child-protection = ការការពារកុមារ

# source: f3150c923060
service-health = ការថែទាំសុខភាព

# source: f2c751bb39cf
service-legal-aid = ជំនួយផ្នែកច្បាប់

# source: f290f3124b4c
service-labour-office = ការិយាល័យការងារ

# source: 18778a02c0a0
service-asylum = ការិយាល័យសិទ្ធិជ្រកកោន

# source: 53d2c105c56e
service-anti-trafficking-unit = អង្គភាពប្រឆាំងការជួញដូរមនុស្ស

# source: 7df8bda01866
service-criminal-investigation = ការស៊ើបអង្កេតព្រហ្មទណ្ឌ

# source: 1809e0213ce5
service-embassy = ស្ថានទូត ឬស្ថានកុងស៊ុល

# source: 0d845c8b6325
service-immigration-detention = កន្លែងឃុំជនអន្តោប្រវេសន៍

# source: 364ffd553b29
service-controller = និយោជក អ្នកជ្រើសរើស ឬអ្នកមកជាមួយ

# source: bd2d677b2ed4
service-family = គ្រួសារ

# source: eca3ce15ed5a
service-information = តែព័ត៌មានប៉ុណ្ណោះ

## Terms: results and the shelf

# source: cd118b5ad62b
competency-noticing = ការសម្គាល់

# source: 2415d6254211
competency-judging = ការវិនិច្ឆ័យ

# source: 1b46f127ef2a
competency-interviewing = ការសម្ភាស

# source: 4262074d6c60
competency-care = ការថែទាំ

# source: d8211e24e83d
competency-reasoning = ការរកហេតុផល

# source: c0335b97a577
competency-deciding = ការសម្រេច

# source: ff7f2272d757
competency-calibration = ដឹងថាគួរប្រាកដប៉ុនណា

# source: d4f6c5bd7c3a
competency-noticing-means = សញ្ញាដែលអ្នករកឃើញ ក្នុងចំណោមសញ្ញាដែលមាន

# source: cdd886b12548
competency-judging-means = ការបែងចែកសញ្ញា ពីអ្វីដែលមិនបង្ហាញអ្វី

# source: 90baeac49d90
competency-interviewing-means = ប្រភេទសំណួរ លំដាប់សំណួរ និងផលប៉ះពាល់

# source: b7d4d02b9038
competency-care-means = សុវត្ថិភាព កន្លែង អ្នកបកប្រែ ការយល់ព្រម និងការសម្រាក

# source: 13307e3f0ce2
competency-reasoning-means = អ្វីដែលកំណត់ត្រារបស់អ្នកប្រាប់អំពីអំពើ មធ្យោបាយ និងគោលបំណង

# source: e48bda5397d9
competency-deciding-means = សេចក្តីសន្និដ្ឋាន និងការបញ្ជូនបន្តរបស់អ្នក

# source: 90908e7bc949
competency-calibration-means = ភាពប្រាកដរបស់អ្នក ត្រូវនឹងការពិតប៉ុនណា

# source: 0bcb658d9997
band-safe = ការអនុវត្តដោយសុវត្ថិភាព

# source: b30e268906d5
band-developing = កំពុងរីកចម្រើន

# source: c3d0c65c7f85
band-unsafe = គ្មានសុវត្ថិភាព

# source: 592bae878fdd
band-safe-means = សមត្ថភាពទាំងអស់ដល់កម្រិតដែលការអនុវត្តដោយសុវត្ថិភាពត្រូវការ ហើយគ្មានអ្វីគ្រោះថ្នាក់កើតឡើងទេ។

# source: 302764f72717
band-developing-means = គ្មានអ្វីគ្រោះថ្នាក់កើតឡើងទេ។ សមត្ថភាពខ្លះមិនទាន់ដល់កម្រិតដែលការអនុវត្តដោយសុវត្ថិភាពត្រូវការ។

# source: ee019774c796
band-unsafe-means = មានរឿងកើតឡើង ដែលអាចធ្វើឱ្យមនុស្សមានគ្រោះថ្នាក់។ ចំណុចនេះសំខាន់ ទោះពិន្ទុប៉ុន្មានក៏ដោយ។

# source: ed9cb27d040a
sector-forced-criminality = ការបង្ខំឱ្យប្រព្រឹត្តបទល្មើស

# source: 3b4bdff339e9
sector-border = ព្រំដែន

# source: 8351bfd0d1bf
sector-hospitality = សណ្ឋាគារ និងភោជនីយដ្ឋាន

# source: 79cea8ff2ba1
sector-fishing = នេសាទ

# source: cfec5e6df0b0
sector-domestic-work = ការងារក្នុងផ្ទះគេ

# source: 6ef99465a2ff
sector-construction = សំណង់ និងឡឥដ្ឋ

# source: 18ea290d5e56
sector-manufacturing = រោងចក្រ

# source: eebf74ac76ec
sector-begging = ការសុំទាន និងបទល្មើសតូចតាច

# source: b8ccc3594529
sector-marriage = អាពាហ៍ពិពាហ៍ដោយបង្ខំ

# source: b696d75511dc
sector-finance = ហិរញ្ញវត្ថុ

# source: f97e9da0e3b8
sector-other = ផ្សេងៗ

# source: 262b4ff6afdd
level-starter = អ្នកចាប់ផ្តើម

# source: 1bafda378609
level-practitioner = អ្នកអនុវត្ត

# source: 8b317b0c50ee
level-expert = អ្នកជំនាញ
