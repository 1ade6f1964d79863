# language: km
# translator: machine draft
# state: draft

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

# source: 1d807de55749
prebrief-keys = បើគ្មានកណ្តុរ៖ ចុច Tab និងគ្រាប់ចុចព្រួញដើម្បីរំកិល, Enter ដើម្បីជ្រើស, Escape ដើម្បីថយក្រោយ, Ctrl ជាមួយលេខមួយ ដើម្បីបើកផ្នែកមួយ។ B បិទបាំងទាំងអស់ រហូតដល់ចុចម្ដងទៀត។

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

## Prebrief: how one plays

# source: 442fea6cace3
prebrief-play-look = មើលជុំវិញ ហើយមើលថានរណានៅទីនោះ។ អ្វីដែលត្រូវការពេល ប្រាប់ថាយូរប៉ុនណា។

# source: 860db81b1a1f
prebrief-play-talk = អង្គុយជាមួយមនុស្ស។ អ្វីដែលអ្នកនិយាយ កំណត់ថាពួកគេអាចប្រាប់អ្វីអ្នកបាន។ អ្នកអាចរង់ចាំ ហើយអាចដកពាក្យដែលទើបនិយាយវិញបាន។

# source: 9bbf729d7b5b
prebrief-play-note = ប៉ះបន្ទាត់មួយ ដើម្បីដាក់វាលើទំព័រ៖ វារាប់ជាសញ្ញា អ្នកសួរបន្ថែម ឬអ្នកទុកវាមួយឡែក។ គ្មានអ្វីទៅដល់ទីនោះដោយខ្លួនឯងទេ។

# source: 4c9225b8e9c2
prebrief-play-decide = សម្រេចអំពីមនុស្សម្នាក់ៗ ហើយប្រាប់ថាដោយសារបន្ទាត់ណា។ បន្ទាប់មក អ្នកនឹងឃើញការពិត។
