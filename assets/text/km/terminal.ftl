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

# source: accc7c658c6a
text-prompt-choice = ជ្រើស៖

# source: be1e2e8336bc
text-prompt-begin = ចុច Enter ដើម្បីចាប់ផ្តើម។

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

# source: 812c91874522
text-desk-note = កត់បន្ទាត់មួយ

# source: 790bd10c96c6
text-desk-cards = អានកាតមួយម្តងទៀត

# source: d350809db824
text-which-line = បន្ទាត់ណា?

## Keeping the run

# source: c5d7e737993a
text-input-ended = ការវាយបញ្ចូលបានអស់ហើយ ដូច្នេះវគ្គឈប់ត្រឹមនេះ។ វាមិនទាន់ចប់ទេ ហើយអាចបន្តបាន។

# source: 90dcaae5bd38
text-stopped = អ្នកបានឈប់។ វគ្គមិនទាន់ចប់ទេ ហើយអាចបន្តបាន។

# source: 1114306cae61
text-kept-at = កំណត់ហេតុនៃវគ្គនេះ៖ { $path }

## Debrief

# source: 9b363afbe534
debrief-text-provisional = លេខទាំងនេះជាលេខបណ្តោះអាសន្ន រហូតដល់ក្រុមអ្នកជំនាញកំណត់វា។

# source: a4ac543ed614
debrief-text-conversation = ការសន្ទនាជាមួយ { $person }

# source: 1131e46e47d2
debrief-text-inner = ទំនុកចិត្ត { $trust }, ភាពតានតឹង { $distress }

# source: 889bba6a3891
debrief-text-sources = ករណីនេះផ្អែកលើអ្វី
