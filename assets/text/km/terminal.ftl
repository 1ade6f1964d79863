# language: km
# translator: machine draft
# state: draft

## What can be typed

# source: 4c2993e268f8
text-help = វាយលេខនៃអ្វីដែលអ្នកចង់បាន រួចចុច Enter។ វាយ “ថយ” ដើម្បីថយក្រោយមួយជំហាន, “ឈប់” ដើម្បីចាកចេញ (អ្វីដែលអ្នកធ្វើត្រូវរក្សាទុក), និង “?” ដើម្បីមើលអត្ថបទនេះម្តងទៀត។

# source: 3c482346f375
text-word-back = ថយ

# source: 6c45cb72a36e
text-word-stop = ឈប់

# source: 140bedbf9c3f
text-word-none = គ្មាន

# source: accc7c658c6a
text-prompt-choice = ជ្រើស៖

# source: 397443dd151d
text-prompt-some = ជ្រើសមួយ ឬច្រើន ដោយដាក់សញ្ញាក្បៀសនៅចន្លោះ៖

# source: 07b9ea4e117f
text-prompt-some-or-none = ជ្រើសប៉ុន្មានក៏បាន ដោយដាក់សញ្ញាក្បៀសនៅចន្លោះ ឬ 0 បើគ្មាន៖

# source: 4abf2ef83415
text-prompt-percent = (0 ដល់ 100)

# source: be1e2e8336bc
text-prompt-begin = ចុច Enter ដើម្បីចាប់ផ្តើម។

# source: 6719424bf435
text-prompt-indicators = សញ្ញា៖

# source: e3a438facc49
text-nothing-here = ឥឡូវនេះ គ្មានអ្វីឱ្យជ្រើសនៅទីនេះទេ។

# source: d8b1e33cc70f
text-not-a-choice =
    { $count ->
       *[other] វាមិនមានក្នុងបញ្ជីទេ។ សូមវាយលេខពី 1 ដល់ { $count }, “ថយ” ឬ “?”។
    }

# source: e345d61f3324
text-not-a-percent = សូមវាយលេខពី 0 ដល់ 100។

## The desk

# source: a572cb17a35d
text-desk-look = មើលអ្វីមួយនៅទីនេះ

# source: e82cf11d4485
text-desk-go = ទៅកន្លែងផ្សេង

# source: 3c78e202f0df
text-desk-people = និយាយជាមួយមនុស្ស

# source: b4e929d8bcfe
text-desk-documents = ឯកសារ

# source: 0dec07abf92d
text-desk-notebook = សៀវភៅកំណត់ត្រា

# source: cb970c14be66
text-desk-rate = ប្រាប់ថាអ្នកប្រាកដប៉ុនណា

# source: 30fddb9fe431
text-desk-decide = សម្រេច

# source: fed8e48c374a
text-desk-do = ធ្វើអ្វីមួយ

# source: 6a971cfa3269
text-desk-end = បញ្ចប់វគ្គ

# source: 812c91874522
text-desk-note = កត់បន្ទាត់មួយ

# source: 790bd10c96c6
text-desk-cards = អានកាតមួយម្តងទៀត

# source: d350809db824
text-which-line = បន្ទាត់ណា?

# source: 70c38d267776
text-noticed = ក្នុងសៀវភៅកំណត់ត្រារបស់អ្នក៖ { $text }

# source: 959467099c12
text-found = អ្នកមាន៖ { $text }

# source: 472eb61223af
text-compare = ដាក់ពីរទន្ទឹមគ្នា

# source: 1bce38138eaa
text-choose-two = សូមជ្រើសពីរ។

# source: aa1af0285896
text-note-write = សរសេរថាវាបង្ហាញអ្វី

# source: 0765beea9cf7
text-noted = បានកត់ត្រា៖ { $note }

# source: d377e9989c6c
text-indicators = វាយលេខកូដសញ្ញា (CD01) ឬពាក្យដែលត្រូវស្វែងរក (បំណុល, លិខិតឆ្លងដែន, ប្រាក់ឈ្នួល)។ ជ្រើសពីអ្វីដែលរកឃើញ តាមលេខរបស់វា។ ទុកបន្ទាត់ទទេ ពេលអ្នកជ្រើសគ្រប់ហើយ។

# source: 8a116894776a
text-more-found = … និង { $count } ទៀត។ សូមបន្ថែមពាក្យមួយ ដើម្បីឱ្យរកឃើញតិចជាងនេះ។

## Keeping the run

# source: c5d7e737993a
text-input-ended = ការវាយបញ្ចូលបានអស់ហើយ ដូច្នេះវគ្គឈប់ត្រឹមនេះ។ វាមិនទាន់ចប់ទេ ហើយអាចបន្តបាន។

# source: 90dcaae5bd38
text-stopped = អ្នកបានឈប់។ វគ្គមិនទាន់ចប់ទេ ហើយអាចបន្តបាន។

# source: 1114306cae61
text-kept-at = កំណត់ហេតុនៃវគ្គនេះ៖ { $path }

## Debrief

# source: 7d2fe9535de4
debrief-text-title = ការពិតជាអ្វី និងអ្វីដែលអ្នកបានធ្វើ

# source: 9b363afbe534
debrief-text-provisional = លេខទាំងនេះជាលេខបណ្តោះអាសន្ន រហូតដល់ក្រុមអ្នកជំនាញកំណត់វា។

# source: 19f8ea61bd57
debrief-text-true = ការពិតជាអ្វី

# source: a70a374ce936
debrief-text-rating = អ្នកបានប្រាប់ថាអាចពិត { $percent } %។

# source: 476e817166d7
debrief-text-protected = អ្វីដែលបានការពារមនុស្ស

# source: f060e76c78cf
debrief-text-harmed = អ្វីដែលបង្កអន្តរាយដល់មនុស្ស ឬមិនបានធ្វើ

# source: a4ac543ed614
debrief-text-conversation = ការសន្ទនាជាមួយ { $person }

# source: 815cefb29b3b
debrief-text-recommended = សំណួរ { $recommended } ក្នុងចំណោម { $all } ជាប្រភេទដែលជួយឱ្យមនុស្សរៀបរាប់។

# source: 1131e46e47d2
debrief-text-inner = ទំនុកចិត្ត { $trust }, ភាពតានតឹង { $distress }

# source: 5a565eb069e6
debrief-text-noticed = សញ្ញាដែលអ្នកយល់ឃើញ

# source: febd19ed4689
debrief-text-missed = សញ្ញាដែលអ្នកខកខាន

# source: 3358d60aaa66
debrief-text-imagined = យល់ថាជាសញ្ញា តែមិនមែន

# source: 8e31acb27a57
debrief-text-resisted = មិនយកជាសញ្ញា គឺត្រូវហើយ

# source: b0fe8b8dec4d
debrief-text-tempts = វាទាញឱ្យធ្វើកំហុសដែលគេស្គាល់៖ { $rule }

# source: 889bba6a3891
debrief-text-sources = ករណីនេះផ្អែកលើអ្វី

# source: 7c777dbdbd37
debrief-text-next = អ្វីដែលត្រូវហាត់បន្ទាប់

# source: e808d0370f6b
debrief-text-next-none = សមត្ថភាពទាំងអស់ដល់កម្រិតអនុវត្តដោយសុវត្ថិភាព។ សូមសាកករណីអនុវត្តផ្សេង ឬករណីដដែលដោយប្រើលេខចាប់ឆ្នោតផ្សេង។
