# language: km
# translator: machine draft
# state: draft

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

## Notebook: lines on pages

# source: 389ba2803146
notebook-none = នៅទីនេះមិនទាន់មានអ្វីទេ។ សូមប៉ះបន្ទាត់ដែលនរណាម្នាក់និយាយ ដែលអ្នកឃើញ ឬអាន ហើយដាក់វាលើទំព័រមួយ។

# source: 61cfcbc232eb
notebook-lines =
    { $count ->
        [0] មិនទាន់មានបន្ទាត់ទេ
       *[other] បន្ទាត់ { $count }
    }

# source: 3b005e99ba92
notebook-found = បានឮ បានឃើញ និងបានអាន

# source: 9b07c429f063
note-sort = តើបន្ទាត់នេះជាអ្វីសម្រាប់អ្នក អំពី { $person }?

# source: c456adc9bfd0
note-nobody = មិនទាន់មាននរណាដែលបន្ទាត់នេះអាចនៅលើទំព័រទេ។

# source: c3ea5bf706e4
note-counts = រាប់ជាសញ្ញា

# source: 4c02209efd00
note-ask-further = សួរបន្ថែម

# source: c5b8d818139a
note-set-aside = ទុកមួយឡែក

# source: a86c8df6fd75
note-unsorted = មិនទាន់បែងចែក

# source: 2407003bcc2f
note-page = លើទំព័ររបស់នរណា

# source: f4172e97efdb
note-strike = ដកវាចេញពីទំព័រ

# source: 5df508c98706
note-why = ហេតុអ្វី? អ្នកអាចទុកវាឱ្យនៅទំនេរបាន។

# source: ba713d8e6958
note-which = សញ្ញាណាមួយ? អ្នកអាចទុកវាឱ្យនៅទំនេរបាន។

# source: ae4560c93dd9
note-lay = ដាក់វាទន្ទឹមនឹងបន្ទាត់មួយទៀត

# source: 89d3258299fe
note-lay-means = ពេលអ្នកគិតថាវាទាំងពីរមិនអាចពិតព្រមគ្នាបាន។

# source: f6ce3f7420f6
note-laying = សូមប៉ះបន្ទាត់ដែលមិនអាចពិតបាន បើបន្ទាត់នេះពិត។

# source: 27bcb8d374c8
note-lay-none = ទុករឿងនេះចោល

# source: 036f4fbf73b4
settled-title = អាចប្រាប់នរណាបាន តាមដែល { $person } បាននិយាយ

# source: 1ee36a40e75c
settled-nothing = ជាមួយ { $person } មិនទាន់បានព្រមព្រៀងអ្វីថាអាចប្រាប់នរណាទេ។ អាចសួរក្នុងការសន្ទនា។

# source: 40cbee18eda8
settled-yes = អាចប្រាប់បាន

# source: 3d1dadca0168
settled-no = មិនត្រូវប្រាប់

# source: 3b82aae1ed24
settled-not-yet = មិនទាន់

# source: 75557ff05220
promise-open = បានសន្យា ហើយនៅមិនទាន់ធ្វើ

# source: cd7f0e9ed30a
promise-kept = បានសន្យា ហើយបានធ្វើ

# source: 08d4509a90df
promise-broken = បានសន្យា តែមិនបានធ្វើ
