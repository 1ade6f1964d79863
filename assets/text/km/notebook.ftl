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
